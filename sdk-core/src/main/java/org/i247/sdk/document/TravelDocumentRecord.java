package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** What a country reported of a travel document (contract, section 3). Immutable. */
public final class TravelDocumentRecord extends ReportedDocument {
    /**
     * A record of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public TravelDocumentRecord(Members members) {
        super(members);
    }

    /**
     * The document's type.
     *
     * @return the type, if said
     */
    public Optional<TravelDocumentType> documentType() {
        return value("documentType", TravelDocumentType::new);
    }
}
