package org.i247.sandbox.data;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;

/** The specimens among the works of art, described as Object ID asks. */
final class ArtSpecimens {
    private ArtSpecimens() {}

    static List<StoredRecord> all() {
        return Stream.of(
                        new RecordDraft(Specimens.STOLEN_PAINTING_RECORD, Specimens.NEIGHBOUR, "2019-01-01")
                                .text("objectType", "PAINTING")
                                .text("materials", "Oil on oak panel")
                                .text("measurements", "height 41 cm; width 32 cm")
                                .text("inscriptions", "Signed lower right")
                                .text("distinguishingFeatures", "Crack from the upper edge")
                                .text("title", Specimens.STOLEN_PAINTING)
                                .text("subject", "Harbour, three ships")
                                .text("period", "17th century")
                                .text("maker", "Utopian school")
                                .text("description", "A harbour at dusk with three ships")
                                .text("theftCountry", Specimens.COUNTRY)
                                .text("theftPlace", "Zenith, town museum")
                                .text("theftDate", "2018-12"),
                        new RecordDraft("woa-specimen-icon", Specimens.OTHER_OWNER, "2021-03-20")
                                .text("objectType", "ICON")
                                .text("materials", "Tempera on limewood, silver cover")
                                .text("measurements", "height 31 cm; width 26 cm; depth 3 cm")
                                .text("title", null)
                                .text("subject", "A rider and a city")
                                .text("period", "18th century")
                                .text("description", "A rider before the walls of a city")
                                .text("theftCountry", "XOM")
                                .text("theftDate", "2021"),
                        new RecordDraft("woa-specimen-clock", Specimens.NEIGHBOUR, "2024-09-09")
                                .text("objectType", "CLOCK")
                                .text("materials", "Gilt bronze, enamel")
                                .text("measurements", "height 44 cm; weight 9.5 kg")
                                .text("inscriptions", "No. 127 on the movement")
                                .text("title", "Mantel clock with a globe")
                                .text("maker", "Invented of Zenith")
                                .text("description", "A globe borne by two figures")
                                .text("theftCountry", Specimens.COUNTRY)
                                .text("theftDate", "2024-09-01"))
                .map(draft -> draft.in(SandboxDatabase.WORKS_OF_ART))
                .toList();
    }
}
