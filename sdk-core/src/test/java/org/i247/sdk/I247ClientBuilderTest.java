package org.i247.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.error.ErrorCode.CERTIFICATE_EXPIRED;
import static org.i247.sdk.error.ErrorCode.CONFIGURATION_INVALID;
import static org.i247.sdk.error.ErrorCode.CONFIGURATION_MISSING;
import static org.i247.sdk.error.ErrorCode.FILE_UNREADABLE;
import static org.i247.sdk.error.ErrorCode.KEY_ALIAS_MISSING;
import static org.i247.sdk.error.ErrorCode.KEY_STORE_PASSWORD_WRONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.gateway.KeyFiles;
import org.i247.sdk.internal.gateway.Seen;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A set-up that works, and one clear error for each that does not. */
@Timeout(60)
class I247ClientBuilderTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");
    private static final String PASSWORD = "pass-word-1";

    @TempDir
    Path directory;

    private final TestGateway gateway;
    private final Map<String, String> right = new HashMap<>();
    private KeyFiles files;

    I247ClientBuilderTest() throws IOException {
        gateway = new TestGateway();
    }

    @BeforeEach
    void writeFiles() {
        files = new KeyFiles(directory);
        right.put("i247.endpoints", gateway.endpoint().toString());
        right.put("i247.bureau", "UT");
        right.put("i247.unit", "airport-1");
        right.put("i247.user", "u-file");
        right.put("i247.purpose", "border-control");
        right.put("i247.identity.key-store", file("client.p12"));
        right.put("i247.identity.key-store-password", PASSWORD);
        right.put("i247.identity.tls-alias", "client");
        right.put("i247.trust.certificates", file("ca.pem"));
        right.put("i247.trust.gateway-signing-certificates", file("gateway.pem"));
        files.pkcs12("client.p12", "client", PASSWORD, gateway.client());
        files.pem("ca.pem", gateway.authority().certificate());
        files.pem("gateway.pem", gateway.signingCertificate());
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    @Test
    void whatWasOpenedForAClientThatCannotBeMadeIsClosed() {
        right.put("i247.evidence.file", file("evidence.log"));
        right.put("i247.keys.reload-interval", "soon");
        assertThatThrownBy(() -> I247Client.builder().properties(right).build())
                .hasMessageContaining("i247.keys.reload-interval");

        right.remove("i247.keys.reload-interval");
        try (I247Client client = I247Client.builder().properties(right).build()) {
            assertThat(client.travelDocuments().search(QUERY, client.context())).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void aFileIsAllThatIsNeeded() throws IOException {
        right.put("i247.identity.key-store", "client.p12");
        StringBuilder lines = new StringBuilder();
        right.forEach((name, value) -> lines.append(name + "=" + value.replace("\\", "\\\\") + "\n"));
        Path file = Files.writeString(directory.resolve("client.properties"), lines);

        try (I247Client client = I247Client.builder().properties(file).build()) {
            assertThat(client.travelDocuments().search(QUERY, client.context())).isInstanceOf(Answer.NoHit.class);
        }
        assertThat(sent().context("bureau")).isEqualTo("UT");
        assertThat(sent().context("unit")).isEqualTo("airport-1");
        assertThat(sent().field("I247-Context")).contains("purpose=border-control");
    }

    @Test
    void keysInPemServeAsWell() {
        right.keySet().removeIf(key -> key.startsWith("i247.identity"));
        files.pem("client.pem", gateway.client().certificate());
        files.privateKey("client.key", gateway.client());
        right.put("i247.identity.certificate", file("client.pem"));
        right.put("i247.identity.private-key", file("client.key"));

        try (I247Client client = I247Client.builder().properties(right).build()) {
            assertThat(client.travelDocuments().search(QUERY, client.context())).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void codeWinsOverTheEnvironmentAndThatOverTheFile() {
        right.put("i247.language", "fr");
        Map<String, String> environment = Map.of("I247_USER", "u-env", "I247_UNIT", "unit-env", "PATH", "/bin");

        try (I247Client client = I247Client.builder()
                .user("u-code")
                .environment(environment)
                .properties(right)
                .build()) {
            client.travelDocuments().search(QUERY, client.context());
        }

        assertThat(sent().context("user")).isEqualTo("u-code");
        assertThat(sent().context("unit")).isEqualTo("unit-env");
        assertThat(sent().context("bureau")).isEqualTo("UT");
        assertThat(sent().field("Accept-Language")).isEqualTo("fr");
    }

    @Test
    void everythingCanBeSaidInCode() {
        try (I247Client client = I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .bureau(BureauCode.of("UT"))
                .unit("airport-1")
                .purpose(Purpose.IDENTIFICATION)
                .build()) {
            client.travelDocuments().search(QUERY, client.contextFor("u-2"));
        }

        assertThat(sent().context("user")).isEqualTo("u-2");
    }

    @ParameterizedTest
    @CsvSource({
        "i247.trust.crl-files, list.pem",
        "i247.trust.crl-mode, hard-fail",
        "i247.trust.ocsp-mode, soft-fail",
        "i247.trust.ocsp-responder, certificate"
    })
    void revocationThatIsConfiguredIsNotLeftOutForTrustInCode(String key, String value) {
        right.put(key, value);

        SetupException refused = catchThrowableOfType(
                SetupException.class,
                () -> I247Client.builder()
                        .properties(right)
                        .trust(gateway.trust())
                        .build());

        assertThat(refused.code()).isEqualTo(CONFIGURATION_INVALID);
        assertThat(refused.failure().arguments()).startsWith(key);
    }

    @Test
    void revocationThatIsOffIsNothingToRefuse() {
        right.put("i247.trust.crl-mode", "off");

        I247Client.builder().properties(right).trust(gateway.trust()).build().close();
    }

    @Test
    void buildingConnectsToNothing() {
        I247Client.builder().properties(right).build().close();

        assertThat(gateway.connections()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i247.endpoints",
                "i247.identity.key-store",
                "i247.identity.key-store-password",
                "i247.trust.certificates",
                "i247.trust.gateway-signing-certificates"
            })
    void whatIsMissingIsNamed(String key) {
        right.remove(key);

        assertThat(refused(CONFIGURATION_MISSING)).hasMessageContaining(key).hasMessageContaining(variable(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i247.bureau", "i247.unit", "i247.user", "i247.purpose"})
    void whatTheContextLacksIsNamedWhenItIsAskedFor(String key) {
        right.remove(key);

        try (I247Client client = I247Client.builder().properties(right).build()) {
            SetupException refused = catchThrowableOfType(SetupException.class, client::context);
            assertThat(refused.code()).isEqualTo(CONFIGURATION_MISSING);
            assertThat(refused).hasMessageContaining(key).hasMessageContaining(variable(key));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "i247.endpoints, http://gateway.test",
        "i247.endpoints, https://gateway.test/path",
        "i247.endpoints, https://gateway.test?query",
        "i247.endpoints, https://gateway.test#fragment",
        "i247.endpoints, https://user@gateway.test",
        "i247.endpoints, https://gateway.test:70000",
        "i247.endpoints, https://gateway.test:0",
        "i247.endpoints, https://",
        "i247.endpoints, gateway.test",
        "i247.endpoints, 'https://a b'",
        "i247.endpoints, 'https://gateway.test,,https://other.test'",
        "i247.endpoints, ''",
        "i247.language, en_GB",
        "i247.language, 'französisch'",
        "i247.language, ''",
        "i247.timeout.total, 0s",
        "i247.timeout.attempt, -1s",
        "i247.timeout.connect, soon",
        "i247.retry.max-attempts, 0",
        "i247.keys.reload-interval, never",
        "i247.keys.reload-interval, 0s",
        "i247.identity.key-store-password, env:NO_SUCH_VARIABLE_OF_ANYBODY",
        "i247.limits.response-bytes, 3.5"
    })
    void whatCannotBeUsedIsNamedWithoutItsValue(String key, String value) {
        right.put(key, value);

        SetupException refused = refused(CONFIGURATION_INVALID);

        assertThat(refused).hasMessageContaining(key);
        if (value.length() > 8) {
            assertThat(refused.getMessage()).doesNotContain(value);
        }
    }

    @ParameterizedTest
    @CsvSource({"i247.bureau, U-T", "i247.purpose, Border Control", "i247.user, John Doe", "i247.unit, 'a b'"})
    void aContextThatCannotBeUsedIsASetUp(String key, String value) {
        right.put(key, value);

        try (I247Client client = I247Client.builder().properties(right).build()) {
            SetupException refused = catchThrowableOfType(SetupException.class, client::context);
            assertThat(refused.code()).isEqualTo(CONFIGURATION_INVALID);
            assertThat(refused).hasMessageContaining(key);
            assertThat(refused.getMessage()).doesNotContain(value);
        }
    }

    @Test
    void aWrongPasswordIsNotShown() {
        right.put("i247.identity.key-store-password", "pass-word-2");

        assertThat(refused(KEY_STORE_PASSWORD_WRONG).getMessage())
                .contains("client.p12")
                .doesNotContain("pass-word");
    }

    @Test
    void aMissingAliasIsNamedAndSoAreThoseThatAreThere() {
        right.put("i247.identity.tls-alias", "klient");

        assertThat(refused(KEY_ALIAS_MISSING)).hasMessageContaining("klient").hasMessageContaining("it has: client");
    }

    /** With bureau, unit, user and purpose said by the call, five properties are all that a client needs. */
    @Test
    void whichKeyIsMeantNeedNotBeSaidIfThereIsOne() {
        QueryContext context = QueryContext.builder()
                .bureau(BureauCode.of("UT"))
                .unit("airport-1")
                .user("u-1")
                .purpose(Purpose.BORDER_CONTROL)
                .build();
        right.keySet()
                .removeAll(List.of("i247.bureau", "i247.unit", "i247.user", "i247.purpose", "i247.identity.tls-alias"));
        assertThat(right).hasSize(5);
        Map<String, String> environment = new HashMap<>();
        right.forEach((name, value) -> environment.put(variable(name), value));

        try (I247Client client = I247Client.builder().environment(environment).build()) {
            assertThat(client.travelDocuments().search(QUERY, context)).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void whichKeySignsIsNotSaidAlone() {
        right.remove("i247.identity.tls-alias");
        right.put("i247.identity.signing-alias", "client");

        assertThat(refused(CONFIGURATION_MISSING)).hasMessageContaining("i247.identity.tls-alias");
    }

    @Test
    void anExpiredCertificateIsFoundBeforeTheFirstCall() {
        files.pkcs12(
                "client.p12",
                "client",
                PASSWORD,
                gateway.authority().issue("old", TestAuthority.days(-20), TestAuthority.days(-10)));

        refused(CERTIFICATE_EXPIRED);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        right.put("i247.trust.certificates", file("none.pem"));

        assertThat(refused(FILE_UNREADABLE)).hasMessageContaining("none.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i247.identity.certificate",
                "i247.identity.private-key",
                "i247.identity.private-key-password",
                "i247.identity.pkcs11-pin"
            })
    void aKeyStoreAndOtherKeysContradictEachOther(String key) {
        right.put(key, file("client.pem"));

        assertThat(refused(CONFIGURATION_INVALID)).hasMessageContaining(key).hasMessageContaining("key-store");
    }

    @Test
    void aKeyStoreAndATokenContradictEachOther() {
        right.put("i247.identity.pkcs11-configuration", file("token.cfg"));

        assertThat(refused(CONFIGURATION_INVALID))
                .hasMessageContaining("key-store")
                .hasMessageContaining("pkcs11-configuration");
    }

    @Test
    void aTokenNeedsItsPin() {
        right.keySet().removeIf(key -> key.startsWith("i247.identity.key-store"));
        right.put("i247.identity.pkcs11-configuration", file("token.cfg"));

        assertThat(refused(CONFIGURATION_MISSING)).hasMessageContaining("i247.identity.pkcs11-pin");
    }

    @Test
    void aPasswordMayStandInAFileBesideTheProperties() throws IOException {
        Files.writeString(directory.resolve("password"), PASSWORD + "\n");
        right.put("i247.identity.key-store-password", "file:password");
        right.put("i247.keys.reload-interval", "off");
        StringBuilder lines = new StringBuilder();
        right.forEach((name, value) -> lines.append(name + "=" + value.replace("\\", "\\\\") + "\n"));
        Path file = Files.writeString(directory.resolve("client.properties"), lines);

        try (I247Client client = I247Client.builder().properties(file).build()) {
            assertThat(client.travelDocuments().search(QUERY, client.context())).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void listenersHearOfKeysThatAreReadAgain() {
        List<ClientEvent> heard = new CopyOnWriteArrayList<>();

        try (I247Client client = I247Client.builder()
                .properties(right)
                .listener(heard::add)
                .listener(heard::add)
                .build()) {
            client.reloadKeys();
        }

        assertThat(heard).hasSize(2).allMatch(KeyEvent.Replaced.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "i247.identity.certificate, i247.identity.private-key",
        "i247.identity.private-key, i247.identity.certificate"
    })
    void halfAPairInPemNamesTheOtherHalf(String there, String missing) {
        right.keySet().removeIf(key -> key.startsWith("i247.identity"));
        right.put(there, file("client.pem"));

        assertThat(refused(CONFIGURATION_MISSING)).hasMessageContaining(missing);
    }

    private SetupException refused(ErrorCode code) {
        SetupException refused = catchThrowableOfType(
                SetupException.class,
                () -> I247Client.builder().properties(right).build());
        assertThat(refused).as("a set-up that must be refused").isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        return refused;
    }

    private Seen sent() {
        return gateway.seen().get(0);
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
