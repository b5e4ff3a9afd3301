package org.i247.sdk.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHeadTest {
    private static final String REST = """

            "@method";req: POST
            "i247-context";req: bureau="UT", user="u-4711"
            "signature";req;key="i247": :c2ln:
            "@signature-params": ("@status" "request-id");created=1;keyid="k";alg="ed25519";tag="i247-response\"""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@status\": 200",
                "\"request-id\": 0b6c2f0e-req:1/2",
                "\"content-type\": application/json",
                "\"content-type\": application/problem+json;charset=utf-8",
                "\"content-type\": image/png",
                "\"content-digest\": sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:",
                "\"content-range\": bytes 0-9/100",
                "\"etag\": \"v1\"",
                "\"retry-after\": 120",
                "\"retry-after\": Tue, 24 Nov 2026 20:00:00 GMT",
            })
    void whatTheContractGivesIsPlain(String line) {
        assertThat(PlainHead.isIn(line + REST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<SignedInfo/>",
                "\"@status\": OK",
                "\"request-id\": for Canaryson",
                "\"content-type\": text/canaryson",
                "\"content-type\": application/json; name=canaryson",
                "\"content-digest\": canaryson",
                "\"etag\": canaryson",
                "\"location\": https://gateway.example/canaryson",
                "\"retry-after\": when Canaryson comes",
                "\"subject\": Canaryson",
            })
    void whatSaysMoreIsNot(String line) {
        assertThat(PlainHead.isIn(line + REST)).isFalse();
    }

    /** RFC 9110, section 8.8.3: etagc is {@code %x21 / %x23-7E / obs-text}; the last could hold words in any script. */
    @Test
    void anEntityTagHoldsWhatTheStandardAllowsAndNoOtherScript() {
        for (char c = 0; c < 0x180; c++) {
            assertThat(PlainHead.isIn("\"etag\": \"v" + c + "1\"" + REST))
                    .as("%02x", (int) c)
                    .isEqualTo(c == 0x21 || (c >= 0x23 && c <= 0x7e));
        }
        assertThat(PlainHead.isIn("\"etag\": W/\"v1\"" + REST)).isFalse();
        assertThat(PlainHead.isIn("\"etag\": \"" + "v".repeat(129) + "\"" + REST))
                .isFalse();
    }
}
