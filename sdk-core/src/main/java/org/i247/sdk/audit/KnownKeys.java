package org.i247.sdk.audit;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.i247.sdk.internal.signature.KeptSignature;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.security.CryptographyProvider;
import org.jspecify.annotations.Nullable;

/** The keys of certificates that the verifier was given. */
final class KnownKeys {
    private final Map<String, VerificationKey> keys;

    KnownKeys(Collection<X509Certificate> certificates, CryptographyProvider cryptography) {
        keys = certificates.stream()
                .map(certificate -> VerificationKey.of(certificate, cryptography))
                .collect(Collectors.toUnmodifiableMap(VerificationKey::keyId, Function.identity(), (one, same) -> one));
    }

    @Nullable
    VerificationKey get(String keyId) {
        return keys.get(keyId);
    }

    /** Whether a signature is a known key's; whatever is wrong is a finding. */
    boolean verify(KeptSignature signature, EvidenceIssue wrong, Findings findings) {
        VerificationKey key = keys.get(signature.parameters().keyId());
        if (key == null) {
            findings.unknownKey(signature.parameters().keyId());
            return false;
        }
        if (!signature.isOf(key)) {
            findings.add(wrong, "signature");
            return false;
        }
        if (!key.isValidAt(Instant.ofEpochSecond(signature.parameters().created()))) {
            findings.add(EvidenceIssue.KEY_NOT_VALID, key.keyId());
            return false;
        }
        return true;
    }
}
