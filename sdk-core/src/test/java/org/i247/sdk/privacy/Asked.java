package org.i247.sdk.privacy;

import java.util.List;
import java.util.function.Function;
import org.i247.sdk.I247Client;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.vehicle.VehicleQuery;

/**
 * A database, a question to it with a planted value for each of its members, and a record of it with one for each of its own.
 *
 * @param name the database's name
 * @param operations the operations of a client on it
 * @param query the question
 * @param record the record, beyond the common members
 */
record Asked<Q extends DatabaseQuery, R extends DatabaseRecord>(
        DatabaseName name, Function<I247Client, DatabaseOperations<Q, R>> operations, Q query, Members record) {
    private static final Members DOCUMENT = Members.builder()
            .put("documentNumber", Planted.NUMBER)
            .put("issuingCountry", "UTO")
            .put("status", "STOLEN")
            .put("theftDate", Planted.BORN)
            .put("batchId", Planted.BATCH)
            .put("additionalInformation", Planted.REMARK)
            .build();
    private static final Members VEHICLE = Members.builder()
            .put("vin", Planted.VIN)
            .put("plate", Planted.PLATE)
            .put("engineNumber", Planted.ENGINE)
            .put("make", Planted.MAKE)
            .put("model", Planted.MODEL)
            .put("colour", Planted.COLOUR)
            .put("theftDate", Planted.BORN)
            .put("parts", List.of(Members.builder().put("number", Planted.PART).build()))
            .build();
    private static final Members ART = Members.builder()
            .put("objectType", Planted.OBJECT)
            .put("materials", Planted.MATERIALS)
            .put("inscriptions", Planted.NAME)
            .put("distinguishingFeatures", Planted.FEATURES)
            .put("title", Planted.TITLE)
            .put("subject", Planted.REMARK)
            .put("period", Planted.PERIOD)
            .put("maker", Planted.MAKER)
            .put("description", Planted.DESCRIPTION)
            .put("theftPlace", Planted.TOWN)
            .build();

    static List<Asked<?, ?>> all() {
        return List.of(
                new Asked<>(
                        DatabaseName.SLTD,
                        I247Client::travelDocuments,
                        TravelDocumentQuery.of(Mrz.parse(Planted.MRZ)),
                        DOCUMENT),
                new Asked<>(
                        DatabaseName.SAD,
                        I247Client::administrativeDocuments,
                        AdministrativeDocumentQuery.number(Planted.NUMBER),
                        DOCUMENT),
                new Asked<>(
                        DatabaseName.SMV,
                        I247Client::vehicles,
                        VehicleQuery.builder()
                                .vin(Planted.VIN)
                                .plate(Planted.PLATE)
                                .engineNumber(Planted.ENGINE)
                                .partNumber(Planted.PART)
                                .make(Planted.MAKE)
                                .build(),
                        VEHICLE),
                persons(),
                new Asked<>(
                        DatabaseName.WOA,
                        I247Client::worksOfArt,
                        WorkOfArtQuery.builder()
                                .title(Planted.TITLE)
                                .maker(Planted.MAKER)
                                .objectType(Planted.OBJECT)
                                .description(Planted.DESCRIPTION)
                                .period(Planted.PERIOD)
                                .materials(Planted.MATERIALS)
                                .build(),
                        ART));
    }

    static Asked<?, ?> persons() {
        return new Asked<>(DatabaseName.NOMINAL, I247Client::persons, asked(), Answers.person());
    }

    private static PersonQuery asked() {
        return PersonQuery.builder()
                .name(Planted.NAME)
                .forename(Planted.FORENAME + " " + Planted.ARABIC + " " + Planted.CYRILLIC)
                .dateOfBirth(Planted.BORN)
                .dateOfBirthTolerance(2)
                .entityId(Planted.ENTITY)
                .documentNumber(Planted.NUMBER)
                .nationalities("UTO")
                .build();
    }

    /** The value that a gateway would repeat if it repeated one. */
    String repeated() {
        return switch (name.value()) {
            case "SMV" -> Planted.VIN;
            case "NOMINAL" -> Planted.NAME;
            case "WOA" -> Planted.MAKER;
            default -> Planted.NUMBER;
        };
    }

    Object search(I247Client client) {
        return operations.apply(client).search(query, Questions.CONTEXT);
    }

    Object searchAsync(I247Client client) {
        return operations.apply(client).searchAsync(query, Questions.CONTEXT).join();
    }

    Object searchBatch(I247Client client) {
        return operations.apply(client).searchBatch(List.of(query, query), Questions.CONTEXT);
    }

    Object record(I247Client client) {
        return operations.apply(client).record("rec-1", Questions.CONTEXT);
    }

    @Override
    public String toString() {
        return name.value();
    }
}
