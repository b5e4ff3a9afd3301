package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.ValueRule;
import org.jspecify.annotations.Nullable;

/** A sample on its way from an import to a profile. */
final class Sample {
    private final int line;
    private final DnaProfile.@Nullable Builder builder;
    private final List<ProfileFault> faults = new ArrayList<>();
    private final PersonalText kind;

    Sample(int line, String kind) {
        this.line = line;
        this.kind = PersonalText.of(kind);
        Optional<ProfileKind> known = Arrays.stream(ProfileKind.values())
                .filter(each -> each.name().equals(kind.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        this.builder = known.map(DnaProfile::builder).orElse(null);
        if (known.isEmpty()) {
            faults.add(ProfileFault.at(
                    line, ValueRule.RANGE, "a kind is PERSON, STAIN, MISSING_PERSON, UNIDENTIFIED_BODY or RELATIVE"));
        }
    }

    boolean isOf(String otherKind) {
        return kind.reveal().equals(otherKind);
    }

    void fault(ProfileFault fault) {
        faults.add(fault);
    }

    void locus(int at, String name, List<String> alleles) {
        if (builder != null) {
            builder.locus(at, name, alleles);
        }
    }

    /** Puts the profile among those that keep the rules, or says what is wrong. */
    void finish(String name, Map<String, DnaProfile> profiles, List<ProfileFault> all) {
        if (builder != null) {
            try {
                DnaProfile profile = builder.build();
                if (faults.isEmpty()) {
                    profiles.put(name, profile);
                }
            } catch (InvalidProfileException e) {
                e.faults().forEach(fault -> faults.add(fault.line() == 0 ? fault.onLine(line) : fault));
            }
        }
        all.addAll(faults);
    }
}
