package org.i247.sdk.standard;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The holder's name: the primary identifier, two fillers, the secondary identifier (ICAO Doc 9303 part 3, section 4.6), or
 * a field for each. It is personal data, so it is no record: nothing prints it.
 */
final class MrzName {
    private static final String SEPARATOR = "<<";

    private final Optional<PersonalText> surname;
    private final Optional<PersonalText> givenNames;
    private final boolean mayBeTruncated;

    private MrzName(Optional<String> surname, Optional<String> givenNames, boolean mayBeTruncated) {
        this.surname = surname.map(MrzText::words).map(PersonalText::of);
        this.givenNames = givenNames.map(MrzText::words).map(PersonalText::of);
        this.mayBeTruncated = mayBeTruncated;
    }

    static MrzName in(MrzZone zone) {
        if (zone.has(MrzField.NAME)) {
            return divided(zone.field(MrzField.NAME));
        }
        Optional<String> surname = zone.printed(MrzField.SURNAME);
        Optional<String> givenNames = zone.printed(MrzField.GIVEN_NAMES);
        boolean full = Stream.of(surname, givenNames).flatMap(Optional::stream).anyMatch(MrzName::isFull);
        return new MrzName(surname, givenNames, full);
    }

    Optional<String> surname() {
        return surname.map(PersonalText::reveal);
    }

    Optional<String> givenNames() {
        return givenNames.map(PersonalText::reveal);
    }

    /** A letter in the last place of a field: the name may go on beyond it. */
    boolean mayBeTruncated() {
        return mayBeTruncated;
    }

    /** Without a separator all of it is the primary identifier. */
    private static MrzName divided(String name) {
        int separator = name.indexOf(SEPARATOR);
        int end = separator < 0 ? name.length() : separator;
        return new MrzName(Optional.of(name.substring(0, end)), Optional.of(name.substring(end)), isFull(name));
    }

    private static boolean isFull(String field) {
        return field.charAt(field.length() - 1) != MrzText.FILLER;
    }
}
