package org.i247.spring.boot.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The fixed names as Spring binds them. All values stay text: the builder reads them, so that a time or a number means the
 * same here as in a properties file, and a wrong value is refused without being shown.
 *
 * @param endpoints Addresses of the gateways, the primary first, such as https://gateway.example.
 * @param bureau Bureau on whose behalf questions are asked, such as FR.
 * @param unit Opaque id of the unit that asks, never a name.
 * @param user Opaque id of the user who asks if all questions are asked by one, never a name.
 * @param purpose Why questions are asked, such as border-control.
 * @param language Language of the gateway's texts: en, fr, es or ar. English if not set.
 * @param identity The keys that the client shows and signs with.
 * @param trust Whom the client believes.
 * @param keys Changes of keys and trust while the client runs.
 * @param timeout How long things may take.
 * @param retry How often a call is tried.
 * @param limits How large things may be.
 * @param evidence Where evidence of each call is kept.
 * @param notices Where INTERPOL's public notices are read.
 * @param security How officers who are signed in are named.
 * @param clients Further clients by name, such as one of the bureau that stands by. Each takes from the others what it does not
 *     say itself, but for evidence.
 */
@ConfigurationProperties("i247")
record I247Properties(
        @Nullable List<String> endpoints,
        @Nullable String bureau,
        @Nullable String unit,
        @Nullable String user,
        @Nullable String purpose,
        @Nullable String language,
        @DefaultValue IdentityProperties identity,
        @DefaultValue TrustProperties trust,
        @DefaultValue KeysProperties keys,
        @DefaultValue TimeoutProperties timeout,
        @DefaultValue RetryProperties retry,
        @DefaultValue LimitsProperties limits,
        @DefaultValue EvidenceProperties evidence,
        @DefaultValue NoticesProperties notices,
        @DefaultValue SecurityProperties security,
        @DefaultValue Map<String, I247Properties> clients) {

    /** What is said of the client that is injected without a qualifier. */
    ClientSettings ofDefault() {
        return ClientSettings.of(byName());
    }

    /** What is said of a further client. */
    ClientSettings of(String client) {
        I247Properties own = clients.get(client);
        return own == null ? ofDefault() : ClientSettings.of(own.byName()).inheriting(ofDefault());
    }

    /** Every name, and its value or null if it is not set. */
    Map<String, @Nullable String> byName() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("i247.endpoints", endpoints == null ? null : String.join(",", endpoints));
        values.put("i247.bureau", bureau);
        values.put("i247.unit", unit);
        values.put("i247.user", user);
        values.put("i247.purpose", purpose);
        values.put("i247.language", language);
        values.put("i247.identity.key-store", identity.keyStore);
        values.put("i247.identity.key-store-password", identity.keyStorePassword);
        values.put("i247.identity.tls-alias", identity.tlsAlias);
        values.put("i247.identity.signing-alias", identity.signingAlias);
        values.put("i247.identity.certificate", identity.certificate);
        values.put("i247.identity.private-key", identity.privateKey);
        values.put("i247.identity.private-key-password", identity.privateKeyPassword);
        values.put("i247.identity.pkcs11-configuration", identity.pkcs11Configuration);
        values.put("i247.identity.pkcs11-pin", identity.pkcs11Pin);
        values.put(ClientSettings.IDENTITY_BUNDLE, identity.sslBundle);
        values.put("i247.trust.certificates", trust.certificates);
        values.put("i247.trust.gateway-signing-certificates", trust.gatewaySigningCertificates);
        values.put("i247.trust.copy-signing-certificates", trust.copySigningCertificates);
        values.put(ClientSettings.TRUST_BUNDLE, trust.sslBundle);
        values.put(ClientSettings.GATEWAY_SIGNING_BUNDLE, trust.gatewaySigningSslBundle);
        values.put("i247.keys.reload-interval", keys.reloadInterval);
        values.put("i247.trust.crl-files", trust.crlFiles == null ? null : String.join(",", trust.crlFiles));
        values.put("i247.trust.crl-mode", trust.crlMode);
        values.put("i247.trust.ocsp-mode", trust.ocspMode);
        values.put("i247.trust.ocsp-responder", trust.ocspResponder);
        values.put("i247.timeout.connect", timeout.connect);
        values.put("i247.timeout.attempt", timeout.attempt);
        values.put("i247.timeout.total", timeout.total);
        values.put("i247.retry.max-attempts", retry.maxAttempts);
        values.put("i247.limits.response-bytes", limits.responseBytes);
        values.put("i247.evidence.file", evidence.file);
        values.put("i247.evidence.on-failure", evidence.onFailure);
        values.put("i247.evidence.sync", evidence.sync);
        values.put("i247.evidence.part-bytes", evidence.partBytes);
        values.put("i247.evidence.part-after", evidence.partAfter);
        values.put("i247.evidence.check-point-records", evidence.checkPointRecords);
        values.put("i247.evidence.check-point-after", evidence.checkPointAfter);
        values.put("i247.notices.endpoint", notices.endpoint);
        values.put("i247.notices.trust-certificates", notices.trustCertificates);
        values.put(ClientSettings.OFFICER_ID_KEY, security.officerIdKey);
        return values;
    }

    /**
     * The client's keys: a key store, a certificate and a private key, or a token. A password or PIN may be a reference:
     * file:PATH or env:NAME.
     *
     * @param keyStore Path of the PKCS#12 file with the client's keys.
     * @param keyStorePassword Password of the key store and of the keys in it.
     * @param tlsAlias Entry of the key store or token that the client shows to the gateway. If neither alias is set, the
     *     only key there is, or those named tls and signing.
     * @param signingAlias Entry of the key store or token that the client signs with. The TLS entry if only that is set.
     * @param certificate Path of the client's certificate in PEM, in place of a key store.
     * @param privateKey Path of the private key in PEM that belongs to the certificate.
     * @param privateKeyPassword Password of the private key in PEM, if it is encrypted.
     * @param pkcs11Configuration Path of the configuration of a PKCS#11 token, in place of a key store.
     * @param pkcs11Pin PIN of the token's user.
     * @param sslBundle Name of an SSL bundle whose key store holds the client's keys, in place of a key store. A bundle that
     *     is updated is taken while the client runs.
     */
    record IdentityProperties(
            @Nullable String keyStore,
            @Nullable String keyStorePassword,
            @Nullable String tlsAlias,
            @Nullable String signingAlias,
            @Nullable String certificate,
            @Nullable String privateKey,
            @Nullable String privateKeyPassword,
            @Nullable String pkcs11Configuration,
            @Nullable String pkcs11Pin,
            @Nullable String sslBundle) {
        /** Shows no password. */
        @Override
        public String toString() {
            return "IdentityProperties[keyStore=" + keyStore + ", certificate=" + certificate + ", pkcs11Configuration="
                    + pkcs11Configuration + ", sslBundle=" + sslBundle + "]";
        }
    }

    /**
     * Whom the client believes.
     *
     * @param certificates Path of the authorities in PEM that issue the gateway's TLS certificate.
     * @param gatewaySigningCertificates Path of the certificates in PEM that the gateway signs with.
     * @param copySigningCertificates Path of the certificates in PEM that the gateway signs local copies with, or of their
     *     authority.
     * @param crlFiles Paths of revocation lists in PEM or DER.
     * @param crlMode What happens when the lists do not tell: off, soft-fail or hard-fail. Off if not set.
     * @param ocspMode What happens when OCSP does not tell: off, soft-fail or hard-fail. Off if not set.
     * @param ocspResponder Address of the OCSP responder to ask where nothing is stapled, or certificate for the one that
     *     it names. Nobody is asked if not set.
     * @param sslBundle Name of an SSL bundle whose trust store holds the authorities that issue the gateway's TLS
     *     certificate, in place of certificates in PEM.
     * @param gatewaySigningSslBundle Name of an SSL bundle whose trust store holds the certificates that the gateway signs
     *     with. Needed beside ssl-bundle.
     */
    record TrustProperties(
            @Nullable String certificates,
            @Nullable String gatewaySigningCertificates,
            @Nullable String copySigningCertificates,
            @Nullable List<String> crlFiles,
            @Nullable String crlMode,
            @Nullable String ocspMode,
            @Nullable String ocspResponder,
            @Nullable String sslBundle,
            @Nullable String gatewaySigningSslBundle) {}

    /**
     * Changes of keys and trust while the client runs.
     *
     * @param reloadInterval How often their files are looked at, such as 60s; off for never. 60s if not set.
     */
    record KeysProperties(@Nullable String reloadInterval) {}

    /**
     * How long things may take, such as 500ms, 10s or PT10S.
     *
     * @param connect Time for setting up a connection, TLS included. 5s if not set.
     * @param attempt Time for one attempt, to the last byte of its answer. 10s if not set.
     * @param total Time for a call with all its attempts and waits. 30s if not set.
     */
    record TimeoutProperties(
            @Nullable String connect,
            @Nullable String attempt,
            @Nullable String total) {}

    /**
     * How often a call is tried.
     *
     * @param maxAttempts Attempts of a call at most. 3 if not set.
     */
    record RetryProperties(@Nullable String maxAttempts) {}

    /**
     * How large things may be.
     *
     * @param responseBytes Largest answer in bytes. 16777216 if not set.
     */
    record LimitsProperties(@Nullable String responseBytes) {}

    /**
     * Where evidence of each call is kept.
     *
     * @param file Path of the log. No evidence is kept if not set.
     * @param onFailure What becomes of a call whose evidence cannot be written: refuse or continue. Refused if not set.
     * @param sync Whether a call waits until its evidence is on the disk: always or never. It waits if not set.
     * @param partBytes Size in bytes after which a new part of the log begins. 67108864 if not set.
     * @param partAfter Time after which a new part of the log begins. PT24H if not set.
     * @param checkPointRecords Number of records after which a check point is signed. 1000 if not set.
     * @param checkPointAfter Time after which a check point is signed. 5m if not set.
     */
    record EvidenceProperties(
            @Nullable String file,
            @Nullable String onFailure,
            @Nullable String sync,
            @Nullable String partBytes,
            @Nullable String partAfter,
            @Nullable String checkPointRecords,
            @Nullable String checkPointAfter) {}

    /**
     * INTERPOL's public notices.
     *
     * @param endpoint Address of the public notices API. INTERPOL's own if not set.
     * @param trustCertificates Path of the PEM file of the authorities that issue its TLS certificate. Those that the JDK
     *     trusts if not set.
     */
    record NoticesProperties(
            @Nullable String endpoint, @Nullable String trustCertificates) {}

    /**
     * How officers who are signed in are named in questions.
     *
     * @param officerIdKey Secret by which the name of a principal becomes an opaque id. Needed with Spring Security unless
     *     principals are of type I247Officer.
     */
    record SecurityProperties(@Nullable String officerIdKey) {
        /** Shows no key. */
        @Override
        public String toString() {
            return "SecurityProperties[officerIdKey=" + (officerIdKey == null ? "null" : "***") + "]";
        }
    }
}
