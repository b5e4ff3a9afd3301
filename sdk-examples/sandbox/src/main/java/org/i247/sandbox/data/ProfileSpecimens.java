package org.i247.sandbox.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.i247.sandbox.BiometricSpecimens;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.Locus;
import org.i247.sdk.standard.dna.ProfileKind;

/** The specimens among the DNA profiles, and invented ones around them. */
public final class ProfileSpecimens {
    private static final int INVENTED = 400;

    private ProfileSpecimens() {}

    /**
     * All profiles of the collection.
     *
     * @param seed what the invented ones are made from
     * @return the profiles
     */
    public static List<StoredProfile> all(long seed) {
        List<StoredProfile> all = new ArrayList<>();
        all.add(new StoredProfile(
                new RecordDraft(Specimens.KNOWN_PROFILE_RECORD, Specimens.NEIGHBOUR, "2025-12-08")
                        .text("subjectReference", Specimens.KNOWN_PROFILE_SUBJECT)
                        .list("caveats", "CONFIRM_WITH_OWNER")
                        .in(SandboxDatabase.DNA_PROFILES),
                BiometricSpecimens.knownProfile()));
        all.add(new StoredProfile(
                new RecordDraft("dna-specimen-restricted", Specimens.OTHER_OWNER, "2026-06-01")
                        .text("subjectReference", "XA-DNA-3003")
                        .withheldFrom(Specimens.BUREAU)
                        .in(SandboxDatabase.DNA_PROFILES),
                BiometricSpecimens.withheldProfile()));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < INVENTED; i++) {
            all.add(invented(i, random));
        }
        return all;
    }

    private static StoredProfile invented(int number, SplittableRandom random) {
        DnaProfile.Builder profile = DnaProfile.builder(number % 5 == 0 ? ProfileKind.STAIN : ProfileKind.PERSON);
        for (Locus locus : Locus.EUROPEAN_STANDARD_SET) {
            profile.locus(locus.name(), allele(random), allele(random));
        }
        return new StoredProfile(
                new RecordDraft("dna-" + number, number % 2 == 0 ? Specimens.NEIGHBOUR : "XB", "2023-05-01")
                        .text("subjectReference", "DNA-" + number)
                        .in(SandboxDatabase.DNA_PROFILES),
                profile.build());
    }

    private static String allele(SplittableRandom random) {
        return Integer.toString(8 + random.nextInt(20));
    }
}
