package org.i247.sdk.record;

import java.util.Objects;
import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.document.AdministrativeDocumentRecord;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.vehicle.VehicleRecord;

/**
 * A country's own records, database by database (contract, section 5). Safe for use by several threads.
 *
 * @param travelDocuments stolen and lost travel documents (SLTD)
 * @param vehicles stolen motor vehicles (SMV)
 * @param persons suspected, wanted and missing persons (nominal data)
 * @param administrativeDocuments stolen administrative documents (SAD)
 * @param worksOfArt stolen works of art (WOA)
 */
public record OwnRecords(
        RecordOperations<TravelDocumentDraft, TravelDocumentRecord> travelDocuments,
        RecordOperations<VehicleDraft, VehicleRecord> vehicles,
        RecordOperations<PersonDraft, PersonRecord> persons,
        RecordOperations<AdministrativeDocumentDraft, AdministrativeDocumentRecord> administrativeDocuments,
        RecordOperations<WorkOfArtDraft, WorkOfArtRecord> worksOfArt) {
    /**
     * Keeps the operations; none may be null.
     *
     * @param travelDocuments stolen and lost travel documents (SLTD)
     * @param vehicles stolen motor vehicles (SMV)
     * @param persons suspected, wanted and missing persons (nominal data)
     * @param administrativeDocuments stolen administrative documents (SAD)
     * @param worksOfArt stolen works of art (WOA)
     */
    public OwnRecords {
        Objects.requireNonNull(travelDocuments, "travelDocuments");
        Objects.requireNonNull(vehicles, "vehicles");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(administrativeDocuments, "administrativeDocuments");
        Objects.requireNonNull(worksOfArt, "worksOfArt");
    }
}
