package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDigestTest {
    private static final byte[] CONTENT = "{}".getBytes(StandardCharsets.US_ASCII);
    private static final String RIGHT = "sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:";

    @Test
    void it_is_the_hash_of_the_bytes() {
        assertThat(ContentDigest.of(CONTENT)).isEqualTo(RIGHT);
        assertThat(matches(RIGHT)).isTrue();
        assertThat(ContentDigest.matches(headers(RIGHT), new byte[0])).isFalse();
    }

    @Test
    void other_algorithms_are_ignored() {
        assertThat(matches("md5=:AAAA:, " + RIGHT + ", sha-512=?0")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha-256",
                "sha-256=",
                "sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=",
                "sha-256=\"RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=\"",
                "sha-256=::",
                "sha-512=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:",
                "SHA-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:",
                "sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:, sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:"
            })
    void a_field_that_does_not_say_it_once_and_well_matches_nothing(String field) {
        assertThat(matches(field)).isFalse();
    }

    private static boolean matches(String field) {
        return ContentDigest.matches(headers(field), CONTENT);
    }

    private static HeaderLines headers(String field) {
        return HeaderLines.of(List.of(new HeaderLine("Content-Digest", field)));
    }
}
