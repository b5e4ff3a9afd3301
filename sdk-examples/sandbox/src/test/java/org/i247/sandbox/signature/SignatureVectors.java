package org.i247.sandbox.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.TargetUri;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.security.CryptographyProvider;

/** The part of the contract's signature vectors that a gateway must meet. */
final class SignatureVectors {
    static final String CLIENT = "test-key-ed25519";
    static final String GATEWAY = "test-key-ecc-p256";

    private static final JsonNode ALL = load();
    private static final CryptographyProvider CRYPTOGRAPHY = CryptographyProvider.bouncyCastleForEllipticCurves();

    private SignatureVectors() {}

    private static JsonNode load() {
        try (InputStream in = SignatureVectors.class.getResourceAsStream("/vectors/i247-requests.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> requestCases() {
        return StreamSupport.stream(ALL.get("requestCases").spliterator(), false);
    }

    static JsonNode requestCase(String id) {
        return requestCases()
                .filter(node -> node.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static SignableMessage request(JsonNode message) {
        List<HeaderLine> lines = new ArrayList<>();
        message.get("headers")
                .forEach(line -> lines.add(
                        new HeaderLine(line.get(0).asText(), line.get(1).asText())));
        return SignableMessage.request(
                message.get("method").asText(),
                TargetUri.parse(message.get("targetUri").asText()),
                HeaderLines.of(lines));
    }

    static byte[] body(JsonNode message) {
        return message.path("body").asText("").getBytes(StandardCharsets.UTF_8);
    }

    static VerificationKey verificationKey(String name) {
        return verificationKey(name, Instant.parse("2100-01-01T00:00:00Z"));
    }

    static VerificationKey verificationKey(String name, Instant notAfter) {
        return new VerificationKey(name, publicKey(name), Instant.EPOCH, notAfter, CRYPTOGRAPHY);
    }

    static MessageSigner signingKey(String name) {
        byte[] der = Base64.getDecoder().decode(key(name, "privatePkcs8"));
        try {
            PrivateKey key = factory(name).generatePrivate(new PKCS8EncodedKeySpec(der));
            return MessageSigner.of(name, key, publicKey(name), null, CRYPTOGRAPHY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey publicKey(String name) {
        byte[] der = Base64.getMimeDecoder().decode(key(name, "publicPem").replaceAll("-----[A-Z ]+-----", ""));
        try {
            return factory(name).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyFactory factory(String name) throws GeneralSecurityException {
        return KeyFactory.getInstance(name.equals(CLIENT) ? "EdDSA" : "EC");
    }

    private static String key(String name, String form) {
        return ALL.at("/keys/" + name + "/" + form).asText();
    }
}
