package org.i247.sdk.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/** Reads tokens straight into {@link Members}. Depth is bounded by the parser's constraints. */
final class MembersDeserializer extends StdDeserializer<Members> {
    private static final long serialVersionUID = 1L;
    /** I-JSON numbers fit a double; beyond that only memory is lost, as in {@code 1e999999999}. */
    private static final int MAX_SCALE = 400;

    /** Whether a list may hold null. The contract has none that does. */
    private final boolean nullsInLists;

    MembersDeserializer(boolean nullsInLists) {
        super(Members.class);
        this.nullsInLists = nullsInLists;
    }

    @Override
    public Members deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            throw new MemberException("$", "TYPE");
        }
        return object(parser);
    }

    private Members object(JsonParser parser) throws IOException {
        Members.Builder members = Members.builder();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            requirePairs(name);
            members.put(name, value(parser, parser.nextToken()));
        }
        return members.build();
    }

    private List<@Nullable Object> list(JsonParser parser) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object value = value(parser, token);
            if (value == null && !nullsInLists) {
                throw new MemberException("$", "TYPE");
            }
            list.add(value);
        }
        return list;
    }

    private @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> PersonalText.of(requirePairs(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new MemberException("$", "FORMAT");
        };
    }

    private static BigDecimal number(JsonParser parser) throws IOException {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= MAX_SCALE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // An exponent beyond what a BigDecimal holds; its message quotes the number.
        }
        throw new MemberException("$", "RANGE");
    }

    private static String requirePairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new MemberException("$", "FORMAT");
                }
                i++;
            }
        }
        return text;
    }
}
