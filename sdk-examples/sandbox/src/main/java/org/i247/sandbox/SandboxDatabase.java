package org.i247.sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A database of the sandbox (contract section 1). */
public enum SandboxDatabase {
    /** Stolen and lost travel documents. */
    TRAVEL_DOCUMENTS("SLTD", "travel-documents"),
    /** Stolen motor vehicles. */
    VEHICLES("SMV", "vehicles"),
    /** Wanted, missing and other persons. */
    PERSONS("NOMINAL", "persons"),
    /** Stolen administrative documents. */
    ADMINISTRATIVE_DOCUMENTS("SAD", "administrative-documents"),
    /** Stolen works of art. */
    WORKS_OF_ART("WOA", "works-of-art"),
    /** Fingerprints, searched for later. */
    FINGERPRINTS("AFIS", "fingerprints"),
    /** DNA profiles, searched for later. */
    DNA_PROFILES("DNA", "dna-profiles");

    private final String code;
    private final String path;

    SandboxDatabase(String code, String path) {
        this.code = code;
        this.path = path;
    }

    /**
     * The databases that are asked with a text and answer at once.
     *
     * @return all but fingerprints and DNA profiles
     */
    public static List<SandboxDatabase> ofText() {
        return Arrays.stream(values())
                .filter(database -> database != FINGERPRINTS && database != DNA_PROFILES)
                .toList();
    }

    /**
     * The database's code in answers.
     *
     * @return for instance {@code SLTD}
     */
    public String code() {
        return code;
    }

    /**
     * The database's name in targets.
     *
     * @return for instance {@code travel-documents}
     */
    public String path() {
        return path;
    }

    /**
     * The database with a name in targets.
     *
     * @param path a path segment
     * @return the database, if there is one of that name
     */
    public static Optional<SandboxDatabase> ofPath(String path) {
        return Arrays.stream(values())
                .filter(database -> database.path.equals(path))
                .findFirst();
    }
}
