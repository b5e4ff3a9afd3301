package org.i247.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.json.MalformedJsonException;

/**
 * What is wrong with the manifest of a local copy (contract, section 8), in an answer that is right but for it. Immutable. What is
 * wrong with a file is said by {@link Fault#withContent}.
 *
 * <pre>{@code
 * sandbox.on(SandboxDatabase.VEHICLES)
 *         .next(Fault.none().withManifest(ManifestFlaw.expired()))
 *         .pass(1) // the next manifest, and then a file that lacks its end
 *         .next(Fault.none().withContent(bytes -> Arrays.copyOf(bytes, bytes.length / 2)));
 * }</pre>
 */
public final class ManifestFlaw {
    /** Nothing is wrong. */
    static final ManifestFlaw NONE = new ManifestFlaw(UnaryOperator.identity(), UnaryOperator.identity(), false);

    private static final String LONG_AGO = "2020-01-01T00:00:00Z";

    private final UnaryOperator<byte[]> before;
    private final UnaryOperator<byte[]> after;
    private final boolean foreign;

    private ManifestFlaw(UnaryOperator<byte[]> before, UnaryOperator<byte[]> after, boolean foreign) {
        this.before = before;
        this.after = after;
        this.foreign = foreign;
    }

    /**
     * Another manifest, truly signed.
     *
     * @param change gives the bytes that are signed for the right ones, which are JSON
     * @return the flaw
     */
    public static ManifestFlaw changed(UnaryOperator<byte[]> change) {
        return new ManifestFlaw(Objects.requireNonNull(change, "change"), UnaryOperator.identity(), false);
    }

    /**
     * Another manifest than the one that was signed.
     *
     * @param change gives the bytes that are sent for the right ones
     * @return the flaw
     */
    public static ManifestFlaw changedAfterSigning(UnaryOperator<byte[]> change) {
        return new ManifestFlaw(UnaryOperator.identity(), Objects.requireNonNull(change, "change"), false);
    }

    /**
     * The signature of a key that the client does not know. Its certificate is from the sandbox's authority.
     *
     * @return the flaw
     */
    public static ManifestFlaw foreignKey() {
        return new ManifestFlaw(UnaryOperator.identity(), UnaryOperator.identity(), true);
    }

    /**
     * A {@code validUntil} that is past.
     *
     * @return the flaw
     */
    public static ManifestFlaw expired() {
        return members(manifest -> manifest.put("validUntil", LONG_AGO));
    }

    /**
     * Deltas that do not lead from the base to the generation: the first is missing; if there is none, the generation is one that
     * nothing leads to.
     *
     * @return the flaw
     */
    public static ManifestFlaw gapInDeltas() {
        return members(manifest -> {
            ArrayNode deltas = manifest.withArray("deltas");
            if (deltas.isEmpty()) {
                manifest.put("generation", manifest.path("generation").asLong() + 1);
            } else {
                deltas.remove(0);
            }
        });
    }

    private static ManifestFlaw members(Consumer<ObjectNode> change) {
        return changed(right -> {
            try {
                ObjectNode manifest = (ObjectNode) IJson.read(right);
                change.accept(manifest);
                return IJson.write(manifest);
            } catch (MalformedJsonException e) {
                throw new IllegalStateException("What the sandbox wrote can be read", e);
            }
        });
    }

    /**
     * The manifest that is signed.
     *
     * @param right the right one
     * @return its bytes
     */
    public byte[] beforeSigning(byte[] right) {
        return before.apply(right);
    }

    /**
     * The manifest that is sent.
     *
     * @param signed the one that was signed
     * @return its bytes
     */
    public byte[] afterSigning(byte[] signed) {
        return after.apply(signed);
    }

    /**
     * Whether a key signs that the client does not know.
     *
     * @return true if so
     */
    public boolean isForeign() {
        return foreign;
    }
}
