package org.i247.immigration.confirmation;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to a hit's owner.
 *
 * @param urgency how much it hurries; if it is left out the traveller stands at the counter
 * @param text a word to the owner; it is sent and not kept
 */
record ConfirmationRequest(
        @Nullable Hurry urgency, @Nullable String text) {
    /** What a gateway takes. */
    enum Hurry {
        ROUTINE,
        URGENT,
        SUBJECT_PRESENT
    }

    String urgencyOrUsual() {
        return (urgency == null ? Hurry.SUBJECT_PRESENT : urgency).name();
    }

    /** The field of a form that was left empty says nothing. */
    @Nullable
    String words() {
        return text == null || text.isBlank() ? null : text;
    }

    /** Shows no word: it may be about a person. */
    @Override
    public String toString() {
        return "ConfirmationRequest[" + urgency + "]";
    }
}
