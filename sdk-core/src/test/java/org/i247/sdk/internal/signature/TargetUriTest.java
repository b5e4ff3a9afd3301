package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetUriTest {
    @ParameterizedTest
    @CsvSource({
        "https://Gateway.EXAMPLE, gateway.example, /",
        "HTTPS://gateway.example:443/v1, gateway.example, /v1",
        "https://gateway.example:/v1, gateway.example, /v1",
        "https://gateway.example:80/v1, gateway.example:80, /v1",
        "http://gateway.example:80/v1, gateway.example, /v1",
        "http://gateway.example:443/v1, gateway.example:443, /v1",
        "ftp://gateway.example:80/v1, gateway.example:80, /v1",
        "https://[2001:DB8::1]:8443/V1%2f, [2001:db8::1]:8443, /V1%2f",
        "https://gateway.example?, gateway.example, /?",
        "https://gateway.example/a?b=%00&B, gateway.example, /a?b=%00&B"
    })
    void only_scheme_authority_and_default_port_are_made_alike(String uri, String authority, String target) {
        TargetUri read = TargetUri.parse(uri);
        assertThat(read.authority()).isEqualTo(authority);
        assertThat(read.pathAndQuery()).isEqualTo(target);
        assertThat(read.value()).endsWith("://" + authority + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "https://",
                "https://user@gateway.example/",
                "https://gateway.example/#part",
                "https://g/ü",
                "https://g/a b"
            })
    void everything_else_is_refused(String uri) {
        assertThatIllegalArgumentException().isThrownBy(() -> TargetUri.parse(uri));
    }

    @Test
    void path_and_query_are_not_shown() {
        assertThat(TargetUri.parse("https://gateway.example/v1?a=b")).hasToString("https://gateway.example");
    }
}
