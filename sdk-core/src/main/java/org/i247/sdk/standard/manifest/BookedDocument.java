package org.i247.sdk.standard.manifest;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;

/** What SSR DOCS says: {@code /P/GBR/number/GBR/01JAN78/F/12NOV22/surname/given/further}. */
final class BookedDocument {
    private static final int LEAST = 9;

    private final Origin place;
    private final PersonalText[] parts;
    private final PersonalText number;

    private BookedDocument(Origin place, PersonalText[] parts, String number) {
        this.place = place;
        this.parts = parts;
        this.number = PersonalText.of(number);
    }

    /** What stands in the last component of an SSR. */
    static String details(Segment segment) {
        List<String> components = segment.components(1);
        return components.get(components.size() - 1).strip();
    }

    static Optional<BookedDocument> of(Segment segment, String number, Origin place) {
        String plain = details(segment);
        String[] words = (plain.startsWith("/") ? plain.substring(1) : plain).split("/", -1);
        if (words.length < LEAST - 1) {
            return Optional.empty();
        }
        PersonalText[] parts = new PersonalText[10];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = PersonalText.of(i < words.length ? words[i].strip() : "");
        }
        return Optional.of(new BookedDocument(place, parts, number));
    }

    Origin place() {
        return place;
    }

    boolean hasNumber(String asked) {
        return number.reveal().strip().equals(asked);
    }

    private String part(int index) {
        return parts[index].reveal();
    }

    String surname() {
        return part(7);
    }

    String given() {
        return (part(8) + " " + part(9)).strip();
    }

    boolean isOfInfant() {
        return part(5).length() == 2 && part(5).endsWith("I");
    }

    /** The same document of the same holder, however lines were cut. */
    boolean isSameAs(BookedDocument other) {
        for (int i = 0; i < parts.length; i++) {
            if (!BookedTraveller.squashed(part(i)).equals(BookedTraveller.squashed(other.part(i)))) {
                return false;
            }
        }
        return true;
    }

    BookedTraveller holder() {
        return new BookedTraveller(place, surname(), given(), number.reveal(), isOfInfant() ? "IN" : "");
    }

    /** The given names in full; where a blank was left in the one that the booking names as well, without it. */
    String givenNames(BookedTraveller traveller) {
        String booked = traveller.given();
        String own = given();
        if (booked.isEmpty() || own.startsWith(booked)) {
            return own;
        }
        int at = 0;
        for (int i = 0; i < BookedTraveller.squashed(booked).length() && at < own.length(); at++) {
            i += own.charAt(at) == ' ' ? 0 : 1;
        }
        return (booked + " " + own.substring(at).strip()).strip();
    }

    void into(TravellerDraft draft) {
        draft.endDocument(place);
        draft.documentType(part(0));
        draft.issuer(part(1), place);
        draft.documentNumber(part(2));
        draft.nationality(part(3), place);
        draft.born(part(4), place);
        draft.sex(part(5), place);
        draft.expiry(part(6), place);
    }
}
