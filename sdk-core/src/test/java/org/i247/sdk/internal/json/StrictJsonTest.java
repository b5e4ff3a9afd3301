package org.i247.sdk.internal.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void readsEveryKindOfValueInItsOrder() {
        Members members =
                read("{\"z\":\"\u0645\",\"a\":1.50,\"f\":true,\"n\":null,\"l\":[\"x\"],\"o\":[{\"i\":-1}]} \n");

        assertThat(members.names()).containsExactly("z", "a", "f", "n", "l", "o");
        assertThat(members.text("z")).contains("\u0645");
        assertThat(members.number("a")).contains(new BigDecimal("1.50"));
        assertThat(members.flag("f")).contains(true);
        assertThat(members.statement("n")).isEqualTo(Statement.NOT_KNOWN);
        assertThat(members.statement("missing")).isEqualTo(Statement.NOT_SAID);
        assertThat(members.texts("l")).containsExactly("x");
        assertThat(members.objects("o").get(0).integer("i")).contains(-1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"text\"",
                "[]",
                "{",
                "{\"a\":1",
                "{\"a\":1}{",
                "{\"a\":1} x",
                "{\"a\":1}null",
                "{\"a\":1,\"a\":2}",
                "{\"o\":{\"a\":1,\"a\":1}}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":1e999999999}",
                "{\"a\":1e2147483648}",
                "{\"a\":1e99999999999}",
                "{\"a\":-1E-2147483649}",
                "{\"a\":1,}",
                "{\"a\":[null]}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"\\ud800\":1}",
                "{\"a\":\"\u0001\"}",
                "// comment\n{}",
                "{\"a\":secretToken}"
            })
    void refusesWhatIsNoObjectOfIJson(String text) {
        assertRefused(text.getBytes(UTF_8));
    }

    @Test
    void refusesOtherEncodings() {
        assertRefused("{\"a\":1}".getBytes(UTF_16LE));
        assertRefused("{\"a\":1}".getBytes(UTF_16BE));
        assertRefused("\uFEFF{\"a\":1}".getBytes(UTF_8));
        assertRefused(bytes("{\"a\":\"", 0xC0, 0xAF, "\"}"));
        assertRefused(bytes("{\"a\":\"", 0xED, 0xA0, "\"}"));
        assertRefused(bytes("{\"a\":\"", 0xFF, 0xFE, "\"}"));
    }

    @Test
    void refusesWhatOnlyFillsMemory() {
        assertRefused(("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}").getBytes(UTF_8));
        assertRefused(("{\"a\":" + "1".repeat(1000) + "}").getBytes(UTF_8));
        assertRefused(("{\"" + "k".repeat(1000) + "\":1}").getBytes(UTF_8));
    }

    @Test
    void refusesEveryTruncation() {
        byte[] whole = "{\"outcome\":\"NO_HIT\",\"hits\":[{\"a\":\"\u00e9\"}],\"n\":1.5,\"t\":true}".getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void saysNothingOfTheContent() {
        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> read("{\"name\":MARCHETTI}"))
                .withNoCause()
                .satisfies(e -> assertThat(e.toString()).doesNotContain("MARCHETTI"));
    }

    @Property
    void whatIsWrittenIsReadBackTheSame(@ForAll List<String> texts, @ForAll long number, @ForAll boolean flag) {
        List<String> valid = texts.stream().filter(StrictJsonTest::isWhole).toList();
        Members members = Members.builder()
                .put("texts", valid)
                .put("number", number)
                .put("flag", flag)
                .put("nothing", null)
                .put("object", Members.builder().put("texts", valid).build())
                .build();

        assertThat(StrictJson.read(StrictJson.write(members))).isEqualTo(members);
    }

    @Property
    void anyBytesAreAnObjectOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(StrictJson.read(bytes)).isNotNull();
        } catch (MemberException refused) {
            assertThat(refused.rule()).isNotEmpty();
        }
    }

    private static boolean isWhole(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }

    private static Members read(String text) {
        return StrictJson.read(text.getBytes(UTF_8));
    }

    private static void assertRefused(byte[] bytes) {
        assertThatExceptionOfType(MemberException.class).isThrownBy(() -> StrictJson.read(bytes));
    }

    private static byte[] bytes(String before, int one, int two, String after) {
        byte[] bytes = (before + "??" + after).getBytes(UTF_8);
        bytes[before.length()] = (byte) one;
        bytes[before.length() + 1] = (byte) two;
        return bytes;
    }
}
