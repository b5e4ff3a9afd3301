package org.i247.borderdesk.view;

import java.util.Optional;
import org.i247.sdk.art.WorkOfArtRecord;

/** A work of art for people, in the order of Object ID. */
final class ArtworkView {
    private ArtworkView() {}

    static RecordView of(WorkOfArtRecord artwork, Words words) {
        Optional<String> title = artwork.title().or(artwork::subject).map(words::value);
        Optional<String> kind = artwork.objectType().map(words::value);
        Details details = new Details(words)
                .add("maker", artwork.maker(), words::value)
                .add("period", artwork.period(), words::value)
                .add("materials", artwork.materials(), words::value)
                .add("measurements", artwork.measurements(), words::value)
                .add("inscriptions", artwork.inscriptions(), words::value)
                .add("distinguishingFeatures", artwork.distinguishingFeatures(), words::value)
                .add("subject", artwork.subject(), words::value)
                .add("description", artwork.description(), words::value)
                .add("theftDate", artwork.theftDate(), words::date)
                .add("theftCountry", artwork.theftCountry(), words::country)
                .add("theftPlace", artwork.theftPlace(), words::value);
        return new RecordView(RecordView.headline(words, kind, title), details.lines());
    }
}
