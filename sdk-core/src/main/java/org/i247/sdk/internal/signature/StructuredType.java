package org.i247.sdk.internal.signature;

import java.util.Map;
import java.util.Optional;
import org.greenbytes.http.sfv.Parser;

/** The three kinds of structured field (RFC 9651, section 3). */
enum StructuredType {
    DICTIONARY,
    LIST,
    ITEM;

    private static final Map<String, StructuredType> KNOWN = Map.of(
            "i247-context", DICTIONARY,
            "content-digest", DICTIONARY,
            "repr-digest", DICTIONARY,
            "signature-input", DICTIONARY,
            "signature", DICTIONARY,
            "priority", DICTIONARY,
            "accept-signature", DICTIONARY,
            "ratelimit", LIST,
            "ratelimit-policy", LIST,
            "idempotency-key", ITEM);

    /** The kind of a registered field; one whose kind is not known cannot be brought into strict form. */
    static Optional<StructuredType> of(String field) {
        return Optional.ofNullable(KNOWN.get(field));
    }

    String strict(String value) {
        return switch (this) {
            case DICTIONARY -> Parser.parseDictionary(value).serialize();
            case LIST -> Parser.parseList(value).serialize();
            case ITEM -> Parser.parseItem(value).serialize();
        };
    }
}
