package org.i247.sandbox.data;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A person's fingerprints in the collection.
 *
 * @param record the record itself
 * @param fingers the name of each finger, by the SHA-256 of its image
 */
public record StoredPrints(StoredRecord record, Map<String, String> fingers) {
    /** Copies the map. */
    public StoredPrints {
        fingers = Map.copyOf(fingers);
    }

    static String key(byte[] image) {
        return HexFormat.of().formatHex(Digests.sha256(image));
    }

    /**
     * The finger of which an image is.
     *
     * @param image the image, byte for byte
     * @return the finger's name, if it is one of this person
     */
    public Optional<String> fingerOf(byte[] image) {
        return Optional.ofNullable(fingers.get(key(image)));
    }
}
