package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** Members of an answer as JSON, as they came. */
final class JsonMembers {
    private JsonMembers() {}

    static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Members members) {
            json.writeStartObject();
            for (String name : members.names()) {
                json.writeFieldName(name);
                write(members.value(name).orElse(null), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }
}
