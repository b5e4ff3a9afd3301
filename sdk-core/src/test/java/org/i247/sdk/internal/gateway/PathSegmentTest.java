package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id never becomes another path. */
@Timeout(60)
class PathSegmentTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "A-Z.a_z~09", "...", ".a", "a.."})
    void takesWhatTheContractAllows(String id) {
        assertThat(PathSegment.of(id)).hasToString(id);
    }

    @Test
    void takesIdsOf128Characters() {
        assertThat(PathSegment.of("a".repeat(128)).value()).hasSize(128);
    }

    static String[] wrong() {
        return new String[] {
            "",
            ".",
            "..",
            "a/b",
            "/",
            "../x",
            "%2F",
            "a%",
            "a b",
            "a?b",
            "a#b",
            "a\\b",
            "a\n",
            "\u00e9",
            "{a}",
            "a;b",
            "a:b",
            "a".repeat(129)
        };
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void anyOtherIdIsRefusedBeforeAnythingIsSent(String id) throws IOException {
        try (Line line = new Line()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> line.documents.record(id, Line.CONTEXT))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ID));
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> line.documents.image("a", id, Line.CONTEXT));
            assertThat(line.gateway.connections()).isZero();
        }
    }
}
