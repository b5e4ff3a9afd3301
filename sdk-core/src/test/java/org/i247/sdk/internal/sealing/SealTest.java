package org.i247.sdk.internal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.UntrustedAnswerException;
import org.i247.sdk.internal.sealing.SealAuthority.Bureau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed, then sealed: for several recipients, and for nobody else. */
@Timeout(120)
class SealTest {
    private static final byte[] CONTENT = "{\"subject\": \"طلب\"}".getBytes(StandardCharsets.UTF_8);
    private static final SealAuthority AUTHORITY = new SealAuthority("authority");
    private static final Bureau SENDER = AUTHORITY.bureau("P-256", KeyUsage.digitalSignature);
    private static final Bureau SMALL = AUTHORITY.bureau("P-256", KeyUsage.keyAgreement);
    private static final Bureau LARGE = AUTHORITY.bureau("P-384", KeyUsage.keyAgreement);
    private static final Bureau RSA = AUTHORITY.bureau("RSA-3072", KeyUsage.keyEncipherment);
    private static final Bureau STRANGER = AUTHORITY.bureau("P-256", KeyUsage.keyAgreement);

    @Test
    void eachRecipientOpensItAndNobodyElse() {
        byte[] sealed = seal(SMALL, LARGE, RSA);

        for (Bureau recipient : List.of(SMALL, LARGE, RSA)) {
            assertThat(open(sealed, recipient)).isEqualTo(CONTENT);
        }
        assertThat(Seal.open(sealed, List.of(STRANGER.key(), RSA.key()), "UT", List.of(SENDER.certificate())))
                .isEqualTo(CONTENT);
        assertThat(code(() -> open(sealed, STRANGER))).isEqualTo(ErrorCode.NOT_A_RECIPIENT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("subject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "P-384", "Ed25519", "RSA-3072"})
    void everyKeyOfTheContractSigns(String kind) {
        Bureau sender = AUTHORITY.bureau(kind, KeyUsage.digitalSignature);
        byte[] sealed = Seal.close(CONTENT, sender.key(), List.of(SMALL.certificate()));

        assertThat(Seal.open(sealed, List.of(SMALL.key()), "UT", List.of(SENDER.certificate(), sender.certificate())))
                .isEqualTo(CONTENT);
    }

    @Test
    void noChangedByteIsOpened() {
        byte[] sealed = seal(SMALL, RSA);
        Random random = new Random(247);
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < 150; i++) {
            byte[] changed = sealed.clone();
            // All of the end, where content and tag are, and here and there before.
            int at = i < 50 ? sealed.length - 1 - i : random.nextInt(sealed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            for (Bureau recipient : List.of(SMALL, RSA)) {
                try {
                    assertThat(open(changed, recipient)).as("byte %s", at).isEqualTo(CONTENT);
                    // What was changed was the other recipient's part.
                    assertThat(at).isLessThan(sealed.length - CONTENT.length);
                } catch (I247Exception e) {
                    codes.add(e.code().value());
                }
            }
        }
        assertThat(codes).isSubsetOf("NOT_A_RECIPIENT", "SEAL_BROKEN").contains("SEAL_BROKEN");
    }

    @Test
    void noCutIsOpened() {
        byte[] sealed = seal(SMALL);
        for (int length = 0; length < sealed.length; length += 13) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThat(code(() -> open(cut, SMALL))).isEqualTo(ErrorCode.SEAL_BROKEN);
        }
    }

    @Test
    void anotherSenderIsNotBelieved() {
        byte[] sealed = seal(SMALL);

        I247Exception refused = catchThrowableOfType(
                I247Exception.class,
                () -> Seal.open(sealed, List.of(SMALL.key()), "UT", List.of(STRANGER.certificate())));

        assertThat(refused).isInstanceOf(UntrustedAnswerException.class);
        assertThat(refused.code()).isEqualTo(ErrorCode.SENDER_NOT_PROVEN);
        assertThat(refused.failure().arguments()).containsExactly("UT", "NO_CERTIFICATE");
    }

    @ParameterizedTest
    @CsvSource({
        "P-256,   4, 0,    ''",
        "P-384,   4, 0,    ''",
        "RSA-3072, 2, 0,   ''",
        "RSA-2048, 2, 0,   CERTIFICATE_KEY",
        "P-521,   4, 0,    CERTIFICATE_KEY",
        "Ed25519, 0, 0,    CERTIFICATE_KEY",
        "P-256,   0, 0,    CERTIFICATE_USE",
        "RSA-3072, 4, 0,   CERTIFICATE_USE",
        "P-256,   2, 0,    CERTIFICATE_USE",
        "P-256,   none, 0, CERTIFICATE_USE",
        "P-256,   4, -60,  CERTIFICATE_EXPIRED",
        "P-256,   4, 60,   CERTIFICATE_NOT_YET_VALID",
    })
    void aRecipientsCertificateIsLookedAt(String kind, String bit, int days, String reason) {
        int[] usages = {KeyUsage.digitalSignature, 0, KeyUsage.keyEncipherment, 0, KeyUsage.keyAgreement};
        int usage = bit.equals("none") ? 0 : usages[Integer.parseInt(bit)];
        Bureau bureau =
                AUTHORITY.bureau(kind, usage, SealAuthority.NOW.plus(Duration.ofDays(days)), Duration.ofDays(30));
        CertificateRules rules = new CertificateRules(List.of(), List.of(AUTHORITY.certificate));

        assertThat(rules.againstSealing(bureau.certificate(), SealAuthority.NOW).orElse(""))
                .isEqualTo(reason);
    }

    @Test
    void anAuthorityMustAnswerOrTheCertificateBePinned() {
        CertificateRules others = new CertificateRules(List.of(), List.of(new SealAuthority("other").certificate));
        CertificateRules sameName =
                new CertificateRules(List.of(), List.of(new SealAuthority("authority").certificate));
        CertificateRules pinned = new CertificateRules(List.of(SMALL.certificate()), List.of());
        CertificateRules nobody = new CertificateRules(List.of(), List.of());

        for (CertificateRules rules : List.of(others, sameName, nobody)) {
            assertThat(rules.againstSealing(SMALL.certificate(), SealAuthority.NOW))
                    .contains("CERTIFICATE_UNKNOWN_AUTHORITY");
            assertThat(rules.againstSignature(SENDER.certificate(), SealAuthority.NOW))
                    .contains("CERTIFICATE_UNKNOWN_AUTHORITY");
        }
        assertThat(pinned.againstSealing(SMALL.certificate(), SealAuthority.NOW))
                .isEmpty();
        assertThat(pinned.againstSealing(LARGE.certificate(), SealAuthority.NOW))
                .isPresent();
        assertThat(pinned.againstSignature(SMALL.certificate(), SealAuthority.NOW))
                .contains("CERTIFICATE_USE");
    }

    private static byte[] seal(Bureau... recipients) {
        return Seal.close(
                CONTENT,
                SENDER.key(),
                Arrays.stream(recipients).map(Bureau::certificate).toList());
    }

    private static byte[] open(byte[] sealed, Bureau recipient) {
        return Seal.open(sealed, List.of(recipient.key()), "UT", List.of(SENDER.certificate()));
    }

    private static ErrorCode code(ThrowingCallable call) {
        return catchThrowableOfType(I247Exception.class, call).code();
    }
}
