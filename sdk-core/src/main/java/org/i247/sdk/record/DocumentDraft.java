package org.i247.sdk.record;

import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.ReportedDocument;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** A document to be reported, whichever the database. Immutable. */
public abstract sealed class DocumentDraft extends RecordDraft
        permits TravelDocumentDraft, AdministrativeDocumentDraft {
    DocumentDraft(Members members) {
        super(members);
    }

    /**
     * Puts a document together. Not safe for use by several threads.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends RecordDraft.Builder<B>
            permits TravelDocumentDraft.Builder, AdministrativeDocumentDraft.Builder {
        Builder(RecordForm form) {
            super(form);
        }

        Builder(RecordForm form, ReportedDocument record) {
            super(form, record);
        }

        /**
         * The document's number; needed. It is cleaned: white space, hyphens, dots and the like are dropped.
         *
         * @param number as typed or read; 5 to 25 letters and digits when cleaned
         * @return this builder
         */
        public final B documentNumber(@Nullable String number) {
            return write("documentNumber", number);
        }

        /**
         * The country that issued the document; needed.
         *
         * @param code its code in ICAO Doc 9303-3, such as {@code UTO} or {@code D}, or of two letters in ISO 3166-1
         * @return this builder
         */
        public final B issuingCountry(@Nullable String code) {
            return write("issuingCountry", code);
        }

        /**
         * What happened to the document; needed.
         *
         * @param status the status
         * @return this builder
         */
        public final B status(@Nullable DocumentStatus status) {
            return write("status", status == null ? null : status.value());
        }

        /**
         * Where it was stolen or lost.
         *
         * @param code the country's code, as for the issuing country
         * @return this builder
         */
        public final B theftCountry(@Nullable String code) {
            return write("theftCountry", code);
        }

        /**
         * When it was stolen or lost.
         *
         * @param date year, month or day: {@code 2026}, {@code 2026-01}, {@code 2026-01-19}
         * @return this builder
         */
        public final B theftDate(@Nullable String date) {
            return write("theftDate", date);
        }

        /**
         * When the document was issued.
         *
         * @param date year, month or day
         * @return this builder
         */
        public final B issueDate(@Nullable String date) {
            return write("issueDate", date);
        }

        /**
         * When the document expires.
         *
         * @param date year, month or day
         * @return this builder
         */
        public final B expiryDate(@Nullable String date) {
            return write("expiryDate", date);
        }

        /**
         * The batch of blanks that the document belongs to.
         *
         * @param id the batch
         * @return this builder
         */
        public final B batchId(@Nullable String id) {
            return write("batchId", id);
        }

        /**
         * What else there is to say; no personal data.
         *
         * @param text the text
         * @return this builder
         */
        public final B additionalInformation(@Nullable String text) {
            return write("additionalInformation", text);
        }

        final B type(@Nullable String code) {
            return write("documentType", code);
        }
    }
}
