package org.i247.sdk.standard.manifest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a column of a list, or a member of a JSON object, can hold. In JSON the members are called after the fields:
 * {@code surname}, {@code givenNames}, {@code dateOfBirth}, {@code documentNumber}.
 */
public enum ListField {
    /** The family name. */
    SURNAME("surname familyname lastname name nom nomdefamille apellido apellidos primaryidentifier اللقب "
            + "الاسمالعائلي"),
    /** The given names. */
    GIVEN_NAMES("givennames givenname firstname firstnames forename forenames prenom prenoms prénom prénoms "
            + "nombre nombres secondaryidentifier الاسمالشخصي"),
    /** The sex: {@code M}, {@code F}, {@code X}, or a word for it. */
    SEX("sex gender sexe sexo الجنس"),
    /** The date of birth. */
    DATE_OF_BIRTH("dateofbirth birthdate dob born datedenaissance fechadenacimiento تاريخالميلاد"),
    /** Date and place of birth in one cell, as on the paper form FAL 5. */
    DATE_AND_PLACE_OF_BIRTH("dateandplaceofbirth dateetlieudenaissance fechaylugardenacimiento"),
    /** The nationality: a code of two or three letters. */
    NATIONALITY("nationality nationalité nationalite nacionalidad citizenship الجنسية"),
    /** The type of the document. */
    DOCUMENT_TYPE("documenttype typeofdocument typeofidentityortraveldocument typeofidentitydocument "
            + "natureofidentitydocument idtype typededocument tipodedocumento نوعالوثيقة"),
    /** The number of the document. */
    DOCUMENT_NUMBER("documentnumber documentno passportnumber passportno passport "
            + "serialnumberofidentityortraveldocument numberofidentitydocument identitydocumentnumber idnumber "
            + "traveldocumentnumber numérodudocument numerodudocument númerodedocumento numerodedocumento "
            + "رقمالوثيقة رقمالجواز"),
    /** Nature and number of the document in one cell, as on the paper form FAL 5. */
    DOCUMENT_TYPE_AND_NUMBER("natureandnumberofidentitydocument natureandnoofidentitydocument "
            + "natureandnumberofidentitydocumentpassport"),
    /** The country that issued the document. */
    DOCUMENT_ISSUER("documentissuer issuingstate issuingcountry issuingstateofidentityortraveldocument "
            + "issuingstateofidentitydocument issuer paysdedélivrance paysdedelivrance paísdeexpedición "
            + "paisdeexpedicion بلدالإصدار"),
    /** The day on which the document expires. */
    DOCUMENT_EXPIRY("documentexpiry expirydate dateofexpiry expirydateofidentityortraveldocument "
            + "expirydateofidentitydocument expiry dateexpiration datedexpiration fechadecaducidad " + "تاريخالانتهاء"),
    /** Where the traveller came aboard. */
    EMBARKATION("embarkation portofembarkation placeofembarkation embark portdembarquement puertodeembarque"),
    /** Where the traveller leaves. */
    DEBARKATION("debarkation portofdisembarkation portofdebarkation placeofdisembarkation debark "
            + "portdedébarquement puertodedesembarque"),
    /** The rank of a member of the crew; a list with such a column is one of crew. */
    RANK("rank rankorrating ratingorrank dutiesonboard fonction cargo"),
    /** Whether a passenger is in transit: {@code yes}, {@code true}, {@code 1}, {@code Y}. */
    TRANSIT("transit transitpassengerornot transitpassenger intransit"),
    /** The locator of the booking. */
    LOCATOR("locator recordlocator pnr bookingreference"),
    /** The seat. */
    SEAT("seat seatnumber cabin");

    private static final Map<String, ListField> BY_NAME = byName();

    /** The usual names of its column, divided by blanks, each in its plain form. */
    private final String names;

    ListField(String names) {
        this.names = names;
    }

    private static Map<String, ListField> byName() {
        Map<String, ListField> all = new HashMap<>();
        for (ListField field : values()) {
            for (String name : field.names.split(" ", -1)) {
                all.put(name, field);
            }
        }
        return Map.copyOf(all);
    }

    /** The field with a name in its plain form: small letters and digits only. */
    static Optional<ListField> named(String plain) {
        return Optional.ofNullable(BY_NAME.get(plain));
    }
}
