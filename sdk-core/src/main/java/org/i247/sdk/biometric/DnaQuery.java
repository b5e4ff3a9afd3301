package org.i247.sdk.biometric;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.dna.Allele;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.Genotype;
import org.i247.sdk.standard.dna.Locus;
import org.i247.sdk.standard.dna.ProfileKind;

/**
 * Asks whose DNA profile this is (contract, section 4). Immutable; safe for use by several threads. Personal data of the most
 * sensitive kind: {@link #toString()} shows none.
 */
public final class DnaQuery extends DatabaseQuery {
    /** How many loci must fit at the least, if nothing else is said. */
    public static final int USUAL_MINIMUM = 6;

    private final ProfileKind kind;
    private final int minimumLoci;

    private DnaQuery(ProfileKind kind, int minimumLoci, Members body) {
        super(body);
        this.kind = kind;
        this.minimumLoci = minimumLoci;
    }

    /**
     * Asks for candidates of which at least six loci fit.
     *
     * @param profile the profile
     * @return the question
     * @throws InvalidRequestException as {@link #of(DnaProfile, int)}
     */
    public static DnaQuery of(DnaProfile profile) {
        return of(profile, USUAL_MINIMUM);
    }

    /**
     * Asks for candidates of which at least so many loci fit.
     *
     * @param profile the profile; it has kept the rules of its kind since it was made, six loci of the European Standard Set
     *     among them
     * @param minimumLoci how many loci must fit, 1 to the number of loci in the profile
     * @return the question
     * @throws InvalidRequestException {@code INVALID_QUERY} if a locus is none of the sets that the gateway knows, if an
     *     allele could not be told ({@link DnaProfile#withoutWildcards()} leaves such loci out), or if the number is out of
     *     its range; each violation names the locus and the rule, and no allele
     */
    public static DnaQuery of(DnaProfile profile, int minimumLoci) {
        List<Violation> wrong = new ArrayList<>();
        List<Members> loci = new ArrayList<>();
        for (Genotype genotype : profile.genotypes()) {
            check(genotype, "loci[" + loci.size() + "]", wrong);
            loci.add(Members.builder()
                    .put("locus", genotype.locus().name())
                    .put(
                            "alleles",
                            genotype.alleles().stream().map(Allele::value).toList())
                    .build());
        }
        if (minimumLoci < 1 || minimumLoci > loci.size()) {
            wrong.add(new Violation(
                    "minimumLoci", "RANGE", "is 1 to " + loci.size() + ", the number of loci in the profile"));
        }
        if (!wrong.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY).withViolations(wrong));
        }
        return new DnaQuery(
                profile.kind(),
                minimumLoci,
                Members.builder()
                        .put("kind", profile.kind().name())
                        .put("loci", loci)
                        .put("minimumLoci", minimumLoci)
                        .build());
    }

    private static void check(Genotype genotype, String field, List<Violation> wrong) {
        Locus locus = genotype.locus();
        if (!locus.isKnown()) {
            wrong.add(new Violation(
                    field + ".locus",
                    "RANGE",
                    "is none of the European Standard Set, the CODIS core, SE33, Penta D, Penta E, Amelogenin"));
        }
        if (genotype.hasWildcard()) {
            wrong.add(new Violation(
                    field + ".alleles",
                    "FORMAT",
                    locus + " has an allele that could not be told; the gateway takes none"));
        }
    }

    /**
     * Whose profile it is.
     *
     * @return the kind
     */
    public ProfileKind kind() {
        return kind;
    }

    /**
     * How many loci must fit at the least.
     *
     * @return 1 or more
     */
    public int minimumLoci() {
        return minimumLoci;
    }
}
