package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.greenbytes.http.sfv.BooleanItem;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;
import org.greenbytes.http.sfv.TokenItem;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;

/** {@code I247-Context} is the dictionary of the contract, read by another's parser (RFC 9651). */
class ContextFieldTest {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void saysWhatTheContextSays(
            @ForAll("ids") String unit,
            @ForAll("ids") String user,
            @ForAll("ids") String reference,
            @ForAll("ids") String caseReference,
            @ForAll("purposes") String purpose,
            @ForAll boolean test)
            throws Exception {
        QueryContext context = QueryContext.builder()
                .bureau(BureauCode.of("UT"))
                .unit(unit)
                .user(user)
                .purpose(new Purpose(purpose))
                .caseReference(caseReference)
                .test(test)
                .build();

        Map<String, Item<?>> members = members(ContextField.of(context, reference));

        Map<String, Object> values = new LinkedHashMap<>();
        members.forEach((name, item) -> values.put(name, item.get()));
        Map<String, Object> expected = new LinkedHashMap<>(Map.of(
                "bureau",
                "UT",
                "unit",
                unit,
                "user",
                user,
                "purpose",
                purpose,
                "reference",
                reference,
                "case",
                caseReference));
        if (test) {
            expected.put("test", true);
        }
        assertThat(values).isEqualTo(expected);
        assertThat(members.get("purpose")).isInstanceOf(TokenItem.class);
        assertThat(members.get("unit")).isInstanceOf(StringItem.class);
        assertThat(members.get("test")).isIn(null, BooleanItem.valueOf(true));
        assertThat(members.values()).allMatch(item -> item.getParams().isEmpty());
    }

    @Example
    void whatDoesNotApplyIsAbsent() {
        assertThat(ContextField.of(Line.CONTEXT, "r"))
                .isEqualTo(
                        "bureau=\"UT\", user=\"u-4711\", unit=\"airport-1\", purpose=border-control, reference=\"r\"");
    }

    private static Map<String, Item<?>> members(String field) {
        Map<String, Item<?>> members = new LinkedHashMap<>();
        Map<String, ? extends ListElement<?>> dictionary =
                Parser.parseDictionary(field).get();
        dictionary.forEach((name, element) -> members.put(name, (Item<?>) element));
        return members;
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("._:/-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Provide
    Arbitrary<String> purposes() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(20);
    }
}
