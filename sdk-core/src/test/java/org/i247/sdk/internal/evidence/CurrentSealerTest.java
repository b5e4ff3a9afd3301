package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.junit.jupiter.api.Test;

/** Which key signs check points as time goes by and keys change. */
class CurrentSealerTest {
    private final TestAuthority authority = new TestAuthority("authority of the tests");
    private final AtomicReference<Identity> identity = new AtomicReference<>(identity());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final CurrentSealer sealer = new CurrentSealer(identity::get, CryptographyProvider.jdk(), () -> now.get());

    private Identity identity() {
        Credential credential = authority.issue("client");
        return TestGateway.identity(credential);
    }

    @Test
    void theKeyInUseSignsAndSoDoesTheNextOne() {
        Optional<Sealer> first = sealer.get();
        assertThat(sealer.get()).isEqualTo(first);

        identity.set(identity());

        assertThat(sealer.get()).isNotEqualTo(first);
    }

    @Test
    void aCertificateThatHasRunOutSealsNothingUntilAnotherTakesItsPlace() {
        now.set(identity.get().signingCertificate().getNotAfter().toInstant().plus(Duration.ofSeconds(1)));

        assertThat(catchThrowableOfType(I247Exception.class, sealer::get).code())
                .isEqualTo(ErrorCode.CERTIFICATE_EXPIRED);

        now.set(now.get().minus(Duration.ofDays(1)));
        assertThat(sealer.get()).isPresent();
    }
}
