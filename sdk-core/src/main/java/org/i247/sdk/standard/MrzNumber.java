package org.i247.sdk.standard;

import org.jspecify.annotations.Nullable;

/**
 * The document number, which may go on in the optional data when it has more than nine characters: then a filler stands
 * in the place of its digit, and the rest, the digit and a filler begin the optional data (ICAO Doc 9303 parts 5 and 6,
 * notes on long document numbers). It is personal data, so it is no record: nothing prints it.
 */
final class MrzNumber {
    /** The least that goes on is one character and the digit. */
    private static final int LEAST_REST = 2;

    private final PersonalText first;
    private final PersonalText rest;
    private final PersonalText optionalData;
    private final int digitAt;
    private final MrzCheckResult check;
    private final @Nullable MrzNumberRule rule;

    /** A number that does not go on. */
    private MrzNumber(MrzZone zone, int digitAt, MrzCheckResult check) {
        this.first = PersonalText.of(zone.field(MrzField.NUMBER));
        this.rest = PersonalText.of("");
        this.optionalData = PersonalText.of(zone.field(MrzField.OPTIONAL));
        this.digitAt = digitAt;
        this.check = check;
        this.rule = null;
    }

    /** A number that goes on at a place, up to its digit. */
    private MrzNumber(MrzZone zone, int goesOnAt, int digitAt) {
        this.first = PersonalText.of(zone.field(MrzField.NUMBER));
        this.rest = PersonalText.of(zone.text().substring(goesOnAt, digitAt));
        this.optionalData = PersonalText.of(zone.field(MrzField.OPTIONAL).substring(digitAt - goesOnAt + 1));
        this.digitAt = digitAt;
        this.rule = rule(zone.text().charAt(digitAt));
        this.check = rule == MrzNumberRule.NEITHER ? MrzCheckResult.MISMATCH : MrzCheckResult.MATCH;
    }

    static MrzNumber in(MrzZone zone) {
        MrzLayout.Check digit = zone.layout().check(MrzCheck.DOCUMENT_NUMBER);
        if (digit == null) {
            return new MrzNumber(zone, -1, MrzCheckResult.ABSENT);
        }
        char printed = zone.text().charAt(digit.digitAt());
        MrzSpan optional = zone.layout().field(MrzField.OPTIONAL);
        if (optional != null && zone.layout().longNumbers() && printed == MrzText.FILLER) {
            int rest = restLength(zone);
            if (rest >= LEAST_REST) {
                return new MrzNumber(zone, optional.from(), optional.from() + rest - 1);
            }
        }
        return new MrzNumber(zone, digit.digitAt(), CheckDigit.compare(printed, digit.text(zone.text())));
    }

    /** What stands in the number's own field, with fillers. */
    String first() {
        return first.reveal();
    }

    /** All of it, with fillers. */
    String whole() {
        return first.reveal() + rest.reveal();
    }

    /** The optional data that the number leaves, with fillers. */
    String optionalData() {
        return optionalData.reveal();
    }

    /** The place of its digit in the joined zone; negative where the layout has none. */
    int digitAt() {
        return digitAt;
    }

    /** Whether a place of the joined zone holds what goes on of the number. */
    boolean goesOnAt(int place) {
        return place < digitAt && place >= digitAt - rest.reveal().length();
    }

    MrzCheckResult check() {
        return check;
    }

    /** Which sum fits; none for a number that does not go on. */
    @Nullable
    MrzNumberRule rule() {
        return rule;
    }

    /** How many places of the optional data the number and its digit take: none if its own field is not full. */
    private static int restLength(MrzZone zone) {
        String first = zone.field(MrzField.NUMBER);
        if (first.charAt(first.length() - 1) == MrzText.FILLER) {
            return 0;
        }
        String optional = zone.field(MrzField.OPTIONAL);
        int filler = optional.indexOf(MrzText.FILLER);
        return filler < 0 ? optional.length() : filler;
    }

    private MrzNumberRule rule(char printed) {
        boolean with = printed == CheckDigit.over(first() + MrzText.FILLER + rest.reveal());
        boolean without = printed == CheckDigit.over(whole());
        if (with) {
            return without ? MrzNumberRule.BOTH : MrzNumberRule.WITH_FILLER;
        }
        return without ? MrzNumberRule.WITHOUT_FILLER : MrzNumberRule.NEITHER;
    }
}
