package org.i247.sdk.standard.manifest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list, with what the list says. What it does not say, or says in a form that cannot be read, is empty; the
 * latter is told as a {@link ListProblem} as well.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows the place in the list alone.
 */
public final class Traveller implements ListItem {
    private final Origin origin;
    private final Optional<TravellerRole> role;
    private final Optional<PersonalText> surname;
    private final Optional<PersonalText> givenNames;
    private final Optional<PersonalText> sex;
    private final List<PartialDate> birthReadings;
    private final Optional<CountryCode> nationality;
    private final Optional<PersonalText> embarkation;
    private final Optional<PersonalText> debarkation;
    private final Optional<PersonalText> locator;
    private final Optional<PersonalText> seat;
    private final boolean infant;
    private final List<ListedDocument> documents;
    private final List<ListedAddress> addresses;
    private final Voyage voyage;

    Traveller(TravellerBuilder builder) {
        origin = builder.origin;
        role = Optional.ofNullable(builder.role);
        surname = said(builder.surname);
        givenNames = said(builder.givenNames);
        sex = said(builder.sex);
        birthReadings = List.copyOf(builder.birthReadings);
        nationality = Optional.ofNullable(builder.nationality);
        embarkation = said(builder.embarkation);
        debarkation = said(builder.debarkation);
        locator = said(builder.locator);
        seat = said(builder.seat);
        infant = builder.infant;
        documents = List.copyOf(builder.documents);
        addresses = List.copyOf(builder.addresses);
        voyage = builder.voyage;
    }

    private static Optional<PersonalText> said(@Nullable PersonalText text) {
        return Optional.ofNullable(text).filter(each -> !each.reveal().isBlank());
    }

    /**
     * Starts a traveller, for a list that comes in a form of one's own.
     *
     * @param origin where somebody stands
     * @return a new builder
     */
    public static TravellerBuilder at(Origin origin) {
        return new TravellerBuilder(origin);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    /** {@return as what somebody travels} */
    public Optional<TravellerRole> role() {
        return role;
    }

    /** {@return the family name} */
    public Optional<String> surname() {
        return surname.map(PersonalText::reveal);
    }

    /** {@return the given names, divided by blanks} */
    public Optional<String> givenNames() {
        return givenNames.map(PersonalText::reveal);
    }

    /** {@return {@code M}, {@code F}, {@code X} or {@code U}} */
    public Optional<String> sex() {
        return sex.map(PersonalText::reveal);
    }

    /** {@return the date of birth; where the list writes no century, the latest that is not in the future} */
    public Optional<PartialDate> dateOfBirth() {
        return birthReadings.stream().findFirst();
    }

    /** {@return what the date of birth can mean, the likeliest first: two where the century is not written and not sure} */
    public List<PartialDate> birthReadings() {
        return birthReadings;
    }

    /** {@return the nationality as the list writes it, a code of two or three letters} */
    public Optional<CountryCode> nationality() {
        return nationality;
    }

    /** {@return the code of the place where somebody came aboard} */
    public Optional<String> embarkation() {
        return embarkation.map(PersonalText::reveal);
    }

    /** {@return the code of the place where somebody leaves} */
    public Optional<String> debarkation() {
        return debarkation.map(PersonalText::reveal);
    }

    /** {@return the locator of the booking} */
    public Optional<String> locator() {
        return locator.map(PersonalText::reveal);
    }

    /** {@return the seat} */
    public Optional<String> seat() {
        return seat.map(PersonalText::reveal);
    }

    /** {@return whether the list says that it is an infant without a seat} */
    public boolean isInfant() {
        return infant;
    }

    /** {@return the documents, in the order of the list, perhaps none} */
    public List<ListedDocument> documents() {
        return documents;
    }

    /** {@return the addresses, in the order of the list, perhaps none} */
    public List<ListedAddress> addresses() {
        return addresses;
    }

    /** {@return the flight or voyage of the list} */
    public Voyage voyage() {
        return voyage;
    }

    /** {@return whether there is a name or the number of a document: without either nobody can be asked for} */
    public boolean isIdentified() {
        return surname.isPresent() || givenNames.isPresent() || !documents.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Traveller that && origin.equals(that.origin) && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, all());
    }

    /** What is said of somebody, wherever it stands. */
    List<Object> all() {
        return List.of(
                role,
                surname,
                givenNames,
                sex,
                birthReadings,
                nationality,
                embarkation,
                debarkation,
                locator,
                seat,
                infant,
                documents,
                addresses);
    }

    /** Returns the place in the list. */
    @Override
    public String toString() {
        return "Traveller[" + origin + "]";
    }
}
