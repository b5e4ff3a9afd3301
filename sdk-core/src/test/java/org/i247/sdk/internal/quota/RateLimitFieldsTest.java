package org.i247.sdk.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of draft-ietf-httpapi-ratelimit-headers-11, sections 3.2, 4.2 and B. */
class RateLimitFieldsTest {
    @Test
    void whatIsLeftAndForHowLong() {
        assertThat(read("\"default\";r=50;t=30", null))
                .containsExactly(new QuotaHint("default", "", true, 50, Duration.ofSeconds(30), Optional.empty()));
    }

    @Test
    void thePolicySaysWhatThereIsInTheNextWindow() {
        assertThat(read("\"fixedwindow\";r=99;t=50", "\"fixedwindow\";q=100;w=60"))
                .extracting(QuotaHint::renewal)
                .containsExactly(Optional.of(new QuotaHint.Renewal(100, Duration.ofSeconds(60))));
    }

    @Test
    void severalPoliciesAndPartitionKeys() {
        List<QuotaHint> hints = read(
                "\"permin\";r=5;t=6, \"perhr\";r=900;t=1800;pk=:QXBwLTk5OQ==:",
                "\"permin\";q=50;w=60,\"perhr\";q=1000;w=3600");
        assertThat(hints).extracting(QuotaHint::policy).containsExactly("permin", "perhr");
        assertThat(hints).extracting(QuotaHint::partition).containsExactly("", ":QXBwLTk5OQ==:");
    }

    @Test
    void aPartitionKeyMayStandInThePolicyOnly() {
        assertThat(read("\"peruser\";r=5;t=6", "\"peruser\";q=100;w=60;pk=:cHsdsRa89w==:"))
                .extracting(QuotaHint::partition)
                .containsExactly(":cHsdsRa89w==:");
    }

    @Test
    void anotherUnitThanRequestsIsNotCounted() {
        assertThat(
                        read(
                                "\"a\";r=1;t=1,\"b\";r=1;t=1,\"c\";r=1;t=1",
                                "\"a\";q=65535;qu=\"content-bytes\";w=10, \"b\";q=9;qu=\"requests\";w=10, \"c\";q=9;qu=\"request\""))
                .extracting(QuotaHint::counted)
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "default;r=5;t=3",
                "\"default\"",
                "\"default\";r=5",
                "\"default\";t=5",
                "\"default\";r=-1;t=5",
                "\"default\";r=1;t=-5",
                "\"default\";r=1.5;t=5",
                "\"default\";r=\"1\";t=5",
                "(\"default\");r=1;t=5",
                "\"default\";r=1;t=5, ?",
                "limit=100, remaining=0, reset=30",
                "\"default\";r=9999999999999999;t=5"
            })
    void whatIsMalformedOrSaysNoTimeCountsAsNotSent(String field) {
        assertThat(read(field, null)).isEmpty();
    }

    @Test
    void aMalformedPolicyLeavesTheLimit() {
        assertThat(read("\"default\";r=0;t=5", "q=1;;")).hasSize(1);
        assertThat(read("\"default\";r=0;t=5", "\"default\";q=0;w=0"))
                .extracting(QuotaHint::renewal)
                .containsExactly(Optional.empty());
    }

    @Test
    void aWindowWithoutEndIsCut() {
        assertThat(read("\"default\";r=0;t=999999999999999", null))
                .extracting(QuotaHint::resetsIn)
                .containsExactly(Duration.ofDays(31));
    }

    @Test
    void noMoreThanSixteenItemsAreRead() {
        assertThat(read("\"default\";r=0;t=5,".repeat(40) + "\"last\";r=0;t=5", null))
                .hasSize(16);
    }

    @Test
    void theOlderFieldsAreReadInTheAbsenceOfTheNewOne() {
        Map<String, String> older =
                Map.of("RateLimit-Limit", "100", "RateLimit-Remaining", "7", "RateLimit-Reset", "50");
        assertThat(read(older))
                .containsExactly(new QuotaHint("", "", true, 7, Duration.ofSeconds(50), Optional.empty()));
        Map<String, String> both = new HashMap<>(older);
        both.put("RateLimit", "\"default\";r=50;t=30");
        assertThat(read(both)).extracting(QuotaHint::policy).containsExactly("default");
        assertThat(read(Map.of("RateLimit-Remaining", "7", "RateLimit-Reset", "Mon")))
                .isEmpty();
        assertThat(read(Map.of("RateLimit-Remaining", "7"))).isEmpty();
    }

    @Property
    void nothingThatAFieldMayHoldThrows(
            @ForAll("fields") String limit, @ForAll("fields") String policy, @ForAll("fields") String older) {
        assertThat(read(Map.of("RateLimit", limit, "RateLimit-Policy", policy)))
                .allSatisfy(hint -> assertThat(hint.remaining()).isNotNegative());
        read(Map.of("RateLimit-Remaining", limit, "RateLimit-Reset", older));
    }

    @Provide
    Arbitrary<String> fields() {
        Arbitrary<String> parts = Arbitraries.of(
                "\"a\"",
                ";r=",
                ";t=",
                ";q=",
                ";w=",
                ";pk=",
                ":YQ==:",
                "0",
                "1",
                "999999999999999",
                "-",
                ",",
                " ",
                "?1",
                "(",
                ")");
        Arbitrary<String> any = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20);
        return Combinators.combine(
                        parts.list().ofMaxSize(20), any, Arbitraries.integers().between(0, 3))
                .as((list, text, which) -> which == 0 ? text : String.join("", list));
    }

    private static List<QuotaHint> read(String limit, String policy) {
        return read(
                policy == null ? Map.of("RateLimit", limit) : Map.of("RateLimit", limit, "RateLimit-Policy", policy));
    }

    private static List<QuotaHint> read(Map<String, String> fields) {
        return RateLimitFields.read(name -> Optional.ofNullable(fields.get(name)));
    }
}
