package org.i247.sdk.cooperation;

import java.util.Objects;
import java.util.function.Function;

/**
 * How a request for a hit's confirmation stands, as a verified answer of the gateway said (contract, section 6). Only
 * {@link Confirmed} says that the owner stands by the record, and only {@link Refuted} that it is somebody or something else;
 * a state that this version of the SDK does not know counts as {@link Asked}.
 *
 * <p>Immutable; safe for use by several threads.
 */
public sealed interface Confirmation {
    /**
     * What is known of the request.
     *
     * @return the details
     */
    ConfirmationDetails details();

    /**
     * The request's id: the handle that it is asked for by, from any process of the bureau. It says nothing of the subject,
     * so it may be kept as text and logged.
     *
     * @return 1 to 128 letters, digits and {@code . _ ~ -}
     */
    default String confirmationId() {
        return details().confirmationId();
    }

    /**
     * Goes on by the state; the compiler sees to it that none is forgotten.
     *
     * @param asked what to do if there is no answer yet
     * @param confirmed what to do if the owner stands by the record
     * @param refuted what to do if the owner says that it is somebody or something else
     * @param expired what to do if the owner did not answer in time
     * @param <T> the type of the result
     * @return what the function that was chosen returns
     */
    default <T> T match(
            Function<? super Asked, ? extends T> asked,
            Function<? super Confirmed, ? extends T> confirmed,
            Function<? super Refuted, ? extends T> refuted,
            Function<? super Expired, ? extends T> expired) {
        if (this instanceof Asked state) {
            return asked.apply(state);
        }
        if (this instanceof Confirmed state) {
            return confirmed.apply(state);
        }
        if (this instanceof Refuted state) {
            return refuted.apply(state);
        }
        return expired.apply((Expired) this);
    }

    /**
     * The owner has not answered yet: the hit is as unconfirmed as before.
     *
     * @param details what is known of the request
     */
    record Asked(ConfirmationDetails details) implements Confirmation {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param details what is known of the request
         */
        public Asked {
            Objects.requireNonNull(details, "details");
        }
    }

    /**
     * The owner stands by the record: proceed by the national rules, and by what the owner's text says.
     *
     * @param details what is known of the request, the owner's text among it
     */
    record Confirmed(ConfirmationDetails details) implements Confirmation {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param details what is known of the request
         */
        public Confirmed {
            Objects.requireNonNull(details, "details");
        }
    }

    /**
     * The owner says that it is somebody or something else: do not act on the hit.
     *
     * @param details what is known of the request, the owner's text among it
     */
    record Refuted(ConfirmationDetails details) implements Confirmation {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param details what is known of the request
         */
        public Refuted {
            Objects.requireNonNull(details, "details");
        }
    }

    /**
     * The owner did not answer in time. Nothing is known: the hit is as unconfirmed as before, and may be asked for anew.
     *
     * @param details what is known of the request
     */
    record Expired(ConfirmationDetails details) implements Confirmation {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param details what is known of the request
         */
        public Expired {
            Objects.requireNonNull(details, "details");
        }
    }
}
