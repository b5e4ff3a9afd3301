package org.i247.sdk.internal.gateway;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.TlsKey;
import org.i247.sdk.internal.revocation.Finding;
import org.i247.sdk.internal.revocation.PinnedRevocation;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.KeyObjection;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.RejectionReason;
import org.i247.sdk.internal.signature.RequestSigner;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.internal.transport.EngineLimits;
import org.i247.sdk.internal.transport.HttpEngine;
import org.i247.sdk.internal.transport.TlsMaterial;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * Puts the parts of a line to the gateway together: TLS, signer, verifier, Feign targets.
 *
 * @param endpoints the gateway's addresses, the primary first
 * @param cryptography who computes the signatures
 * @param connectTimeout the time for setting up a connection
 * @param responseBytes how large an answer may be
 */
public record GatewayLine(
        List<URI> endpoints, CryptographyProvider cryptography, Duration connectTimeout, int responseBytes) {

    /**
     * Opens the line; nothing is sent yet.
     *
     * @param identity the keys that the client shows and signs with at first
     * @param trust whom the client believes at first
     * @param clock the time of signatures and certificates
     * @param random a secure source, safe for use by several threads
     * @param events who hears of what happens to the line
     * @return the gateway at the other end
     */
    public HttpGateway open(
            Identity identity, Trust trust, InstantSource clock, RandomGenerator random, Events events) {
        CurrentLine line =
                new CurrentLine((keys, anchors) -> secure(keys, anchors, clock, random, events), identity, trust);
        SignedExchange exchange = new SignedExchange(line, clock, System::nanoTime);
        List<EndpointApis> apis = endpoints.stream()
                .map(endpoint -> new EndpointApis(endpoint, exchange))
                .toList();
        return new HttpGateway(apis, line, clock);
    }

    private SecureLine secure(
            Identity identity, Trust trust, InstantSource clock, RandomGenerator random, Events events) {
        EngineLimits limits =
                EngineLimits.DEFAULT.withConnectTimeout(connectTimeout).withBodyBytes(responseBytes);
        // Whatever may refuse the keys comes first: an engine that was made has a thread.
        RequestSigner signer = new RequestSigner(MessageSigner.of(identity, cryptography), random, clock);
        List<VerificationKey> pinned = trust.gatewaySigningCertificates().stream()
                .map(certificate -> VerificationKey.of(certificate, cryptography))
                .toList();
        AnswerVerifier verifier = new AnswerVerifier(pinned, clock, revokedKeys(trust, events));
        RevocationCheck revocation =
                new RevocationCheck(trust.revocation(), trust.authorities(), events, clock, random);
        TlsKey tlsKey = TlsKey.of(
                identity.tlsPrivateKey(),
                identity.tlsChain().get(0).getPublicKey(),
                identity.tlsKeyProvider().orElse(null),
                // Before the line's own time is over: then it is known that it was the token.
                connectTimeout.dividedBy(2));
        try {
            TlsMaterial material = new TlsMaterial(tlsKey.key(), identity.tlsChain(), trust.authorities());
            return new SecureLine(
                    identity,
                    trust,
                    new HttpEngine(material, limits, clock, revocation),
                    signer,
                    verifier,
                    tlsKey::close);
        } catch (RuntimeException e) {
            tlsKey.close();
            throw e;
        }
    }

    private static KeyObjection revokedKeys(Trust trust, Events events) {
        PinnedRevocation pinned = new PinnedRevocation(trust, events);
        Map<String, X509Certificate> certificates = trust.gatewaySigningCertificates().stream()
                .collect(Collectors.toUnmodifiableMap(KeyId::of, Function.identity(), (one, same) -> one));
        return (keyId, now) -> Optional.ofNullable(certificates.get(keyId))
                .flatMap(certificate -> pinned.objection(certificate, now))
                .map(finding -> finding == Finding.REVOKED
                        ? RejectionReason.KEY_REVOKED
                        : RejectionReason.KEY_REVOCATION_UNKNOWN);
    }
}
