package org.i247.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.SigningKey;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client whose requests are signed by a service elsewhere, which may be away. */
@Timeout(60)
class RemoteSignerTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");
    private static final int REFUSALS = 5;

    private final TestGateway gateway = new TestGateway();

    RemoteSignerTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    /** A service with the client's key. */
    private record Service(Credential credential, Deed deed) implements SigningKey {
        private interface Deed {
            void before() throws IOException, InterruptedException;
        }

        @Override
        public X509Certificate certificate() {
            return credential.certificate();
        }

        @Override
        public byte[] sign(byte[] base, String algorithm, Duration timeLeft)
                throws IOException, GeneralSecurityException, InterruptedException {
            deed.before();
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(credential.key());
            signature.update(base);
            return SigningKey.fixedWidth(signature.sign(), algorithm);
        }
    }

    private I247Client client(Identity identity) {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(identity)
                .trust(gateway.trust())
                .bureau(BureauCode.of("UT"))
                .unit("airport-1")
                .user("u-4711")
                .purpose(Purpose.BORDER_CONTROL)
                .maxAttempts(1)
                .build();
    }

    private Identity signedBy(Service.Deed deed) {
        return gateway.identity().withSigningKey(new Service(gateway.client(), deed), InstantSource.system());
    }

    @Test
    void aServiceElsewhereSignsEachRequest() {
        AtomicInteger asked = new AtomicInteger();
        try (I247Client client = client(signedBy(asked::incrementAndGet))) {
            int atStart = asked.get();

            assertThat(client.travelDocuments().search(QUERY, client.context())).isInstanceOf(Answer.NoHit.class);

            assertThat(asked).hasValue(atStart + 1);
        }
    }

    @Test
    void withoutTheServiceNothingIsSentAndTheErrorSaysWhy() {
        CountDownLatch away = new CountDownLatch(1);
        try (I247Client client = client(signedBy(() -> {
            if (away.getCount() == 0) {
                throw new IOException("no line to the service");
            }
        }))) {
            away.countDown();

            I247Exception failure = catchThrowableOfType(
                    I247Exception.class, () -> client.travelDocuments().search(QUERY, client.context()));

            assertThat(failure.code()).isEqualTo(ErrorCode.SIGNER_UNAVAILABLE);
            assertThat(gateway.seen()).isEmpty();
        }
    }

    @Test
    void keysThatCannotSignAreNotTakenAndLeaveNoThread() {
        Identity refused = signedBy(() -> {
            throw new IOException("no line to the service");
        });
        try (I247Client client = client(gateway.identity())) {
            long before = watchdogs();
            for (int i = 0; i < REFUSALS; i++) {
                I247Exception failure = catchThrowableOfType(I247Exception.class, () -> client.replace(refused));
                assertThat(failure.code()).isEqualTo(ErrorCode.SIGNER_UNAVAILABLE);
            }

            assertThat(watchdogs()).isEqualTo(before);
            assertThat(client.travelDocuments().search(QUERY, client.context())).isInstanceOf(Answer.NoHit.class);
        }
    }

    private static long watchdogs() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("i247-watchdog"))
                .count();
    }

    @Test
    void closingDoesNotWaitForAServiceThatIsBeingTried() throws Exception {
        CountDownLatch tried = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Identity slow = signedBy(() -> {
            tried.countDown();
            closed.await();
        });
        I247Client client = client(gateway.identity());
        CompletableFuture<I247Exception> replacing = CompletableFuture.supplyAsync(
                () -> catchThrowableOfType(I247Exception.class, () -> client.replace(slow)));
        assertThat(tried.await(30, TimeUnit.SECONDS)).isTrue();

        client.close();
        closed.countDown();

        assertThat(replacing.get(30, TimeUnit.SECONDS).code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
    }
}
