package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.standard.BureauCode;

/** A message as JSON, with the sizes and digests of its files and not their content. */
final class MessageJson {
    private MessageJson() {}

    static void members(Letter letter, JsonGenerator json) throws IOException {
        Message message = letter.message();
        json.writeStringField("messageId", message.id());
        json.writeStringField("from", message.from().code());
        json.writeStringField("sentAt", message.sentAt().toString());
        json.writeArrayFieldStart("to");
        for (BureauCode bureau : message.to()) {
            json.writeString(bureau.code());
        }
        json.writeEndArray();
        json.writeStringField("priority", message.priority().value());
        json.writeStringField("inReplyTo", message.inReplyTo().orElse(null));
        json.writeBooleanField("sealed", message.isSealed());
        json.writeBooleanField("opened", letter.opened().isPresent());
        json.writeStringField("subject", letter.subject().orElse(null));
        json.writeStringField("body", letter.body().orElse(null));
        json.writeArrayFieldStart("attachments");
        for (Attachment file : letter.attachments()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("mediaType", file.mediaType());
            json.writeNumberField("bytes", file.size());
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
