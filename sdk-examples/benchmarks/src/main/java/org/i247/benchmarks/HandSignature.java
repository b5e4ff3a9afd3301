package org.i247.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The contract's signatures (section 2) as one writes them by hand for the one request that the benchmarks make: strings
 * put together, nothing parsed, no key but one at each end. Safe for use by several threads.
 */
final class HandSignature {
    static final String CONTEXT = "bureau=\"UT\", user=\"officer-4711\", unit=\"airport-1\", "
            + "reference=\"b7e1c0de-0000-4000-8000-000000000002\", purpose=border-control";

    private static final String COVERED =
            "(\"@method\" \"@target-uri\" \"i247-context\" \"content-type\" \"content-digest\")";
    private static final String ANSWER_COVERED =
            "i247=(\"@status\" \"request-id\" \"content-type\" \"content-digest\" \"@method\";req \"@target-uri\";req "
                    + "\"i247-context\";req \"content-type\";req \"content-digest\";req \"signature\";req;key=\"i247\")"
                    + ";created=";
    private static final int GREATEST_AGE = 300;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final String jcaName;
    private final String token;
    private final String keyId;
    private final String gatewayKeyId;
    private final PrivateKey key;
    private final PublicKey gatewayKey;
    private final @Nullable Provider provider;

    /** Takes a null provider for the JDK's own. */
    HandSignature(KeyStore own, X509Certificate gateway, @Nullable Provider provider, InstantSource clock)
            throws GeneralSecurityException {
        this.clock = clock;
        this.provider = provider;
        boolean edwards = !gateway.getPublicKey().getAlgorithm().equals("EC");
        jcaName = edwards ? "Ed25519" : "SHA256withECDSAinP1363Format";
        token = edwards ? "ed25519" : "ecdsa-p256-sha256";
        keyId = keyId(Stores.certificate(own, Stores.SIGNING));
        gatewayKeyId = keyId(gateway);
        PrivateKey stored = Stores.key(own, Stores.SIGNING);
        if (provider == null) {
            key = stored;
            gatewayKey = gateway.getPublicKey();
        } else {
            KeyFactory factory = KeyFactory.getInstance(edwards ? "Ed25519" : "EC", provider);
            key = factory.generatePrivate(new PKCS8EncodedKeySpec(stored.getEncoded()));
            gatewayKey = factory.generatePublic(
                    new X509EncodedKeySpec(gateway.getPublicKey().getEncoded()));
        }
    }

    /** What goes into the header section of one request, and binds the answer to it. */
    record Signed(String target, String digest, String input, String signature) {}

    Signed sign(String target, byte[] content) throws GeneralSecurityException {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        String digest = digest(content);
        String parameters = COVERED + ";created=" + clock.instant().getEpochSecond() + ";nonce=\""
                + Base64.getUrlEncoder().withoutPadding().encodeToString(nonce) + "\";keyid=\"" + keyId + "\";alg=\""
                + token + "\";tag=\"i247-request\"";
        String base = "\"@method\": POST\n\"@target-uri\": " + target + "\n\"i247-context\": " + CONTEXT
                + "\n\"content-type\": application/json\n\"content-digest\": " + digest + "\n\"@signature-params\": "
                + parameters;
        Signature signer = signature();
        signer.initSign(key);
        signer.update(base.getBytes(StandardCharsets.US_ASCII));
        String value = ":" + Base64.getEncoder().encodeToString(signer.sign()) + ":";
        return new Signed(target, digest, "i247=" + parameters, "i247=" + value);
    }

    /** Throws unless the answer is the gateway's, to this request. A field that is not there reads as empty. */
    void verify(Signed request, int status, UnaryOperator<String> headers, byte[] content)
            throws GeneralSecurityException {
        String input = headers.apply("Signature-Input");
        String value = headers.apply("Signature");
        String digest = headers.apply("Content-Digest");
        require(input.startsWith(ANSWER_COVERED));
        require(value.startsWith("i247=:") && value.endsWith(":"));
        int end = input.indexOf(';', ANSWER_COVERED.length());
        long created = Long.parseLong(input.substring(ANSWER_COVERED.length(), end));
        require(Math.abs(created - clock.instant().getEpochSecond()) <= GREATEST_AGE);
        require(input.substring(end)
                .equals(";keyid=\"" + gatewayKeyId + "\";alg=\"" + token + "\";tag=\"i247-response\""));
        require(digest(content).equals(digest));
        String base = "\"@status\": " + status + "\n\"request-id\": " + headers.apply("Request-Id")
                + "\n\"content-type\": " + headers.apply("Content-Type") + "\n\"content-digest\": " + digest
                + "\n\"@method\";req: POST\n\"@target-uri\";req: " + request.target + "\n\"i247-context\";req: "
                + CONTEXT + "\n\"content-type\";req: application/json\n\"content-digest\";req: " + request.digest
                + "\n\"signature\";req;key=\"i247\": " + request.signature.substring("i247=".length())
                + "\n\"@signature-params\": " + input.substring("i247=".length());
        byte[] decoded = Base64.getDecoder().decode(value.substring("i247=:".length(), value.length() - 1));
        require(decoded.length == 64);
        Signature verifier = signature();
        verifier.initVerify(gatewayKey);
        verifier.update(base.getBytes(StandardCharsets.US_ASCII));
        require(verifier.verify(decoded));
    }

    private Signature signature() throws GeneralSecurityException {
        return provider == null ? Signature.getInstance(jcaName) : Signature.getInstance(jcaName, provider);
    }

    private static void require(boolean holds) throws SignatureException {
        if (!holds) {
            throw new SignatureException("this is not the gateway's answer");
        }
    }

    private static String digest(byte[] content) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
    }

    private static String keyId(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
