package org.i247.sandbox.proxy;

import java.security.SecureRandom;
import java.time.Instant;
import org.i247.sandbox.SigningAlgorithm;
import org.i247.sandbox.pki.Authority;
import org.i247.sandbox.pki.CertificateUse;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.Validity;

/** What a proxy inside TLS shows a client in place of the gateway's certificate. */
public enum ProxyCertificate {
    /** One as good as the gateway's. */
    GOOD,
    /** One that was over yesterday. */
    EXPIRED,
    /** One that is good from tomorrow. */
    NOT_YET_VALID,
    /** One for another host. */
    OTHER_HOST,
    /** One of an authority that bears the same name and is another. */
    OTHER_AUTHORITY;

    /** A certificate with its key, by the authority if it is the authority's. */
    Credential issue(Authority authority, Instant now, SecureRandom random) {
        return switch (this) {
            case GOOD -> server(authority, Validity.around(now));
            case EXPIRED -> server(authority, Validity.over(now));
            case NOT_YET_VALID -> server(authority, Validity.ahead(now));
            case OTHER_HOST -> authority.issueFor("gateway.invalid", Validity.around(now));
            case OTHER_AUTHORITY -> server(Authority.create(now, random), Validity.around(now));
        };
    }

    private static Credential server(Authority authority, Validity validity) {
        return authority.issue("localhost", CertificateUse.TLS_SERVER, SigningAlgorithm.ECDSA_P256_SHA256, validity);
    }
}
