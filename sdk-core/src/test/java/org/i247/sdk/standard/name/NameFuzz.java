package org.i247.sdk.standard.name;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Two names, one a line: compared, varied and transliterated. */
public final class NameFuzz {
    private static final int MOST = 20;

    private NameFuzz() {}

    public static void fuzzerTestOneInput(byte[] text) {
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", 2);
        PersonName one = PersonName.of(lines[0]);
        PersonName other = PersonName.of(lines.length < 2 ? "" : lines[1]);
        requireReadable(one);
        NameComparison comparison = one.compareWith(other);
        require(comparison.score() >= 0 && comparison.score() <= 1, "a score is from 0 to 1");
        require(comparison.equals(other.compareWith(one)), "a comparison is the same the other way round");
        double self = one.compareWith(one).score();
        require(self == 1 || self == 0, "a name is the same as itself, or has no letter");
        List<NameVariant> variants = one.variants(MOST);
        require(!variants.isEmpty() && variants.size() <= MOST, "variants have a bound");
        require(variants.get(0).name().equals(one), "the name itself comes first");
        Transliteration letters = Transliteration.of(lines[0]);
        require(letters.forms().stream().allMatch(form -> form.matches("([A-Z]+(<[A-Z]+)*)?")), "A to Z and fillers");
        require(letters.zoneForm().isEmpty() || !letters.toString().contains(letters.zoneForm()), "a name is masked");
    }
}
