package org.i247.sdk.standard.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;
import org.junit.jupiter.api.Test;

class NistTransactionTest {

    /** Written by hand from the standard's rules, not by the code under test. */
    private static final String HEADER =
            "1.001:140~1.002:0502~1.003:1_2|2_00|4_01~1.004:CPS~1.005:20261123~1.007:INTERPOL"
                    + "~1.008:UT-NCB~1.009:26000000004711?~1.011:19.69~1.012:19.69#";

    private static final String TEXT = "2.001:31~2.002:00~2.007:UTO/17#";

    private static byte[] byHand() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(separated(HEADER.replace("?", letter())));
        out.writeBytes(separated(TEXT));
        out.writeBytes(new byte[] {
            0,
            0,
            0,
            22, // LEN
            1, // IDC
            1, // IMP: rolled
            6,
            (byte) 255,
            (byte) 255,
            (byte) 255,
            (byte) 255,
            (byte) 255, // FGP: left thumb
            0, // ISR
            0x03,
            0x20, // HLL: 800
            0x02,
            (byte) 0xee, // VLL: 750
            1, // GCA: WSQ
            (byte) 0xff,
            (byte) 0xa0,
            0x1c,
            0x1d
        });
        return out.toByteArray();
    }

    private static String letter() {
        return String.valueOf(TransactionControlNumber.of(2026, 4711).checkLetter());
    }

    static byte[] separated(String text) {
        return text.replace('~', '\u001d')
                .replace('#', '\u001c')
                .replace('|', '\u001e')
                .replace('_', '\u001f')
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatWasWrittenByHand() {
        NistTransaction transaction = NistTransaction.read(byHand());

        assertThat(transaction.findings()).isEmpty();
        assertThat(transaction.encoding()).isEqualTo(NistEncoding.TRADITIONAL);
        assertThat(transaction.type()).contains(TransactionType.CPS);
        assertThat(transaction.controlNumber()).contains("26000000004711" + letter());
        assertThat(transaction.records()).extracting(NistRecord::type).containsExactly(1, 2, 4);
        assertThat(transaction.records(2).get(0).value(7)).contains("UTO/17");
        NistRecord thumb = transaction.records(4).get(0);
        assertThat(thumb.idc()).hasValue(1);
        assertThat(thumb.field(4).orElseThrow().subfields()).isEqualTo(List.of(List.of("6")));
        assertThat(thumb.value(6)).contains("800");
        assertThat(thumb.value(7)).contains("750");
        NistImage image = thumb.image().orElseThrow();
        assertThat(image.format()).isEqualTo(ImageFormat.WSQ);
        assertThat(image.bytes()).containsExactly(0xff, 0xa0, 0x1c, 0x1d);
        assertThat(transaction.toBytes()).isEqualTo(byHand());
        assertThat(transaction.rewritten().toBytes()).isEqualTo(byHand());
    }

    @Test
    void whatIsBuiltIsValidAndReadsTheSame() {
        NistTransaction built = Prints.cps();

        assertThat(built.findings(NistProfile.INTERPOL)).isEmpty();
        assertThat(NistTransaction.read(built.toBytes())).isEqualTo(built);
        assertThat(built.rewritten()).isEqualTo(built);
        assertThat(new String(built.toBytes(), StandardCharsets.ISO_8859_1))
                .startsWith("1.001:")
                .contains("\u001d1.003:1\u001f4\u001e2\u001f0\u001e4\u001f1\u001e14\u001f2\u001e14\u001f3\u001d")
                .contains("\u001d1.013:INT-I\u001f06.00\u001d");
        assertThat(built.records(14)).hasSize(2);
        assertThat(built.records(14).get(1).image()).contains(Prints.WSQ);
    }

    @Test
    void lengthsCountThemselvesWhereTheirDigitsGrow() {
        for (int size = 1; size < 300; size++) {
            NistRecord text =
                    NistRecord.builder(2).idc(0).field(900, "x".repeat(size)).build();
            NistTransaction built = Prints.transaction(TransactionType.MPS)
                    .add(text)
                    .add(Prints.mark(1))
                    .build();
            int length = Integer.parseInt(built.records(2).get(0).value(1).orElseThrow());
            assertThat(length).isEqualTo(built.records(2).get(0).encoded().length());
        }
    }

    @Test
    void otherScriptsAreUtf8AndSaidSo() {
        NistRecord text = DescriptiveText.builder().name("Канарейкин", "").build();

        NistTransaction built = Prints.transaction(TransactionType.NPS)
                .add(text)
                .add(Prints.finger(1, 1))
                .build();

        assertThat(built.records(1).get(0).field(15).orElseThrow().subfields())
                .isEqualTo(List.of(List.of("3", "UTF-8")));
        assertThat(built.records(2).get(0).value(30)).contains("Канарейкин");
    }

    @Test
    void theBuilderNamesEverythingThatIsWrong() {
        assertThatThrownBy(() -> NistTransaction.builder(TransactionType.SRE)
                        .add(NistRecord.builder(14).idc(1).position(99).build())
                        .build())
                .isInstanceOfSatisfying(InvalidTransactionException.class, e -> {
                    assertThat(e.findings())
                            .extracting(finding -> finding.place().fieldName() + " " + finding.rule())
                            .contains(
                                    "1.005 DAT REQUIRED",
                                    "1.008 ORI REQUIRED",
                                    "1.009 TCN REQUIRED",
                                    "1.010 TCR REQUIRED",
                                    "14.003 IMP REQUIRED",
                                    "14.013 FGP FORMAT",
                                    "14.999 DATA REQUIRED",
                                    " REQUIRED"); // the descriptive text
                    assertThat(e).hasMessageContaining("1.005 DAT").hasMessageContaining("more");
                });
    }

    @Test
    void aMissingFingerNeedsNoImage() {
        NistRecord missing = NistRecord.builder(14)
                .idc(1)
                .impression(0)
                .captured("UT-NCB", Prints.DAY)
                .position(3)
                .field(18, List.of(List.of("3", "XX")))
                .build();

        assertThat(Prints.transaction(TransactionType.CPS)
                        .add(Prints.text())
                        .add(missing)
                        .build()
                        .records(14)
                        .get(0)
                        .image())
                .isEmpty();
    }

    @Test
    void anAnswerNamesWhatItAnswers() {
        NistTransaction answer = Prints.transaction(TransactionType.ERR)
                .answers(TransactionControlNumber.of(2026, 12))
                .add(DescriptiveText.builder().error(112, "DOB", "INVALID DATE").build())
                .build();

        assertThat(answer.answeredControlNumber())
                .contains(TransactionControlNumber.of(2026, 12).value());
        assertThat(answer.records(2).get(0).field(74).orElseThrow().subfields())
                .isEqualTo(List.of(List.of("112", "DOB", "INVALID DATE")));
    }

    @Test
    void whatIsNoTransactionIsRefused() {
        for (byte[] bytes :
                List.of(new byte[] {1, 2, 3}, separated("14.001:10~"), separated("<html/>"), separated("<a><b></a>"))) {
            assertThatThrownBy(() -> NistTransaction.read(bytes))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.rule()).isEqualTo(ValueRule.FORMAT));
        }
        assertThatThrownBy(() -> NistTransaction.read(new byte[0]))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(ValueRule.REQUIRED));
        assertThatThrownBy(() -> NistTransaction.read(new byte[NistTransaction.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(ValueRule.LENGTH));
    }

    @Test
    void nothingIsShown() {
        NistTransaction transaction = Prints.cps();
        NistRecord text = transaction.records(2).get(0);

        assertThat(transaction).hasToString("NistTransaction[TRADITIONAL, 5 records, 0 findings]");
        assertThat(text).hasToString("NistRecord[type 2, IDC 0]");
        assertThat(text.field(30).orElseThrow()).hasToString("NistField[30]");
        assertThat(Prints.WSQ).hasToString("NistImage[WSQ]");
    }
}
