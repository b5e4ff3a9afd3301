package org.i247.sdk.standard.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.i247.sdk.standard.InvalidValueException;

class NistPropertiesTest {
    private static final byte[] GOOD = Prints.cps().toBytes();
    private static final byte[] GOOD_XML = Prints.cpsXml().toBytes();

    @Property
    void anyBytesAreATransactionWrittenBackUnchangedOrARefusal(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property
    void anyBytesThatBeginLikeOneAreReadAndWrittenBackUnchanged(@ForAll("pieces") List<String> pieces) {
        byte[] bytes = NistTransactionTest.separated("1.001:9" + String.join("", pieces));

        NistTransaction read = NistTransaction.read(bytes);

        assertThat(read.toBytes()).isEqualTo(bytes);
    }

    @Property
    void aFileWithBytesChangedIsReadAndWrittenBackUnchanged(
            @ForAll @IntRange(max = 10_000) int place,
            @ForAll @Size(max = 6) byte[] by,
            @ForAll @IntRange(max = 6) int without) {
        readOrRefuse(spliced(GOOD, place, by, without));
        readOrRefuse(spliced(GOOD_XML, place, by, without));
    }

    @Property
    void aFileCutOffAnywhereIsReadOrRefusedAndNeverValid(@ForAll @IntRange(min = 1, max = 10_000) int length) {
        byte[] cut = Arrays.copyOf(GOOD, length % GOOD.length);
        try {
            NistTransaction read = NistTransaction.read(cut);
            assertThat(read.toBytes()).isEqualTo(cut);
            assertThat(read.findings()).anyMatch(NistFinding::isError);
        } catch (InvalidValueException refused) {
            assertThat(cut.length).isLessThan("1.001:".length());
        }
    }

    @Property
    void whatIsBuiltReadsTheSameInBothEncodings(
            @ForAll("names") String surname, @ForAll("names") String forename, @ForAll byte[] image) {
        NistImage pixels = NistImage.of(prefixed(image));
        NistRecord finger = NistRecord.builder(14)
                .idc(1)
                .impression(1)
                .captured("UT-NCB", Prints.DAY)
                .position(7)
                .image(pixels, 500, 500, 500)
                .build();
        NistTransactionBuilder builder = Prints.transaction(TransactionType.NPS)
                .add(DescriptiveText.builder().name(surname, forename).build())
                .add(finger);

        for (NistTransaction built : List.of(builder.build(), builder.buildXml())) {
            NistTransaction read = NistTransaction.read(built.toBytes());
            assertThat(read.findings(NistProfile.INTERPOL)).isEmpty();
            assertThat(read.records(14).get(0).image()).contains(pixels);
            assertThat(read.records(2).get(0).field(30).orElseThrow().subfields())
                    .isEqualTo(List.of(List.of(surname, forename)));
            assertThat(read.rewritten()).isEqualTo(built);
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "~",
                        "#",
                        "|",
                        "_",
                        "1.003:1_3|4_00|14_01",
                        "2.001:",
                        "14.001:30",
                        "14.999:",
                        "0",
                        "9",
                        ":",
                        ".",
                        "\u0000\u0000\u0000\u0012",
                        "\u0000",
                        "\n",
                        "x",
                        "99.999:",
                        "4.001:")
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('\u0410', '\u044f')
                .withChars('<', '&', '"', '\'', '\u00d6', '\u91d1')
                .ofMinLength(1)
                .ofMaxLength(30);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            NistTransaction read = NistTransaction.read(bytes);
            assertThat(read.toBytes()).isEqualTo(bytes);
            read.findings(NistProfile.INTERPOL);
        } catch (InvalidValueException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static byte[] spliced(byte[] bytes, int place, byte[] by, int without) {
        int from = place % bytes.length;
        int to = Math.min(bytes.length, from + without);
        byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + by.length);
        System.arraycopy(by, 0, spliced, from, by.length);
        System.arraycopy(bytes, to, spliced, from + by.length, bytes.length - to);
        return spliced;
    }

    private static byte[] prefixed(byte[] image) {
        byte[] wsq = new byte[image.length + 2];
        wsq[0] = (byte) 0xff;
        wsq[1] = (byte) 0xa0;
        System.arraycopy(image, 0, wsq, 2, image.length);
        return wsq;
    }
}
