package org.i247.sdk.standard;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code list of ICAO Doc 9303-3: ISO 3166-1 as the JDK has it, and what ICAO adds to it. */
final class IcaoCodes {

    private static final Map<String, String> ALPHA2_BY_ALPHA3 = Arrays.stream(Locale.getISOCountries())
            .collect(toUnmodifiableMap(alpha2 -> region(alpha2).getISO3Country(), alpha2 -> alpha2));

    /** Kosovo's two letters are not ISO's, but CLDR and the European Union use them. */
    private static final Map<String, String> ALPHA2_BY_ICAO_CODE =
            Map.of("D", "DE", "GBD", "GB", "GBN", "GB", "GBO", "GB", "GBP", "GB", "GBS", "GB", "RKS", "XK");

    /** What ISO 3166-1 leaves to its users, where CLDR has names such as "Pseudo-Accents"; Kosovo's stays. */
    private static final Pattern NOBODYS = Pattern.compile("AA|Q[M-Z]|X[A-JL-Z]|ZZ");

    private IcaoCodes() {}

    static boolean isKnown(String code) {
        return ALPHA2_BY_ALPHA3.containsKey(code)
                || ALPHA2_BY_ICAO_CODE.containsKey(code)
                || IcaoNames.BY_CODE.containsKey(code);
    }

    static Optional<String> toAlpha2(String code) {
        String alpha2 = ALPHA2_BY_ALPHA3.get(code);
        return Optional.ofNullable(alpha2 == null ? ALPHA2_BY_ICAO_CODE.get(code) : alpha2);
    }

    static Optional<String> toAlpha3(String alpha2) {
        return ALPHA2_BY_ALPHA3.containsValue(alpha2)
                ? Optional.of(region(alpha2).getISO3Country())
                : Optional.empty();
    }

    static Optional<String> fromAlpha2(String alpha2) {
        return switch (alpha2) {
            case "DE" -> Optional.of("D");
            case "XK" -> Optional.of("RKS");
            default -> toAlpha3(alpha2);
        };
    }

    static String displayName(String code, Locale locale) {
        IcaoNames.Names added = IcaoNames.BY_CODE.get(code);
        if (added != null) {
            return added.in(locale);
        }
        return toAlpha2(code).map(alpha2 -> regionName(alpha2, locale)).orElse(code);
    }

    /** The JDK's name of a region, in whose absence it gives the code itself. */
    static String regionName(String alpha2, Locale locale) {
        return NOBODYS.matcher(alpha2).matches() ? alpha2 : region(alpha2).getDisplayCountry(locale);
    }

    private static Locale region(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build();
    }
}
