package org.i247.sdk.internal.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;

/** The values of header and trailer fields (RFC 9421, section 2.1). */
final class FieldComponent {
    private FieldComponent() {}

    static String value(
            ComponentIdentifier identifier, SignableMessage message, Function<String, Optional<StructuredType>> types)
            throws SignatureFormatException {
        String name = identifier.name();
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            throw new SignatureFormatException("a field's name is not in small letters");
        }
        List<String> values = (identifier.has("tr") ? message.trailers() : message.headers()).values(name);
        if (values.isEmpty()) {
            throw new SignatureFormatException("the field " + name + " is not there");
        }
        boolean strict = identifier.has("sf");
        Optional<String> key = identifier.text("key");
        if (identifier.has("bs")) {
            if (strict || key.isPresent()) {
                throw new SignatureFormatException("bs excludes sf and key");
            }
            return values.stream().map(FieldComponent::wrapped).collect(Collectors.joining(", "));
        }
        String combined = String.join(", ", values);
        try {
            if (key.isPresent()) {
                return member(combined, key.get());
            }
            return strict ? strict(name, combined, types) : combined;
        } catch (ParseException e) {
            throw new SignatureFormatException("the field " + name + " is no such structured field");
        }
    }

    private static String wrapped(String value) {
        return ":" + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.ISO_8859_1)) + ":";
    }

    private static String member(String combined, String key) throws SignatureFormatException {
        ListElement<?> member = Parser.parseDictionary(combined).get().get(key);
        if (member == null) {
            throw new SignatureFormatException("a dictionary has no such member");
        }
        return member.serialize();
    }

    private static String strict(String name, String combined, Function<String, Optional<StructuredType>> types)
            throws SignatureFormatException {
        return types.apply(name)
                .orElseThrow(() -> new SignatureFormatException("the structure of the field " + name + " is unknown"))
                .strict(combined);
    }
}
