package org.i247.sdk.internal.configuration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The fixed names of the configuration: alike in a properties file, in the environment and in Spring. */
public enum Key {
    ENDPOINTS("i247.endpoints"),
    BUREAU("i247.bureau"),
    UNIT("i247.unit"),
    USER("i247.user"),
    PURPOSE("i247.purpose"),
    LANGUAGE("i247.language"),
    KEY_STORE("i247.identity.key-store", Holds.FILE),
    KEY_STORE_PASSWORD("i247.identity.key-store-password", Holds.SECRET),
    TLS_ALIAS("i247.identity.tls-alias"),
    SIGNING_ALIAS("i247.identity.signing-alias"),
    CERTIFICATE("i247.identity.certificate", Holds.FILE),
    PRIVATE_KEY("i247.identity.private-key", Holds.FILE),
    PRIVATE_KEY_PASSWORD("i247.identity.private-key-password", Holds.SECRET),
    PKCS11_CONFIGURATION("i247.identity.pkcs11-configuration", Holds.FILE),
    PKCS11_PIN("i247.identity.pkcs11-pin", Holds.SECRET),
    TRUST_CERTIFICATES("i247.trust.certificates", Holds.FILE),
    GATEWAY_SIGNING_CERTIFICATES("i247.trust.gateway-signing-certificates", Holds.FILE),
    COPY_SIGNING_CERTIFICATES("i247.trust.copy-signing-certificates", Holds.FILE),
    KEYS_RELOAD_INTERVAL("i247.keys.reload-interval"),
    CRL_FILES("i247.trust.crl-files", Holds.FILES),
    CRL_MODE("i247.trust.crl-mode"),
    OCSP_MODE("i247.trust.ocsp-mode"),
    OCSP_RESPONDER("i247.trust.ocsp-responder"),
    TIMEOUT_CONNECT("i247.timeout.connect"),
    TIMEOUT_ATTEMPT("i247.timeout.attempt"),
    TIMEOUT_TOTAL("i247.timeout.total"),
    RETRY_MAX_ATTEMPTS("i247.retry.max-attempts"),
    LIMITS_RESPONSE_BYTES("i247.limits.response-bytes"),
    EVIDENCE_FILE("i247.evidence.file", Holds.FILE),
    EVIDENCE_ON_FAILURE("i247.evidence.on-failure"),
    EVIDENCE_SYNC("i247.evidence.sync"),
    EVIDENCE_PART_BYTES("i247.evidence.part-bytes"),
    EVIDENCE_PART_AFTER("i247.evidence.part-after"),
    EVIDENCE_CHECK_POINT_RECORDS("i247.evidence.check-point-records"),
    EVIDENCE_CHECK_POINT_AFTER("i247.evidence.check-point-after"),
    NOTICES_ENDPOINT("i247.notices.endpoint"),
    NOTICES_TRUST_CERTIFICATES("i247.notices.trust-certificates", Holds.FILE);

    /** What a value is, where that is more than a text of a certain form. */
    public enum Holds {
        /** A text, a number, a time, an address. */
        TEXT,
        /** The path of a file. */
        FILE,
        /** Paths of files, divided by commas. */
        FILES,
        /** A secret, or where it is. */
        SECRET
    }

    private final String property;
    private final Holds holds;

    Key(String property) {
        this(property, Holds.TEXT);
    }

    Key(String property, Holds holds) {
        this.property = property;
        this.holds = holds;
    }

    /**
     * What the key's value is.
     *
     * @return the kind of value
     */
    public Holds holds() {
        return holds;
    }

    /**
     * The key's name in a properties file.
     *
     * @return for instance {@code i247.identity.key-store}
     */
    public String property() {
        return property;
    }

    /**
     * The key's name in the environment.
     *
     * @return for instance {@code I247_IDENTITY_KEY_STORE}
     */
    public String variable() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Key> ofProperty(String name) {
        return Arrays.stream(values()).filter(key -> key.property.equals(name)).findFirst();
    }

    static Optional<Key> ofVariable(String name) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(name))
                .findFirst();
    }

    /** The key whose property is nearest to a name that is none. */
    static Key nearest(String name) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(key -> EditDistance.between(name, key.property)))
                .orElseThrow();
    }
}
