package org.i247.spring.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.springframework.security.core.Authentication;

/**
 * Takes the id of an {@link I247Officer}. For any other principal it makes one of the name by a keyed hash (HMAC with SHA-256,
 * RFC 2104): whoever has the key finds the officer among his own, and nobody else finds a name. A login is not passed on as it
 * is, for it often is a name. Safe for use by several threads.
 */
public final class PseudonymOfficerIdResolver implements OfficerIdResolver {
    private static final String ALGORITHM = "HmacSHA256";
    /** 144 bits, 24 characters. */
    private static final int BYTES = 18;

    private final Optional<SecretKeySpec> key;

    /**
     * Ids under a key.
     *
     * @param key the secret; empty if every principal is an {@link I247Officer}
     */
    public PseudonymOfficerIdResolver(Optional<String> key) {
        this.key = key.filter(text -> !text.isEmpty())
                .map(text -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /**
     * The id of an officer.
     *
     * @param officer who is signed in
     * @return the officer's own id, or 24 characters of base64url
     * @throws SetupException {@code CONFIGURATION_MISSING} if a pseudonym is needed and there is no key
     */
    @Override
    public String officerId(Authentication officer) {
        return officer.getPrincipal() instanceof I247Officer own ? own.getOfficerId() : pseudonym(officer.getName());
    }

    private String pseudonym(String name) {
        SecretKeySpec secret = key.orElseThrow(() -> I247Exception.of(Failure.of(
                ErrorCode.CONFIGURATION_MISSING, "i247.security.officer-id-key", "I247_SECURITY_OFFICER_ID_KEY")));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java run time has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "PseudonymOfficerIdResolver[key=" + (key.isPresent() ? "***" : "none") + "]";
    }
}
