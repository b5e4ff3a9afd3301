package org.i247.sdk.query;

import java.util.Objects;
import org.i247.sdk.error.I247Exception;

/**
 * What became of one question among several that were asked together. A failure is a value here, so that it neither
 * hides the others nor passes for a clear.
 *
 * @param <R> the type of the records
 */
public sealed interface Outcome<R extends DatabaseRecord> {
    /**
     * The database answered.
     *
     * @param answer the verified answer
     * @param <R> the type of the records
     */
    record Answered<R extends DatabaseRecord>(Answer<R> answer) implements Outcome<R> {
        /**
         * Keeps an answer; it may not be null.
         *
         * @param answer the verified answer
         */
        public Answered {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * The question has no answer: nothing is known.
     *
     * @param error why
     * @param <R> the type of the records
     */
    record Failed<R extends DatabaseRecord>(I247Exception error) implements Outcome<R> {
        /**
         * Keeps an error; it may not be null.
         *
         * @param error why
         */
        public Failed {
            Objects.requireNonNull(error, "error");
        }
    }

    /**
     * The question was not asked: nothing is known.
     *
     * @param reason why, in plain English and without personal data, such as "the document has no number"
     * @param <R> the type of the records
     */
    record NotAsked<R extends DatabaseRecord>(String reason) implements Outcome<R> {
        /**
         * Keeps a reason; it may not be null.
         *
         * @param reason why, in plain English and without personal data, such as "the document has no number"
         */
        public NotAsked {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
