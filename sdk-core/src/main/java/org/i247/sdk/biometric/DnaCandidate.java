package org.i247.sdk.biometric;

import java.util.List;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.dna.Locus;

/** Whose DNA profile may be the same (contract, section 4): a lead, not an identification. Immutable. */
public final class DnaCandidate extends CandidateRecord {
    private static final RecordShape SHAPE = RecordShape.of().textLists("matchedLoci");

    /**
     * A candidate of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public DnaCandidate(Members members) {
        super(members, SHAPE);
    }

    /**
     * The loci whose alleles fit.
     *
     * @return the loci, perhaps none
     */
    public List<Locus> matchedLoci() {
        return codes("matchedLoci", Locus::of);
    }
}
