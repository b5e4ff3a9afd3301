package org.i247.sdk.standard.manifest;

import java.util.Set;
import org.i247.sdk.standard.PersonalText;

/** A name of a booking (TIF). Names agree without blanks: lines that were cut leave blanks in values. */
final class BookedTraveller {
    private static final Set<String> TITLES = Set.of("MR", "MRS", "MS", "MISS", "MSTR", "DR", "CHD", "INF");

    private final Origin place;
    private final PersonalText surname;
    private final PersonalText given;
    private final PersonalText number;
    private final boolean infant;

    BookedTraveller(Origin place, String surname, String given, String number, String type) {
        this.place = place;
        this.surname = PersonalText.of(surname.strip());
        this.given = PersonalText.of(given.strip());
        this.number = PersonalText.of(number.strip());
        this.infant = type.equals("IN") || type.equals("INF");
    }

    static String withoutTitle(String given) {
        String plain = given.strip();
        int blank = plain.lastIndexOf(' ');
        return blank > 0 && TITLES.contains(plain.substring(blank + 1))
                ? plain.substring(0, blank).strip()
                : plain;
    }

    static String squashed(String text) {
        return text.replace(" ", "");
    }

    Origin place() {
        return place;
    }

    String surname() {
        return surname.reveal();
    }

    String given() {
        return given.reveal();
    }

    boolean hasNumber(String asked) {
        return number.reveal().equals(asked);
    }

    boolean isInfant() {
        return infant;
    }

    boolean isSameAs(BookedTraveller other) {
        return surname.equals(other.surname) && given.equals(other.given) && number.equals(other.number);
    }

    /** By names; the number within the booking is not enough, as some senders count by another list. */
    boolean isHolderOf(BookedDocument document) {
        String own = squashed(given());
        String theirs = squashed(document.given());
        boolean sameGiven = own.isEmpty() || theirs.startsWith(own) || own.startsWith(theirs);
        return squashed(surname()).equals(squashed(document.surname())) && sameGiven;
    }
}
