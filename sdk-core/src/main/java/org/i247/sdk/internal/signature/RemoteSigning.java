package org.i247.sdk.internal.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.SigningKey;

/**
 * Asks a signer elsewhere. Of its exceptions only the name of the class is told: their messages are not ours, and may
 * repeat what was to be signed.
 */
final class RemoteSigning implements MessageSigner.Signing {
    private static final byte[] SAMPLE = "a signer is tried before it is used".getBytes(StandardCharsets.US_ASCII);
    private static final Duration TRIAL = Duration.ofSeconds(10);

    private final SigningKey key;
    private final SignatureAlgorithm algorithm;
    private final int length;

    private RemoteSigning(SigningKey key, SignatureAlgorithm algorithm, PublicKey publicKey) {
        this.key = key;
        this.algorithm = algorithm;
        this.length = algorithm.signatureLength(publicKey);
    }

    /** A signer that has signed once, and rightly. */
    static RemoteSigning tried(
            SigningKey key, SignatureAlgorithm algorithm, VerificationKey certified, PublicKey publicKey) {
        RemoteSigning signing = new RemoteSigning(key, algorithm, publicKey);
        if (!certified.verify(SAMPLE, signing.value(SAMPLE, TRIAL))) {
            throw failure(ErrorCode.KEY_MISMATCH, "SigningKey");
        }
        return signing;
    }

    @Override
    public byte[] value(byte[] base, Duration timeLeft) {
        byte[] value = asked(base, timeLeft);
        if (value.length != length) {
            throw failure(ErrorCode.SIGNER_REFUSED, value.length + " bytes for " + length);
        }
        return value;
    }

    private byte[] asked(byte[] base, Duration timeLeft) {
        try {
            return key.sign(base.clone(), algorithm.token(), timeLeft);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(ErrorCode.INTERRUPTED);
        } catch (I247Exception e) {
            throw e;
        } catch (IOException e) {
            throw failure(ErrorCode.SIGNER_UNAVAILABLE, e.getClass().getSimpleName());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw failure(ErrorCode.SIGNER_REFUSED, e.getClass().getSimpleName());
        }
    }

    private static I247Exception failure(ErrorCode code, String... arguments) {
        return I247Exception.of(Failure.of(code, arguments));
    }
}
