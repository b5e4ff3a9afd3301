package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox itself: its files, its TLS, its reset, its end. */
@ExtendWith(SandboxExtension.class)
class SandboxTest {
    @TempDir
    Path work;

    @Test
    void its_files_are_ready_for_a_client_and_for_nobody_else(Sandbox sandbox) throws IOException {
        Properties properties = new Properties();
        try (var text = Files.newBufferedReader(sandbox.clientProperties())) {
            properties.load(text);
        }

        assertThat(properties)
                .containsEntry("i247.endpoints", sandbox.endpoint().toString())
                .containsEntry("i247.bureau", "UT")
                .containsEntry("i247.purpose", "border-control")
                .containsEntry("i247.identity.key-store", "client.p12")
                .containsEntry("i247.trust.certificates", "ca.pem")
                .containsEntry("i247.trust.gateway-signing-certificates", "gateway-signing.pem")
                .containsKeys(
                        "i247.unit",
                        "i247.user",
                        "i247.identity.key-store-password",
                        "i247.identity.tls-alias",
                        "i247.identity.signing-alias");
        try (var files = Files.list(sandbox.directory())) {
            assertThat(files.toList())
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void a_temporary_directory_goes_with_the_sandbox_and_a_named_one_stays() {
        Path temporary;
        try (Sandbox sandbox = Sandbox.start()) {
            temporary = sandbox.directory();
        }
        Path named = work.resolve("new/directory");
        try (Sandbox sandbox = Sandbox.builder().directory(named).start()) {
            assertThat(sandbox.directory()).isEqualTo(named);
        }

        assertThat(temporary).doesNotExist();
        assertThat(named.resolve("client.properties")).exists();
    }

    @Test
    void a_port_that_is_taken_is_said_to_be(Sandbox sandbox) {
        SandboxBuilder second = Sandbox.builder().port(sandbox.endpoint().getPort());

        assertThatThrownBy(second::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Port " + sandbox.endpoint().getPort());
    }

    @Test
    void a_client_without_certificate_does_not_get_in(Sandbox sandbox) {
        assertThatThrownBy(() -> status(sandbox, RawClient.context(null, RawClient.authority(sandbox)), "TLSv1.2"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_client_certificate_that_is_over_does_not_get_in(Sandbox sandbox) {
        SandboxIdentity late = sandbox.newIdentity().tlsExpired().issue();

        assertThatThrownBy(
                        () -> status(sandbox, RawClient.context(late.tls(), RawClient.authority(sandbox)), "TLSv1.2"))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void both_versions_of_tls_are_spoken(String version, Sandbox sandbox) throws Exception {
        SSLContext context = RawClient.context(sandbox.identity().tls(), RawClient.authority(sandbox));

        HttpResponse<String> response = status(sandbox, context, version);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.sslSession().orElseThrow().getCipherSuite()).containsAnyOf("GCM", "CHACHA20");
    }

    @Test
    void http_2_is_spoken(Sandbox sandbox) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(RawClient.context(sandbox.identity().tls(), RawClient.authority(sandbox)))
                .build();

        HttpResponse<String> response = client.send(request(sandbox), HttpResponse.BodyHandlers.ofString());

        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(response.body()).contains("SIGNATURE_INVALID");
    }

    @Test
    void the_certificate_of_the_connection_counts_whatever_a_header_says(Sandbox sandbox) {
        SandboxIdentity mixed = sandbox.newIdentity().tlsOfBureau("XA").issue();

        RawAnswer answer = RawClient.of(sandbox, mixed)
                .get("/v1/status")
                .afterSigning(
                        "i247-sandbox-tls-key-id", sandbox.identity().tls().keyId())
                .send();

        assertThat(answer.statusAndCode()).isEqualTo("403 BUREAU_MISMATCH");
    }

    @Test
    void reset_takes_back_what_was_added_and_counts_from_nought(Sandbox sandbox) {
        RawClient client = RawClient.of(sandbox);
        String id = sandbox.add(SandboxDatabase.VEHICLES, Map.of("plate", "NEW 1", "category", "CAR"));
        assertThat(client.get("/v1/vehicles/records/" + id).send().status()).isEqualTo(200);
        assertThat(sandbox.requestsTo(SandboxDatabase.VEHICLES)).isEqualTo(1);
        assertThat(sandbox.requestsTo(SandboxDatabase.PERSONS)).isZero();

        sandbox.reset();

        assertThat(sandbox.requests()).isZero();
        assertThat(client.get("/v1/vehicles/records/" + id).send().status()).isEqualTo(404);
    }

    private static HttpResponse<String> status(Sandbox sandbox, SSLContext context, String version)
            throws IOException, InterruptedException {
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {version});
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .sslParameters(parameters)
                .build();
        return client.send(request(sandbox), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(Sandbox sandbox) {
        return HttpRequest.newBuilder(URI.create(sandbox.endpoint() + "/v1/status"))
                .build();
    }
}
