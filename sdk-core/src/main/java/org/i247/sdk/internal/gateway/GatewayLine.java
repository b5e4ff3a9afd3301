package org.i247.sdk.internal.gateway;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.i247.sdk.internal.keys.TlsKey;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.MessageSigner;
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
     * @return the gateway at the other end
     */
    public HttpGateway open(Identity identity, Trust trust, InstantSource clock, RandomGenerator random) {
        CurrentLine line = new CurrentLine((keys, anchors) -> secure(keys, anchors, clock, random), identity, trust);
        SignedExchange exchange = new SignedExchange(line, clock, System::nanoTime);
        List<EndpointApis> apis = endpoints.stream()
                .map(endpoint -> new EndpointApis(endpoint, exchange))
                .toList();
        return new HttpGateway(apis, line, clock);
    }

    private SecureLine secure(Identity identity, Trust trust, InstantSource clock, RandomGenerator random) {
        EngineLimits limits =
                EngineLimits.DEFAULT.withConnectTimeout(connectTimeout).withBodyBytes(responseBytes);
        List<VerificationKey> pinned = trust.gatewaySigningCertificates().stream()
                .map(certificate -> VerificationKey.of(certificate, cryptography))
                .toList();
        TlsKey tlsKey = TlsKey.of(
                identity.tlsPrivateKey(),
                identity.tlsChain().get(0).getPublicKey(),
                identity.tlsKeyProvider().orElse(null));
        try {
            TlsMaterial material = new TlsMaterial(tlsKey.key(), identity.tlsChain(), trust.authorities());
            return new SecureLine(
                    identity,
                    trust,
                    new HttpEngine(material, limits, clock),
                    new RequestSigner(MessageSigner.of(identity, cryptography), random, clock),
                    new AnswerVerifier(pinned, clock),
                    tlsKey::close);
        } catch (RuntimeException e) {
            tlsKey.close();
            throw e;
        }
    }
}
