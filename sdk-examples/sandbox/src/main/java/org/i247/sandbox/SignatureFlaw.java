package org.i247.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sandbox.signature.AnswerSignature;
import org.i247.sandbox.signature.SigningSteps;
import org.i247.sandbox.web.HeaderField;

/**
 * What is wrong with the signature of an answer (contract, section 2). Immutable.
 *
 * <p>A signature is made in steps: the lines of its base, the parameters, the value, the header lines. Each can be
 * changed; what comes before it is right, and what comes after follows from it. A base that lacks a line, say, is truly
 * signed with the gateway's key, and only a reader who knows what has to be covered finds it wanting.
 */
public final class SignatureFlaw {
    /** Whose key signs. */
    enum Key {
        OWN,
        FOREIGN,
        IMPOSTOR
    }

    /** Nothing is wrong. */
    static final SignatureFlaw NONE = of(SigningSteps.RIGHT);

    private static final Pattern CREATED = Pattern.compile("(?<=;created=)[0-9]+");

    final Key key;
    final SigningSteps steps;
    private final UnaryOperator<List<String>> lines;

    private SignatureFlaw(Key key, SigningSteps steps, UnaryOperator<List<String>> lines) {
        this.key = key;
        this.steps = steps;
        this.lines = lines;
    }

    private static SignatureFlaw of(SigningSteps steps) {
        return new SignatureFlaw(Key.OWN, steps, UnaryOperator.identity());
    }

    /**
     * Another base. The list of components that the signature names follows from it.
     *
     * @param change gives the lines that are signed for the right ones; each is an identifier as it stands in {@code
     *     Signature-Input}, a colon, a blank and the value: {@code "@status": 200}
     * @return the flaw
     */
    public static SignatureFlaw base(UnaryOperator<List<String>> change) {
        return of(new SigningSteps(
                Objects.requireNonNull(change, "change"), UnaryOperator.identity(), UnaryOperator.identity()));
    }

    /**
     * Other parameters.
     *
     * @param change gives the parameters that are signed for the right ones, as they stand in {@code Signature-Input}:
     *     {@code ;created=1795000002;keyid="…";alg="ecdsa-p256-sha256";tag="i247-response"}
     * @return the flaw
     */
    public static SignatureFlaw parameters(UnaryOperator<String> change) {
        return of(new SigningSteps(
                UnaryOperator.identity(), Objects.requireNonNull(change, "change"), UnaryOperator.identity()));
    }

    /**
     * Another value.
     *
     * @param change gives the bytes that are sent for the right ones
     * @return the flaw
     */
    public static SignatureFlaw value(UnaryOperator<byte[]> change) {
        return of(new SigningSteps(
                UnaryOperator.identity(), UnaryOperator.identity(), Objects.requireNonNull(change, "change")));
    }

    /**
     * Other header lines.
     *
     * @param change gives the lines that are sent for the two right ones, {@code Signature-Input: …} and {@code
     *     Signature: …}; lines of other names may be among them and are then not signed
     * @return the flaw
     */
    public static SignatureFlaw lines(UnaryOperator<List<String>> change) {
        return new SignatureFlaw(Key.OWN, SigningSteps.RIGHT, Objects.requireNonNull(change, "change"));
    }

    /**
     * No signature.
     *
     * @return the flaw
     */
    public static SignatureFlaw absent() {
        return lines(both -> List.of());
    }

    /**
     * A time other than the gateway's.
     *
     * @param shift by how much it is later; negative if it is earlier
     * @return the flaw
     */
    public static SignatureFlaw created(Duration shift) {
        return parameters(right -> {
            Matcher created = CREATED.matcher(right);
            return created.replaceFirst(found -> Long.toString(Long.parseLong(found.group()) + shift.toSeconds()));
        });
    }

    /**
     * The signature of a key that the client does not know.
     *
     * @return the flaw
     */
    public static SignatureFlaw foreignKey() {
        return new SignatureFlaw(Key.FOREIGN, SigningSteps.RIGHT, UnaryOperator.identity());
    }

    /**
     * The signature of a key that the client does not know, under the name of the gateway's.
     *
     * @return the flaw
     */
    public static SignatureFlaw impostor() {
        return new SignatureFlaw(Key.IMPOSTOR, SigningSteps.RIGHT, UnaryOperator.identity());
    }

    /**
     * A signature bound to another attempt: right but for the signature of the request that it answers.
     *
     * @return the flaw
     */
    public static SignatureFlaw ofAnotherAttempt() {
        return base(right -> {
            List<String> other = new ArrayList<>(right);
            String last = other.remove(other.size() - 1);
            int value = last.indexOf(": :") + 3;
            other.add(last.substring(0, value) + (last.charAt(value) == 'A' ? 'B' : 'A') + last.substring(value + 1));
            return other;
        });
    }

    List<HeaderField> fields(AnswerSignature signature) {
        List<String> right =
                List.of("Signature-Input: " + signature.signatureInput(), "Signature: " + signature.signature());
        return lines.apply(right).stream()
                .map(line -> {
                    int colon = line.indexOf(": ");
                    return new HeaderField(line.substring(0, colon), line.substring(colon + 2));
                })
                .toList();
    }
}
