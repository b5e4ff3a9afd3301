package org.i247.borderdesk.view;

import org.i247.sdk.copy.CopyUpdate;

/**
 * What an update of a local copy came to.
 *
 * @param update what it came to
 */
public record CopyUpdateView(CopyUpdate update) implements ShownResult {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            CopyCheckView.state(update.copy(), json);
            json.writeFieldName("generationBefore");
            if (update.before().isPresent()) {
                json.writeNumber(update.before().get().generation());
            } else {
                json.writeNull();
            }
            json.writeNumberField("filesFetched", update.filesFetched());
            json.writeNumberField("bytesFetched", update.bytesFetched());
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        String fetched = words.text(
                "copy.fetched",
                words.value(Integer.toString(update.filesFetched())),
                words.value(Long.toString(update.bytesFetched())));
        return Style.STRONG.paint(CopyCheckView.state(update.copy(), words), colour) + "\n" + fetched + "\n";
    }
}
