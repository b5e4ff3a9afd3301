package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.standard.CountryCode;

/** Asks whether a work of art was reported stolen. */
public final class ArtworkCheck {
    private final Asking asking;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     */
    public ArtworkCheck(Asking asking) {
        this.asking = asking;
    }

    /**
     * What is known of a work of art, as typed.
     *
     * @param title its title
     * @param maker who made it
     * @param objectType what kind of object it is
     * @param description words of a description
     * @param period when it was made
     * @param materials what it is made of
     */
    public record Described(
            Optional<String> title,
            Optional<String> maker,
            Optional<String> objectType,
            Optional<String> description,
            Optional<String> period,
            Optional<String> materials) {}

    /**
     * Asks by what is known of it; all of it must match.
     *
     * @param described what is known
     * @param theftCountry the code of the country that it was stolen in, as typed
     * @return the result
     */
    public CheckResult by(Described described, Optional<String> theftCountry) {
        List<Note> notes = new ArrayList<>();
        WorkOfArtQuery.Builder query = WorkOfArtQuery.builder()
                .title(described.title().orElse(null))
                .maker(described.maker().orElse(null))
                .objectType(described.objectType().orElse(null))
                .description(described.description().orElse(null))
                .period(described.period().orElse(null))
                .materials(described.materials().orElse(null));
        theftCountry
                .flatMap(code -> Typed.country("theftCountry", code, notes))
                .map(CountryCode::code)
                .ifPresent(query::theftCountry);
        return asking.askOne(DatabaseName.WOA, asking.client().worksOfArt(), query.build(), notes);
    }
}
