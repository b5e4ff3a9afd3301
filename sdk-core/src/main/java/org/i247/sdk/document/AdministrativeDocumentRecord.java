package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** What a country reported of an administrative document (contract, section 3). Immutable. */
public final class AdministrativeDocumentRecord extends ReportedDocument {
    /**
     * A record of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public AdministrativeDocumentRecord(Members members) {
        super(members);
    }

    /**
     * The document's type.
     *
     * @return the type, if said
     */
    public Optional<AdministrativeDocumentType> documentType() {
        return value("documentType", AdministrativeDocumentType::new);
    }
}
