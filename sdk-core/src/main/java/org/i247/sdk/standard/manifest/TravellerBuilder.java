package org.i247.sdk.standard.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/** Puts a traveller together. Not safe for use by several threads. */
public final class TravellerBuilder {
    final Origin origin;

    @Nullable
    TravellerRole role;

    @Nullable
    PersonalText surname;

    @Nullable
    PersonalText givenNames;

    @Nullable
    PersonalText sex;

    List<PartialDate> birthReadings = List.of();

    @Nullable
    CountryCode nationality;

    @Nullable
    PersonalText embarkation;

    @Nullable
    PersonalText debarkation;

    @Nullable
    PersonalText locator;

    @Nullable
    PersonalText seat;

    boolean infant;
    final List<ListedDocument> documents = new ArrayList<>();
    final List<ListedAddress> addresses = new ArrayList<>();
    Voyage voyage = Voyage.UNKNOWN;

    TravellerBuilder(Origin origin) {
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    /**
     * As what somebody travels.
     *
     * @param as the role
     * @return this builder
     */
    public TravellerBuilder role(TravellerRole as) {
        role = as;
        return this;
    }

    /**
     * The names; blank text is none.
     *
     * @param family the family name
     * @param given the given names
     * @return this builder
     */
    public TravellerBuilder names(String family, String given) {
        surname = PersonalText.of(family.strip());
        givenNames = PersonalText.of(given.strip());
        return this;
    }

    /**
     * The sex.
     *
     * @param code {@code M}, {@code F}, {@code X} or {@code U}
     * @return this builder
     */
    public TravellerBuilder sex(String code) {
        sex = PersonalText.of(code);
        return this;
    }

    /**
     * The date of birth.
     *
     * @param readings what it can mean, the likeliest first
     * @return this builder
     */
    public TravellerBuilder born(List<PartialDate> readings) {
        birthReadings = readings;
        return this;
    }

    /**
     * The nationality.
     *
     * @param country the code as the list writes it
     * @return this builder
     */
    public TravellerBuilder nationality(CountryCode country) {
        nationality = country;
        return this;
    }

    /**
     * Where somebody came aboard.
     *
     * @param place the place's code
     * @return this builder
     */
    public TravellerBuilder embarkation(String place) {
        embarkation = PersonalText.of(place.strip());
        return this;
    }

    /**
     * Where somebody leaves.
     *
     * @param place the place's code
     * @return this builder
     */
    public TravellerBuilder debarkation(String place) {
        debarkation = PersonalText.of(place.strip());
        return this;
    }

    /**
     * The locator of the booking.
     *
     * @param code the locator
     * @return this builder
     */
    public TravellerBuilder locator(String code) {
        locator = PersonalText.of(code.strip());
        return this;
    }

    /**
     * The seat.
     *
     * @param number the seat's number
     * @return this builder
     */
    public TravellerBuilder seat(String number) {
        seat = PersonalText.of(number.strip());
        return this;
    }

    /**
     * Marks an infant without a seat.
     *
     * @return this builder
     */
    public TravellerBuilder infant() {
        infant = true;
        return this;
    }

    /**
     * A document.
     *
     * @param document the document; further ones are added
     * @return this builder
     */
    public TravellerBuilder document(ListedDocument document) {
        documents.add(document);
        return this;
    }

    /**
     * An address.
     *
     * @param address the address; further ones are added
     * @return this builder
     */
    public TravellerBuilder address(ListedAddress address) {
        addresses.add(address);
        return this;
    }

    /**
     * The flight or voyage.
     *
     * @param of the list's voyage
     * @return this builder
     */
    public TravellerBuilder voyage(Voyage of) {
        voyage = of;
        return this;
    }

    /** {@return the traveller} */
    public Traveller build() {
        return new Traveller(this);
    }
}
