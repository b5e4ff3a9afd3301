package org.i247.sdk.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.i247.sdk.standard.CountryCode;
import org.jspecify.annotations.Nullable;

/** One country of nationality or of a warrant, or any. A notice may have several, so parts overlap. */
record CountryCut(String criterion, @Nullable CountryCode country) implements Cut {
    /** In wide use for Kosovo, and not among those of ISO 3166-1. */
    private static final String KOSOVO = "XK";

    static CountryCut any(String criterion) {
        return new CountryCut(criterion, null);
    }

    @Override
    public NoticeQuery narrow(NoticeQuery query) {
        return country == null ? query : query.with(criterion, country.code());
    }

    @Override
    public List<CountryCut> parts() {
        if (country != null) {
            return List.of();
        }
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
                .sorted()
                .map(code -> new CountryCut(criterion, new CountryCode(code)))
                .toList();
    }

    @Override
    public boolean isDisjoint() {
        return false;
    }
}
