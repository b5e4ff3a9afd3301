package org.i247.sdk.biometric;

import java.util.List;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;

/** Whose fingerprints may be the same (contract, section 4): a lead, not an identification. Immutable. */
public final class FingerprintCandidate extends CandidateRecord {
    private static final RecordShape SHAPE = RecordShape.of().textLists("matchedFingers");

    /**
     * A candidate of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public FingerprintCandidate(Members members) {
        super(members, SHAPE);
    }

    /**
     * The fingers whose prints fit.
     *
     * @return the fingers, perhaps none
     */
    public List<Finger> matchedFingers() {
        return codes("matchedFingers", Finger::new);
    }
}
