package org.i247.sdk.record;

import org.i247.sdk.document.AdministrativeDocumentRecord;
import org.i247.sdk.document.AdministrativeDocumentType;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** An administrative document to be reported (contract, section 5). Immutable. */
public final class AdministrativeDocumentDraft extends DocumentDraft {
    AdministrativeDocumentDraft(Members members) {
        super(members);
    }

    /**
     * Starts a new record. Needed are number, issuing country, type and status.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from a record as it stands, with all that it holds: a write replaces the whole record, and what the SDK does
     * not know is kept.
     *
     * @param record the record as it was read
     * @return a new builder
     */
    public static Builder edit(AdministrativeDocumentRecord record) {
        return new Builder(record);
    }

    /** Puts a document together. Not safe for use by several threads. */
    public static final class Builder extends DocumentDraft.Builder<Builder> {
        private Builder() {
            super(RecordForm.ADMINISTRATIVE_DOCUMENT);
        }

        private Builder(AdministrativeDocumentRecord record) {
            super(RecordForm.ADMINISTRATIVE_DOCUMENT, record);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The document's type; needed.
         *
         * @param type the type
         * @return this builder
         */
        public Builder documentType(@Nullable AdministrativeDocumentType type) {
            return type(type == null ? null : type.value());
        }

        /**
         * Ends the draft.
         *
         * @return the draft
         * @throws InvalidRequestException {@code INVALID_RECORD} if something is missing or wrong; it names each field and
         *     rule
         */
        public AdministrativeDocumentDraft build() {
            return new AdministrativeDocumentDraft(sheet().finish());
        }
    }
}
