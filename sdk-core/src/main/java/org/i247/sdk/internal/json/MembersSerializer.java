package org.i247.sdk.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** Writes {@link Members} in their order. */
final class MembersSerializer extends StdSerializer<Members> {
    private static final long serialVersionUID = 1L;

    MembersSerializer() {
        super(Members.class);
    }

    @Override
    public void serialize(Members members, JsonGenerator out, SerializerProvider provider) throws IOException {
        object(members, out);
    }

    private static void object(Members members, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (String name : members.names()) {
            out.writeFieldName(name);
            value(members.value(name).orElse(null), out);
        }
        out.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Members members) {
            object(members, out);
        } else {
            out.writeStartArray();
            for (Object element : (List<?>) value) {
                value(element, out);
            }
            out.writeEndArray();
        }
    }
}
