package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.sandbox.data.StoredProfile;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.search.Match;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.InvalidProfileException;
import org.i247.sdk.standard.dna.Locus;
import org.i247.sdk.standard.dna.ProfileComparison;
import org.i247.sdk.standard.dna.ProfileKind;
import org.i247.sdk.standard.dna.ProfileVerdict;

/**
 * Finds DNA profiles by comparing them, locus by locus, with each profile of the collection. Kinship is not looked at: a
 * relative is found only if the profiles match as those of one person would.
 */
public final class ProfileMatcher implements BiometricMatcher {
    private static final Set<String> KINDS =
            Arrays.stream(ProfileKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Pattern ALLELE = Pattern.compile("[0-9]{1,3}(\\.[0-9])?|X|Y");
    private static final Duration USUAL = Duration.ofSeconds(4);
    private static final int USUAL_MINIMUM = 6;

    private final List<StoredProfile> collection;

    /**
     * A matcher.
     *
     * @param collection the profiles that are known
     */
    public ProfileMatcher(List<StoredProfile> collection) {
        this.collection = List.copyOf(collection);
    }

    @Override
    public BiometricQuestion read(ObjectNode body) throws RefusedException {
        BodyReader reader = new BodyReader(body);
        String kind = reader.closed("kind", KINDS);
        Map<String, List<String>> loci = new LinkedHashMap<>();
        List<JsonNode> elements = reader.elements("loci");
        for (int i = 0; i < elements.size(); i++) {
            BodyReader locus = reader.inside("loci", i, elements.get(i));
            if (locus != null) {
                locus(locus, loci);
            }
        }
        int minimum = reader.count("minimumLoci").orElse(USUAL_MINIMUM);
        reader.refuseOthers();
        reader.check();
        return new Question(ProfileKind.valueOf(String.valueOf(kind)), loci, minimum);
    }

    private static void locus(BodyReader reader, Map<String, List<String>> loci) {
        String name = reader.text("locus");
        List<JsonNode> alleles = reader.elements("alleles");
        reader.refuseOthers();
        if (name == null) {
            return;
        }
        if (!isContracts(name)) {
            reader.violation("locus", Rule.RANGE);
        }
        for (JsonNode allele : alleles) {
            if (!allele.isTextual()) {
                reader.violation("alleles", Rule.TYPE);
            } else if (!ALLELE.matcher(allele.textValue()).matches()) {
                reader.violation("alleles", Rule.FORMAT);
            }
        }
        List<String> texts = alleles.stream().map(JsonNode::asText).toList();
        if (loci.put(name, texts) != null) {
            reader.violation("locus", Rule.UNIQUE);
        }
    }

    /** Known, and spelt as in the sets: the client has resolved aliases. */
    private static boolean isContracts(String name) {
        try {
            Locus locus = Locus.of(name);
            return locus.isKnown() && locus.name().equals(name);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private final class Question implements BiometricQuestion {
        private final ProfileKind kind;
        private final Map<String, List<String>> loci;
        private final int minimum;

        Question(ProfileKind kind, Map<String, List<String>> loci, int minimum) {
            this.kind = kind;
            this.loci = loci;
            this.minimum = minimum;
        }

        @Override
        public Duration usualTime() {
            return USUAL;
        }

        @Override
        public List<Match> candidates() throws RefusedException {
            DnaProfile profile = profile();
            List<Match> matches = new ArrayList<>();
            for (StoredProfile stored : collection) {
                match(stored, profile).ifPresent(matches::add);
            }
            matches.sort(Comparator.comparingDouble(Match::score).reversed());
            return Candidates.ranked(matches);
        }

        private DnaProfile profile() throws RefusedException {
            DnaProfile.Builder builder = DnaProfile.builder(kind);
            loci.forEach((name, alleles) -> builder.locus(name, alleles.toArray(String[]::new)));
            try {
                return builder.build();
            } catch (InvalidProfileException e) {
                // What the set of loci lacks is a fault of no locus.
                boolean tooFew =
                        e.faults().stream().allMatch(fault -> fault.locus().isEmpty());
                throw new RefusedException(Problem.of(422, tooFew ? "TOO_FEW_LOCI" : "INVALID_QUERY"));
            }
        }

        private Optional<Match> match(StoredProfile stored, DnaProfile profile) {
            ProfileComparison comparison = profile.compareWith(stored.profile());
            ProfileVerdict verdict = comparison.verdict();
            boolean near = verdict == ProfileVerdict.NEAR_MATCH;
            List<String> matched = names(comparison.matched());
            if ((verdict != ProfileVerdict.FULL_MATCH && !near) || matched.size() < minimum) {
                return Optional.empty();
            }
            int compared = matched.size() + names(comparison.partly()).size();
            boolean expert = near || profile.isMixture() || stored.profile().isMixture();
            return Optional.of(Candidates.of(
                    stored.record(), (double) matched.size() / compared, "loci", expert, "matchedLoci", matched));
        }

        /** The sex marker fits half of mankind and does not count. */
        private List<String> names(Set<Locus> those) {
            return those.stream()
                    .filter(locus -> !locus.equals(Locus.AMELOGENIN))
                    .map(Locus::name)
                    .toList();
        }
    }
}
