package org.i247.sdk.standard.dna;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

/** Profiles in CSV and in JSON: each is read or has its fault, and never throws. */
public final class ProfileFuzz {
    private ProfileFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        read(ProfileImport.csv(content));
        read(ProfileImport.json(content));
    }

    private static void read(ProfileImport read) {
        read.faults().forEach(fault -> requireReadable(fault));
        read.profiles().forEach((sample, profile) -> {
            require(!sample.isEmpty(), "a profile has its sample");
            requireReadable(profile);
            require(profile.compareWith(profile).mismatched().isEmpty(), "a profile matches itself");
        });
    }
}
