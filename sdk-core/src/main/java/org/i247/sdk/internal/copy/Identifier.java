package org.i247.sdk.internal.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.standard.PersonalText;

/**
 * Something that a line of a copy is found by.
 *
 * @param kind the query's name for it, or {@link #RECORD}
 * @param value the cleaned number, or the record's id
 */
record Identifier(String kind, PersonalText value) {
    /** The kind of a record's id. */
    static final String RECORD = "recordId";

    static Identifier of(String kind, String value) {
        return new Identifier(kind, PersonalText.of(value));
    }

    /** Where it stands in an index. Several may share a place: what is found there is looked at. */
    long key() {
        byte[] digest = Sha256.of((kind + "\n" + value.reveal()).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
