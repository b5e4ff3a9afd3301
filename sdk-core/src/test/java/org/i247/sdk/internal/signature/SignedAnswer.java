package org.i247.sdk.internal.signature;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.security.CryptographyProvider;

/** A request of ours and a gateway that signs whatever a test has it sign. */
final class SignedAnswer {
    static final Instant NOW = Instant.ofEpochSecond(1795000000);
    static final byte[] CONTENT = "{}".getBytes(StandardCharsets.US_ASCII);

    private final CryptographyProvider cryptography;
    private final KeyPair gateway;
    private final SignedRequest request;
    private final List<HeaderLine> headers = new ArrayList<>();

    SignedAnswer(SignatureAlgorithm algorithm, CryptographyProvider cryptography) {
        this.cryptography = cryptography;
        this.gateway = TestKeys.pair(algorithm);
        KeyPair client = TestKeys.pair(SignatureAlgorithm.ED25519);
        MessageSigner key = MessageSigner.of("client", client.getPrivate(), client.getPublic(), null, cryptography);
        request = new RequestSigner(key, new SecureRandom(), InstantSource.fixed(NOW))
                .sign("GET", "https://gateway.example/v1/status", HeaderLines.none(), false);
        header("Request-Id", "q-1").header("Content-Type", "application/json");
    }

    SignedAnswer header(String name, String value) {
        headers.add(new HeaderLine(name, value));
        return this;
    }

    SignedAnswer digest() {
        return header("Content-Digest", ContentDigest.of(CONTENT));
    }

    SignedAnswer sign() throws SignatureFormatException {
        return sign(UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Signs in good order; then the parameters as sent, or the signature value, may be spoilt. */
    SignedAnswer sign(UnaryOperator<String> input, UnaryOperator<byte[]> value) throws SignatureFormatException {
        MessageSigner key = MessageSigner.of("gateway", gateway.getPrivate(), gateway.getPublic(), null, cryptography);
        AnswerBase base = AnswerBase.of(request, 200, HeaderLines.of(headers));
        String parameters = new SignatureParameters(NOW.getEpochSecond(), null, "gateway", key.algorithm())
                .serialized(base.components());
        byte[] signature = value.apply(key.sign(base.bytes(parameters)));
        header("Signature-Input", "i247=" + input.apply(parameters));
        return header("Signature", "i247=:" + Base64.getEncoder().encodeToString(signature) + ":");
    }

    AnswerVerdict verdict(byte[] content) {
        return verdict(content, NOW.minusSeconds(1), NOW.plusSeconds(1));
    }

    AnswerVerdict verdict(byte[] content, Instant notBefore, Instant notAfter) {
        VerificationKey key = new VerificationKey("gateway", gateway.getPublic(), notBefore, notAfter, cryptography);
        return new AnswerVerifier(List.of(key), InstantSource.fixed(NOW))
                .verify(request, 200, HeaderLines.of(headers), content);
    }
}
