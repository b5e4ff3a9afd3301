package org.i247.sdk.internal.signature;

import static org.i247.sdk.fuzz.Invariant.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.i247.sdk.security.CryptographyProvider;

/**
 * An answer to the first request of the profile's vectors: status, header lines, an empty line, content. Whoever has no
 * key can only repeat what the gateway signed, so nothing else may ever verify.
 */
public final class SignatureFuzz {
    /** All that an answer can cover of itself. */
    private static final List<String> COVERED =
            List.of("Request-Id", "Content-Type", "Content-Digest", "Content-Range", "ETag", "Location", "Retry-After");

    private static final SignedRequest REQUEST = request();
    private static final AnswerVerifier VERIFIER = new AnswerVerifier(
            List.of(Vectors.verificationKey("test-key-ecc-p256", CryptographyProvider.bouncyCastleForEllipticCurves())),
            InstantSource.fixed(Instant.ofEpochSecond(1795000002)));
    private static final Set<String> SIGNED = Vectors.stream(Vectors.I247.get("cases"))
            .filter(each -> each.get("accept").asBoolean()
                    && each.get("request").asText().equals("r1"))
            .map(each -> each.get("message"))
            .map(SignatureFuzz::meaning)
            .collect(Collectors.toUnmodifiableSet());

    private SignatureFuzz() {}

    public static void fuzzerTestOneInput(byte[] message) {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n\n");
        String[] head = (end < 0 ? text : text.substring(0, end)).split("\n", -1);
        byte[] content = end < 0 ? new byte[0] : text.substring(end + 2).getBytes(StandardCharsets.ISO_8859_1);
        HeaderLines headers = headers(head);
        int status = head[0].matches("[1-9][0-9]{2}") ? Integer.parseInt(head[0]) : 200;
        boolean verified = VERIFIER.verify(REQUEST, status, headers, content) instanceof AnswerVerdict.Verified;
        require(!verified || SIGNED.contains(meaning(status, headers, content)), "only what was signed verifies");
        form(status, headers);
        for (String line : head) {
            identifier(line);
        }
    }

    private static HeaderLines headers(String[] head) {
        List<HeaderLine> lines = new ArrayList<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            if (colon > 0) {
                lines.add(new HeaderLine(head[i].substring(0, colon), head[i].substring(colon + 1)));
            }
        }
        return HeaderLines.of(lines);
    }

    /** What can be read of the signature stands there in strict form, and is the same when it is read again. */
    private static void form(int status, HeaderLines headers) {
        try {
            MessageSignature signature = MessageSignature.read(headers, I247Profile.LABEL);
            String input = signature.serializedInput();
            HeaderLines again = HeaderLines.of(List.of(
                    new HeaderLine("Signature-Input", "i247=" + input), new HeaderLine("Signature", "i247=:AA==:")));
            require(
                    MessageSignature.read(again, I247Profile.LABEL)
                            .serializedInput()
                            .equals(input),
                    "the strict form is read as itself");
            parameters(signature, input);
            SignableMessage answer = SignableMessage.answer(status, headers);
            for (ComponentIdentifier component : signature.components()) {
                requireOneLine(component, answer);
            }
        } catch (SignatureFormatException e) {
            require(!e.getMessage().isBlank(), "a refusal names its rule");
        }
    }

    private static void parameters(MessageSignature signature, String input) throws SignatureFormatException {
        String components = signature.components().stream()
                .map(ComponentIdentifier::serialized)
                .collect(Collectors.joining(" "));
        require(
                SignatureParameters.ofAnswer(signature).serialized(components).equals(input),
                "parameters of the profile are written as they were read");
    }

    private static void requireOneLine(ComponentIdentifier component, SignableMessage answer)
            throws SignatureFormatException {
        String value = new SignatureBase().value(component, answer, null);
        require(value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~')), "a value never makes a second line");
    }

    private static void identifier(String line) {
        try {
            ComponentIdentifier identifier = ComponentIdentifier.parse(line);
            require(
                    ComponentIdentifier.parse(identifier.serialized()).equals(identifier),
                    "an identifier is read as itself");
        } catch (SignatureFormatException e) {
            require(!e.getMessage().isBlank(), "a refusal names its rule");
        }
    }

    private static String meaning(JsonNode message) {
        return meaning(message.get("status").asInt(), Vectors.headers(message.get("headers")), Vectors.body(message));
    }

    private static String meaning(int status, HeaderLines headers, byte[] content) {
        return status
                + COVERED.stream().map(headers::values).toList().toString()
                + new String(content, StandardCharsets.ISO_8859_1);
    }

    private static SignedRequest request() {
        try {
            return Vectors.signedRequest("r1");
        } catch (SignatureFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
