package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sandbox.Specimens;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.Pem;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Keys and trust from SSL bundles, against a gateway that tells by which certificate it was asked. */
@ExtendWith({SandboxExtension.class, OutputCaptureExtension.class})
class SslBundleTest {
    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Sandbox sandbox;
    private final Path store;
    private ApplicationContextRunner application;

    SslBundleTest(Sandbox sandbox, @TempDir Path directory) {
        this.sandbox = sandbox;
        this.store = directory.resolve("client.p12");
    }

    @BeforeEach
    void anApplicationWithBundles() throws IOException {
        take(sandbox.identity());
        application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, I247AutoConfiguration.class))
                .withPropertyValues(
                        "i247.endpoints=" + sandbox.endpoint(),
                        "i247.bureau=UT",
                        "i247.unit=airport-1",
                        "i247.user=kiosk-7",
                        "i247.purpose=border-control",
                        "i247.identity.ssl-bundle=client",
                        "i247.trust.ssl-bundle=gateway",
                        "i247.trust.gateway-signing-ssl-bundle=signing",
                        "spring.ssl.bundle.watch.file.quiet-period=50ms",
                        "spring.ssl.bundle.jks.client.reload-on-update=true",
                        "spring.ssl.bundle.jks.client.keystore.location=" + store.toUri(),
                        "spring.ssl.bundle.jks.client.keystore.password="
                                + sandbox.identity().keyStorePassword(),
                        "spring.ssl.bundle.jks.client.keystore.type=PKCS12",
                        "spring.ssl.bundle.pem.gateway.truststore.certificate=" + pem("ca.pem"),
                        "spring.ssl.bundle.pem.signing.truststore.certificate=" + pem("gateway-signing.pem"));
    }

    /** The file is replaced while callers ask, as whoever renews certificates would; nobody tells the client. */
    @Test
    void anUpdatedBundleIsTakenUnderLoadWithoutLosingACall() {
        application.run(context -> {
            I247Client client = context.getBean(I247Client.class);
            SandboxIdentity next = sandbox.newIdentity().issue();
            Files.write(store, Reissued.withPassword(next, sandbox.identity().keyStorePassword()));

            List<Answer<?>> answers =
                    askUntil(client, () -> sandbox.requestsWith(next.tls().certificate()) > CALLERS);

            assertThat(answers).isNotEmpty().allMatch(Answer.NoHit.class::isInstance);
            assertThat(sandbox.requestsWith(sandbox.identity().tls().certificate())
                            + sandbox.requestsWith(next.tls().certificate()))
                    .isEqualTo(sandbox.requests())
                    .isEqualTo(answers.size());
        });
    }

    @Test
    void aBundleThatCannotBeUsedChangesNothing(CapturedOutput log) {
        DefaultSslBundleRegistry registry = new DefaultSslBundleRegistry();
        application.run(first -> {
            SslBundles bundles = first.getBean(SslBundles.class);
            bundles.getBundleNames().forEach(name -> registry.registerBundle(name, bundles.getBundle(name)));
        });
        application
                .withBean("own", DefaultSslBundleRegistry.class, () -> registry)
                .run(context -> {
                    I247Client client = context.getBean(I247Client.class);
                    registry.updateBundle("client", SslBundle.of(SslStoreBundle.NONE));

                    assertThat(ask(client)).isInstanceOf(Answer.NoHit.class);
                    assertThat(log)
                            .contains("the keys in use stay: The value of i247.identity.ssl-bundle cannot be used.");
                });
    }

    @Test
    void aKeyInPemServesBothUses(@TempDir Path directory) throws IOException {
        Credential own = sandbox.identity().signing();
        Path certificate = Files.write(directory.resolve("own.pem"), Pem.of(own.certificate()));
        Path key = Files.writeString(directory.resolve("own.key"), pem(own.key()));
        application
                .withPropertyValues(
                        "i247.identity.ssl-bundle=own",
                        "spring.ssl.bundle.pem.own.keystore.certificate=" + certificate.toUri(),
                        "spring.ssl.bundle.pem.own.keystore.private-key=" + key.toUri())
                .run(context -> assertThat(context).hasNotFailed());
    }

    /** The first of several would be a guess: the sandbox's key store has a third. */
    @Test
    void whichKeyOfABundleIsMeantIsNotGuessed() {
        application
                .withPropertyValues("i247.identity.signing-alias=signing")
                .run(context -> assertThat(setup(context.getStartupFailure())).satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_MISSING);
                    assertThat(failure.failure().arguments()).startsWith("i247.identity.tls-alias");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i247.identity.key-store",
                "i247.identity.private-key",
                "i247.identity.pkcs11-pin",
                "i247.trust.certificates",
                "i247.trust.crl-mode"
            })
    void whatIsSaidTwiceIsAnError(String key) {
        application
                .withPropertyValues(key + "=hard-fail")
                .run(context -> assertThat(setup(context.getStartupFailure())).satisfies(failure -> {
                    assertThat(failure.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID);
                    assertThat(failure.failure().arguments().get(0)).isEqualTo(key);
                    assertThat(failure.message(Locale.FRENCH)).contains("absent là où i247.");
                }));
    }

    @Test
    void aBundleThatIsNotThereIsNamed() {
        application
                .withPropertyValues("i247.identity.ssl-bundle=elsewhere")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                NoSuchSslBundleException.class,
                                e -> assertThat(e.getBundleName()).isEqualTo("elsewhere")));
    }

    private List<Answer<?>> askUntil(I247Client client, Callable<Boolean> done) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            List<Future<List<Answer<?>>>> asked = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> callers.submit(() -> {
                        List<Answer<?>> answers = new ArrayList<>();
                        while (!done.call() && System.nanoTime() < end) {
                            answers.add(ask(client));
                        }
                        return answers;
                    }))
                    .toList();
            List<Answer<?>> all = new ArrayList<>();
            for (Future<List<Answer<?>>> answers : asked) {
                all.addAll(answers.get());
            }
            assertThat(done.call()).as("the new certificate was seen").isTrue();
            return all;
        } finally {
            callers.shutdownNow();
        }
    }

    private static Answer<?> ask(I247Client client) {
        return client.travelDocuments().search(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context());
    }

    private void take(SandboxIdentity identity) throws IOException {
        Files.copy(identity.keyStore(), store, StandardCopyOption.REPLACE_EXISTING);
    }

    private String pem(String name) {
        return sandbox.directory().resolve(name).toUri().toString();
    }

    private static String pem(Key key) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static SetupException setup(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof SetupException setup)) {
            cause = cause.getCause();
        }
        return setup;
    }
}
