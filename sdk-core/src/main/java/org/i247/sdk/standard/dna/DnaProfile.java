package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * A DNA profile that keeps the rules of its kind: at least six loci of the European Standard Set, each locus once, with no
 * more alleles than its kind has.
 *
 * <p>Immutable and safe for use by several threads. Personal data of the most sensitive kind: {@link #toString()} shows the
 * kind and the number of loci alone. Source: contract, section 4.
 */
public final class DnaProfile {
    private final ProfileKind kind;
    private final Map<Locus, Genotype> genotypes;

    private DnaProfile(ProfileKind kind, Map<Locus, Genotype> genotypes) {
        this.kind = kind;
        this.genotypes = genotypes;
    }

    /**
     * Starts a profile.
     *
     * @param kind whose profile it is
     * @return a builder
     */
    public static Builder builder(ProfileKind kind) {
        return new Builder(kind);
    }

    /** {@return whose profile it is} */
    public ProfileKind kind() {
        return kind;
    }

    /** {@return the loci with their alleles, in the order in which they were given} */
    public Collection<Genotype> genotypes() {
        return List.copyOf(genotypes.values());
    }

    /**
     * Finds the alleles of a locus.
     *
     * @param locus where
     * @return the alleles; empty if the locus was not typed
     */
    public Optional<Genotype> at(Locus locus) {
        return Optional.ofNullable(genotypes.get(locus));
    }

    /** {@return whether some locus has more alleles than one person} */
    public boolean isMixture() {
        return genotypes.values().stream().anyMatch(Genotype::isMixture);
    }

    /** {@return whether an allele of some locus could not be told} */
    public boolean hasWildcards() {
        return genotypes.values().stream().anyMatch(Genotype::hasWildcard);
    }

    /**
     * Leaves out the loci with an allele that could not be told: the gateway takes none, and one allele that is left would
     * claim that both are the same.
     *
     * @return the profile with the other loci
     * @throws InvalidProfileException if fewer than six loci of the European Standard Set are left
     */
    public DnaProfile withoutWildcards() {
        Builder rest = new Builder(kind);
        genotypes.values().stream()
                .filter(genotype -> !genotype.hasWildcard())
                .forEach(genotype -> rest.genotypes.put(genotype.locus(), genotype));
        return rest.build();
    }

    /**
     * Compares with another profile on the spot.
     *
     * @param other another profile, of any kind
     * @return an account of each locus, and what it comes to
     */
    public ProfileComparison compareWith(DnaProfile other) {
        return ProfileComparison.of(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DnaProfile that && kind == that.kind && genotypes.equals(that.genotypes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, genotypes);
    }

    /** Returns a text that shows no allele. */
    @Override
    public String toString() {
        return "DnaProfile[" + kind + ", " + genotypes.size() + " loci]";
    }

    /** Gathers the loci of a profile. Not safe for use by several threads. */
    public static final class Builder {
        private final ProfileKind kind;
        private final Map<Locus, Genotype> genotypes = new LinkedHashMap<>();
        private final List<ProfileFault> faults = new ArrayList<>();

        private Builder(ProfileKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /**
         * Adds a locus.
         *
         * @param locus its name or an alias
         * @param alleles one if both are the same, otherwise each; {@code *} for one that could not be told
         * @return this builder; what is wrong is said when the profile is built
         */
        public Builder locus(String locus, String... alleles) {
            return locus(0, locus, List.of(alleles));
        }

        Builder locus(int line, String name, List<String> alleles) {
            Locus locus;
            try {
                locus = Locus.of(name);
            } catch (InvalidValueException e) {
                faults.add(ProfileFault.of(line, Optional.empty(), e));
                return this;
            }
            List<Allele> read = new ArrayList<>();
            for (String allele : alleles) {
                try {
                    read.add(Allele.of(allele));
                } catch (InvalidValueException e) {
                    faults.add(ProfileFault.of(line, Optional.of(locus), e));
                    return this;
                }
            }
            if (genotypes.putIfAbsent(locus, new Genotype(locus, read)) != null) {
                faults.add(ProfileFault.in(locus, ValueRule.FORMAT, "a locus stands once")
                        .onLine(line));
            }
            return this;
        }

        /**
         * Builds the profile.
         *
         * @return the profile
         * @throws InvalidProfileException if it breaks a rule; all that is wrong is named at once
         */
        public DnaProfile build() {
            List<ProfileFault> all = new ArrayList<>(faults);
            all.addAll(ProfileRules.check(kind, genotypes));
            if (!all.isEmpty()) {
                throw new InvalidProfileException(all);
            }
            return new DnaProfile(kind, new LinkedHashMap<>(genotypes));
        }

        /** Returns a text that shows no allele. */
        @Override
        public String toString() {
            return "DnaProfile.Builder[" + kind + "]";
        }
    }
}
