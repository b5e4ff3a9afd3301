package org.i247.sdk.standard.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of another maker's software is said with its place and its rule, and the bytes stay as they are. */
class MutatedTransactionTest {

    static Stream<Arguments> mutations() {
        return Stream.of(
                mutation(
                        "LEN too small",
                        text -> text.replaceFirst("14\\.001:\\d+", "14.001:42"),
                        "14.001 LEN",
                        "LENGTH"),
                mutation(
                        "LEN too large",
                        text -> text.replaceFirst("2\\.001:\\d+", "2.001:9999"),
                        "2.001 LEN",
                        "LENGTH"),
                mutation("no LEN", text -> text.replaceFirst("2\\.001:\\d+\u001d", ""), "2.001 LEN", "REQUIRED"),
                mutation("no number", text -> text.replaceFirst("2\\.030:", "NAM:"), "", "FIELD_NUMBER"),
                mutation("another type", text -> text.replaceFirst("2\\.030:", "3.030:"), "2.030 NAM", "FIELD_NUMBER"),
                mutation("two digits", text -> text.replaceFirst("2\\.030:", "2.30:"), "2.030 NAM", "FIELD_NUMBER"),
                mutation("a field twice", text -> text.replaceFirst("2\\.019:", "2.010:"), "2.010 CRN", "FIELD_TWICE"),
                mutation("out of order", text -> text.replaceFirst("2\\.019:", "2.900:"), "2.030 NAM", "FIELD_ORDER"),
                mutation(
                        "no origin",
                        text -> text.replaceFirst("1\\.008:[^\u001d]*\u001d", ""),
                        "1.008 ORI",
                        "REQUIRED"),
                mutation("no such day", text -> text.replace("1.005:20261123", "1.005:20260230"), "1.005 DAT", "RANGE"),
                mutation(
                        "a date the other way",
                        text -> text.replace("1.005:20261123", "1.005:23.11.26"),
                        "1.005 DAT",
                        "FORMAT"),
                mutation("priority 0", text -> text.replace("1.006:2", "1.006:0"), "1.006 PRY", "FORMAT"),
                mutation("no value", text -> text.replaceFirst("14\\.004:UT-NCB", "14.004:"), "14.004 SRC", "FORMAT"),
                mutation(
                        "no such finger", text -> text.replaceFirst("14\\.013:1", "14.013:80"), "14.013 FGP", "FORMAT"),
                mutation(
                        "another compression",
                        text -> text.replaceFirst("14\\.011:WSQ20", "14.011:JP2"),
                        "14.011 CGA",
                        "IMAGE"),
                mutation("a short line", text -> text.replaceFirst("14\\.006:640", "14.006:9"), "14.006 HLL", "FORMAT"),
                mutation("check letter", MutatedTransactionTest::otherLetter, "1.009 TCN", "CHECK_LETTER"),
                mutation("control number", text -> text.replaceFirst("1\\.009:26", "1.009:X6"), "1.009 TCN", "FORMAT"),
                mutation("unknown transaction", text -> text.replace("1.004:CPS", "1.004:XYZ"), "1.004 TOT", "RANGE"),
                mutation("another domain", text -> text.replace("INT-I", "NORAM"), "1.013 DOM", "REQUIRED"),
                mutation("Latin-1", text -> text.replace("ERIKSSON", "ERIKSS\u00d6N"), "2.030 NAM", "CHARACTERS"),
                mutation("a bell", text -> text.replace("ERIKSSON", "ERIKSS\u0007ON"), "2.030 NAM", "CHARACTERS"),
                mutation(
                        "CNT counts wrongly",
                        text -> text.replace("1.003:1\u001f4", "1.003:1\u001f5"),
                        "1.003 CNT",
                        "CONTENT"),
                mutation("CNT lacks one", text -> text.replace("\u001e14\u001f3", ""), "", "CONTENT"),
                mutation(
                        "CNT has one too many",
                        text -> text.replace("\u001e14\u001f3", "\u001e14\u001f3\u001e15\u001f4"),
                        "1.003 CNT",
                        "CONTENT"),
                mutation(
                        "CNT in another order",
                        text -> text.replace("14\u001f2\u001e14\u001f3", "14\u001f3\u001e14\u001f2"),
                        "1.003 CNT",
                        "CONTENT"),
                mutation(
                        "a binary type unlisted",
                        text -> text.replace("\u001e4\u001f1", "\u001e14\u001f1"),
                        "",
                        "RECORD_TYPE"),
                mutation(
                        "a separator too many",
                        text -> text.replace("\u001d2.030", "\u001d\u001d2.030"),
                        "",
                        "SEPARATOR"),
                mutation("padding at the end", text -> text + "\r\n\u0000\u0000", "", "PADDING"),
                mutation(
                        "a line between records",
                        text -> text.replace("\u001c2.001", "\u001c\r\n2.001"),
                        "",
                        "PADDING"),
                mutation("cut off", text -> text.substring(0, text.length() - 3), "", "TRUNCATED"),
                mutation("the last separator lost", text -> text.substring(0, text.length() - 1), "", "TRUNCATED"),
                mutation("rubbish at the end", text -> text + "rubbish", "", "RECORD_TYPE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void isFoundWithPlaceAndRule(String name, UnaryOperator<String> mutation, String field, String rule) {
        byte[] mutated = mutate(Prints.cps().toBytes(), mutation);

        NistTransaction read = NistTransaction.read(mutated);

        assertThat(read.toBytes()).isEqualTo(mutated);
        assertThat(read.findings(NistProfile.INTERPOL)).anySatisfy(finding -> {
            assertThat(finding.place().fieldName()).isEqualTo(field);
            assertThat(finding.rule().code()).isEqualTo(rule);
            assertThat(finding.place().position()).isBetween(0L, (long) mutated.length);
        });
        boolean error = read.findings(NistProfile.INTERPOL).stream()
                .anyMatch(finding -> finding.isError() && finding.rule().code().equals(rule));
        if (error) {
            assertThatThrownBy(() -> read.requireValid(NistProfile.INTERPOL))
                    .isInstanceOf(InvalidTransactionException.class)
                    .hasMessageContaining(rule);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void readingGoesOnAfterAWrongLength(String name, UnaryOperator<String> mutation, String field, String rule) {
        NistTransaction good = Prints.cps();
        NistTransaction read = NistTransaction.read(mutate(good.toBytes(), mutation));

        if (rule.equals("LENGTH") || rule.equals("PADDING")) {
            assertThat(read.records()).hasSameSizeAs(good.records());
            assertThat(read.rewritten().toBytes()).isEqualTo(good.toBytes());
        }
    }

    private static String otherLetter(String text) {
        int letter = text.indexOf("1.009:") + 20;
        char other = text.charAt(letter) == 'A' ? 'B' : 'A';
        return text.substring(0, letter) + other + text.substring(letter + 1);
    }

    private static Arguments mutation(String name, UnaryOperator<String> mutation, String field, String rule) {
        return Arguments.of(name, mutation, field, rule);
    }

    private static byte[] mutate(byte[] bytes, UnaryOperator<String> mutation) {
        String before = new String(bytes, StandardCharsets.ISO_8859_1);
        String after = mutation.apply(before);
        assertThat(after).isNotEqualTo(before);
        return after.getBytes(StandardCharsets.ISO_8859_1);
    }
}
