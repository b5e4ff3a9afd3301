package org.i247.sandbox.data;

import java.time.LocalDate;
import java.util.List;
import org.i247.sandbox.SandboxDatabase;

/** Invents a work of art. */
final class InventedArtwork {
    private static final List<String> TYPES = List.of("PAINTING", "PAINTING", "SCULPTURE", "ICON", "CLOCK", "COIN");
    private static final List<String> MATERIALS = List.of("Oil on canvas", "Marble", "Bronze", "Limewood", "Silver");
    private static final List<String> PERIODS = List.of("16th century", "17th century", "18th century", "About 1900");
    private static final List<String> SUBJECTS = List.of("lighthouse", "orchard", "shepherd", "river", "market");
    private static final List<String> MANNERS =
            List.of("in winter", "at noon", "with a dog", "by night", "in the rain");

    private InventedArtwork() {}

    static StoredRecord record(int i, Invention invention) {
        LocalDate stolen = invention.day(1990, 36);
        String subject = invention.oneOf(SUBJECTS);
        String manner = invention.oneOf(MANNERS);
        int height = 10 + invention.random.nextInt(200);
        int width = 10 + invention.random.nextInt(200);
        return new RecordDraft("woa-" + i, invention.owner(), stolen.plusDays(9).toString())
                .text("objectType", invention.oneOf(TYPES))
                .text("materials", invention.oneOf(MATERIALS))
                .text("measurements", "height " + height + " cm; width " + width + " cm")
                .text("title", invention.once(3) ? null : "A " + subject + " " + manner)
                .text("subject", subject)
                .text("period", invention.oneOf(PERIODS))
                .text("maker", "Workshop " + (1 + invention.random.nextInt(90)))
                .text("description", "A " + subject + " " + manner + ", number " + i)
                .text("theftCountry", invention.country())
                .text("theftDate", Integer.toString(stolen.getYear()))
                .in(SandboxDatabase.WORKS_OF_ART);
    }
}
