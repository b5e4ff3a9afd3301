package org.i247.sdk.biometric;

import java.util.Optional;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;

/**
 * Whose prints or profile may be the same as those that were sent (contract, section 4). A candidate is a lead, found by a
 * machine: by itself it is never a ground to act. The owner knows who stands behind the {@link #subjectReference()}.
 *
 * <p>Immutable; safe for use by several threads.
 */
public abstract class CandidateRecord extends DatabaseRecord {
    /**
     * Checks the members against the shape and keeps them.
     *
     * @param members what the owner said
     * @param shape the types of the members that this kind of candidate has beyond those of all
     * @throws MemberException if the members break the contract
     */
    protected CandidateRecord(Members members, RecordShape shape) {
        super(members, shape.texts("subjectReference").integers("candidateRank").flags("manualVerification"));
    }

    /**
     * The owner's reference for the person, body or stain: what a request for confirmation names.
     *
     * @return the reference, opaque, if said
     */
    public final Optional<String> subjectReference() {
        return text("subjectReference");
    }

    /**
     * The place among the candidates.
     *
     * @return 1 for the one that fits best, if said
     */
    public final Optional<Integer> candidateRank() {
        return integer("candidateRank");
    }

    /**
     * Whether an expert has to compare before anybody relies on the candidate.
     *
     * @return false only if the database says that none has to
     */
    public final boolean needsManualVerification() {
        return flag("manualVerification").orElse(true);
    }
}
