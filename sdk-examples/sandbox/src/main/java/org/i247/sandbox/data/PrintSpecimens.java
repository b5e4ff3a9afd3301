package org.i247.sandbox.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;

/** The specimens among the fingerprints. */
public final class PrintSpecimens {
    /** Whose prints {@code BiometricSpecimens} gives as known. */
    public static final int KNOWN = 1;

    /** Somebody with one image in common with the first, so that a mark has two candidates. */
    public static final int ALIKE = 2;

    /** Somebody whose record is withheld. */
    public static final int WITHHELD = 3;

    /** Somebody whose prints nobody took. */
    public static final int UNKNOWN = 9;

    /** The right index finger. */
    public static final int COMMON_FINGER = 2;

    private static final List<String> FINGERS = List.of(
            "RIGHT_THUMB",
            "RIGHT_INDEX",
            "RIGHT_MIDDLE",
            "RIGHT_RING",
            "RIGHT_LITTLE",
            "LEFT_THUMB",
            "LEFT_INDEX",
            "LEFT_MIDDLE",
            "LEFT_RING",
            "LEFT_LITTLE");

    private PrintSpecimens() {}

    /**
     * All prints of the collection.
     *
     * @return the prints of three persons
     */
    public static List<StoredPrints> all() {
        Map<String, String> alike = new HashMap<>(fingers(ALIKE));
        alike.put(StoredPrints.key(FingerImage.png(KNOWN, COMMON_FINGER)), FINGERS.get(COMMON_FINGER - 1));
        return List.of(
                new StoredPrints(
                        new RecordDraft(Specimens.KNOWN_PRINTS_RECORD, Specimens.NEIGHBOUR, "2025-11-02")
                                .text("subjectReference", Specimens.KNOWN_PRINTS_SUBJECT)
                                .list("caveats", "CONFIRM_WITH_OWNER", "DANGEROUS")
                                .in(SandboxDatabase.FINGERPRINTS),
                        fingers(KNOWN)),
                new StoredPrints(
                        new RecordDraft("afis-specimen-alike", Specimens.OTHER_OWNER, "2024-03-19")
                                .text("subjectReference", "XA-P-2002")
                                .in(SandboxDatabase.FINGERPRINTS),
                        alike),
                new StoredPrints(
                        new RecordDraft("afis-specimen-restricted", Specimens.OTHER_OWNER, "2026-06-01")
                                .text("subjectReference", "XA-P-3003")
                                .withheldFrom(Specimens.BUREAU)
                                .in(SandboxDatabase.FINGERPRINTS),
                        fingers(WITHHELD)));
    }

    private static Map<String, String> fingers(int person) {
        Map<String, String> fingers = new HashMap<>();
        for (int finger = 1; finger <= FINGERS.size(); finger++) {
            fingers.put(StoredPrints.key(FingerImage.png(person, finger)), FINGERS.get(finger - 1));
        }
        return fingers;
    }
}
