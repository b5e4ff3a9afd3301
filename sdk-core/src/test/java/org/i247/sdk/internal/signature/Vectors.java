package org.i247.sdk.internal.signature;

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
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.i247.sdk.security.CryptographyProvider;

/** The published vectors: keys, messages, cases. */
final class Vectors {
    static final JsonNode RFC = load("rfc9421.json");
    static final JsonNode I247 = load("i247-signature.json");
    static final Instant LONG_AGO = Instant.EPOCH;
    static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

    private Vectors() {}

    private static JsonNode load(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static HeaderLines headers(JsonNode list) {
        List<HeaderLine> lines = new ArrayList<>();
        list.forEach(line ->
                lines.add(new HeaderLine(line.get(0).asText(), line.get(1).asText())));
        return HeaderLines.of(lines);
    }

    static SignableMessage message(JsonNode node) {
        return new SignableMessage(
                text(node, "method"),
                node.has("targetUri") ? TargetUri.parse(node.get("targetUri").asText()) : null,
                text(node, "requestTarget"),
                node.has("status") ? (Integer) node.get("status").asInt() : null,
                headers(node.get("headers")),
                node.has("trailers") ? headers(node.get("trailers")) : HeaderLines.none());
    }

    static String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asText() : null;
    }

    static byte[] body(JsonNode message) {
        return message.path("body").asText("").getBytes(StandardCharsets.UTF_8);
    }

    static PrivateKey privateKey(String name) {
        byte[] der = Base64.getDecoder()
                .decode(RFC.at("/keys/" + name + "/privatePkcs8").asText());
        try {
            return KeyFactory.getInstance(algorithm(name)).generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublicKey publicKey(String name) {
        String pem = RFC.at("/keys/" + name + "/publicPem").asText();
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            if (pem.contains("RSA PUBLIC KEY")) {
                RSAPublicKey rsa = RSAPublicKey.getInstance(der);
                return KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new java.security.spec.RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
            }
            return KeyFactory.getInstance(name.contains("rsa") ? "RSA" : algorithm(name))
                    .generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String algorithm(String name) {
        return switch (name) {
            case "test-key-ecc-p256" -> "EC";
            case "test-key-ed25519" -> "EdDSA";
            case "test-key-rsa-pss" -> "RSASSA-PSS";
            default -> "RSA";
        };
    }

    static VerificationKey verificationKey(String name, CryptographyProvider cryptography) {
        return new VerificationKey(name, publicKey(name), LONG_AGO, FAR_AHEAD, cryptography);
    }

    static MessageSigner signingKey(String name, CryptographyProvider cryptography) {
        return MessageSigner.of(name, privateKey(name), publicKey(name), null, cryptography);
    }

    /** A request of the profile's vectors as the gateway or the client that sent it knows it. */
    static SignedRequest signedRequest(String id) throws SignatureFormatException {
        SignableMessage request = message(I247.at("/requests/" + id + "/message"));
        MessageSignature signature = MessageSignature.read(request.headers(), I247Profile.LABEL);
        return SignedRequest.of(request, signature.components(), signature.serializedInput(), signature.value());
    }
}
