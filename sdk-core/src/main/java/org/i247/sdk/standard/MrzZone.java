package org.i247.sdk.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The joined lines of a zone on their layout. It is personal data, so it is no record: nothing prints it. */
final class MrzZone {
    /** Around it every fourth year is a leap year, so a date that is real in any century is real seen from here. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final MrzLayout layout;
    private final PersonalText text;
    private final boolean tidied;

    MrzZone(MrzLayout layout, String text, boolean tidied) {
        this.layout = layout;
        this.text = PersonalText.of(text);
        this.tidied = tidied;
    }

    MrzLayout layout() {
        return layout;
    }

    String text() {
        return text.reveal();
    }

    /** Whether what arrived was not letter for letter what stands here. */
    boolean tidied() {
        return tidied;
    }

    boolean has(MrzField field) {
        return layout.field(field) != null;
    }

    /** The field with its fillers, empty where the layout has none. */
    String field(MrzField field) {
        MrzSpan span = layout.field(field);
        return span == null ? "" : span.in(text());
    }

    /** The field with its fillers, nothing where the layout has none. */
    Optional<String> printed(MrzField field) {
        return has(field) ? Optional.of(field(field)) : Optional.empty();
    }

    MrzCheckResult check(MrzCheck which) {
        if (which == MrzCheck.DOCUMENT_NUMBER) {
            return MrzNumber.in(this).check();
        }
        MrzLayout.Check check = layout.check(which);
        return check == null
                ? MrzCheckResult.ABSENT
                : CheckDigit.compare(text().charAt(check.digitAt()), check.text(text()));
    }

    boolean isWrongIn(Set<MrzCheck> checks) {
        return checks.stream().anyMatch(which -> check(which) == MrzCheckResult.MISMATCH);
    }

    /** False only if the format has a digit for the document number and a filler stands in its place. */
    boolean hasDigitOfNumber() {
        return layout.check(MrzCheck.DOCUMENT_NUMBER) == null
                || check(MrzCheck.DOCUMENT_NUMBER) != MrzCheckResult.ABSENT;
    }

    boolean hasRealDates() {
        return Stream.of(MrzField.BIRTH, MrzField.EXPIRY)
                .flatMap(field -> printed(field).stream())
                .allMatch(raw -> MrzDate.expiry(raw, ANY_DAY).possible());
    }
}
