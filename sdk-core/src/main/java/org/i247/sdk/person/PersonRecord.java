package org.i247.sdk.person;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;

/** What a country or INTERPOL holds of a person (contract, section 3). Immutable. */
public final class PersonRecord extends DatabaseRecord {
    private static final RecordShape SHAPE = RecordShape.of()
            .texts("entityId", "name", "forename", "nameInOriginalScript", "forenameInOriginalScript", "dateOfBirth")
            .texts("sex", "placeOfBirth", "countryOfBirth", "distinguishingMarks")
            .integers("heightCm", "weightKg")
            .textLists("nationalities", "eyes", "hair", "languages")
            .objects("aliases", Alias.SHAPE)
            .objects("identityDocuments", IdentityDocument.SHAPE)
            .objects("notices", Notice.SHAPE)
            .objects("warrants", Warrant.SHAPE);

    /**
     * A record of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public PersonRecord(Members members) {
        super(members, SHAPE);
    }

    /**
     * INTERPOL's id of the person, such as {@code 2023/78206}.
     *
     * @return the id, if said
     */
    public Optional<String> entityId() {
        return text("entityId");
    }

    /**
     * The family name, in Latin script.
     *
     * @return the name, if said
     */
    public Optional<String> name() {
        return text("name");
    }

    /**
     * The forenames, in Latin script.
     *
     * @return the forenames, if said
     */
    public Optional<String> forename() {
        return text("forename");
    }

    /**
     * The family name in its own script.
     *
     * @return the name, if said
     */
    public Optional<String> nameInOriginalScript() {
        return text("nameInOriginalScript");
    }

    /**
     * The forenames in their own script.
     *
     * @return the forenames, if said
     */
    public Optional<String> forenameInOriginalScript() {
        return text("forenameInOriginalScript");
    }

    /**
     * Other names that the person uses.
     *
     * @return the aliases, perhaps none
     */
    public List<Alias> aliases() {
        return members().objects("aliases").stream().map(Alias::new).toList();
    }

    /**
     * The date of birth.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> dateOfBirth() {
        return date("dateOfBirth");
    }

    /**
     * The sex.
     *
     * @return the sex, if said
     */
    public Optional<Sex> sex() {
        return value("sex", Sex::new);
    }

    /**
     * The nationalities.
     *
     * @return the countries, perhaps none
     */
    public List<CountryCode> nationalities() {
        return codes("nationalities", CountryCode::of);
    }

    /**
     * The place of birth.
     *
     * @return the place, if said
     */
    public Optional<String> placeOfBirth() {
        return text("placeOfBirth");
    }

    /**
     * The country of birth.
     *
     * @return the country, if said
     */
    public Optional<CountryCode> countryOfBirth() {
        return country("countryOfBirth");
    }

    /**
     * The height.
     *
     * @return centimetres, if said
     */
    public Optional<Integer> heightCm() {
        return integer("heightCm");
    }

    /**
     * The weight.
     *
     * @return kilograms, if said
     */
    public Optional<Integer> weightKg() {
        return integer("weightKg");
    }

    /**
     * The colours of the eyes.
     *
     * @return the colours, perhaps none
     */
    public List<String> eyes() {
        return members().texts("eyes");
    }

    /**
     * The colours of the hair.
     *
     * @return the colours, perhaps none
     */
    public List<String> hair() {
        return members().texts("hair");
    }

    /**
     * Marks by which the person can be known.
     *
     * @return the text, if said
     */
    public Optional<String> distinguishingMarks() {
        return text("distinguishingMarks");
    }

    /**
     * The languages that the person speaks, by ISO 639-2.
     *
     * @return the codes, perhaps none
     */
    public List<String> languages() {
        return members().texts("languages");
    }

    /**
     * The documents that the person is known to use.
     *
     * @return the documents, perhaps none
     */
    public List<IdentityDocument> identityDocuments() {
        return members().objects("identityDocuments").stream()
                .map(IdentityDocument::new)
                .toList();
    }

    /**
     * The notices about the person.
     *
     * @return the notices, perhaps none
     */
    public List<Notice> notices() {
        return members().objects("notices").stream().map(Notice::new).toList();
    }

    /**
     * The warrants of arrest.
     *
     * @return the warrants, perhaps none
     */
    public List<Warrant> warrants() {
        return members().objects("warrants").stream().map(Warrant::new).toList();
    }
}
