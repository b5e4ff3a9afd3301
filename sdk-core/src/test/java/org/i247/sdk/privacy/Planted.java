package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values about persons that nobody else has, so that each place where one shows up is a leak. */
public final class Planted {
    public static final String NAME = "Canaryson";
    public static final String FORENAME = "Tweetyana";
    public static final String CYRILLIC = "Канарейкин";
    public static final String ARABIC = "الكناري";
    static final String CHINESE = "金絲雀";
    public static final String NUMBER = "CNRY77XQ9";
    public static final String VIN = "1M8GDM9AXKP042788";
    public static final String PLATE = "CNY9081";
    public static final String ENGINE = "ENGCNRY55";
    static final String PART = "PRTCNRY66";
    static final String MAKE = "Siskinworks";
    static final String MODEL = "Finchmobile";
    static final String COLOUR = "canaryyellow";
    public static final String BORN = "1961-03-07";
    static final String ENTITY = "2031/998877";
    static final String TOWN = "Yellowbirdtown";
    static final String MARKS = "scar shaped like a finch";
    static final String ALIAS = "Goldfinchova";
    static final String CHARGE = "theft of much millet";
    static final String CHARGE_TRANSLATION = "vol de beaucoup de millet";
    static final String CAPTION = "the bird in its cage";
    static final String NATIONAL_REFERENCE = "NATCNRY-4711";
    static final String BATCH = "BTCHCNRY33";
    static final String REMARK = "found below the perch";
    static final String TITLE = "The Finch at Dawn";
    static final String MAKER = "Carel Fabritiusson";
    static final String OBJECT = "birdcage panel";
    static final String DESCRIPTION = "chained bird on a rail";
    static final String MATERIALS = "feathers on oak";
    static final String PERIOD = "aviary period";
    static final String FEATURES = "peck marks at the rim";
    public static final String USER = "u-siskin-5150";
    public static final String CASE = "case-siskin-6160";
    public static final String MRZ =
            "P<UTOCANARYSON<<TWEETYANA<MARIA<<<<<<<<<<<<<\nCNRY77XQ94UTO6103073F3104150<<<<<<<<<<<<<<<4";

    private static final List<String> ABOUT_THE_SUBJECT = List.of(
            NAME,
            FORENAME,
            CYRILLIC,
            ARABIC,
            CHINESE,
            NUMBER,
            VIN,
            PLATE,
            ENGINE,
            PART,
            MAKE,
            MODEL,
            COLOUR,
            BORN,
            ENTITY,
            TOWN,
            MARKS,
            ALIAS,
            CHARGE,
            CHARGE_TRANSLATION,
            CAPTION,
            NATIONAL_REFERENCE,
            BATCH,
            REMARK,
            TITLE,
            MAKER,
            OBJECT,
            DESCRIPTION,
            MATERIALS,
            PERIOD,
            FEATURES,
            "610307",
            "07.03.1961",
            "19610307",
            "2031-998877");
    private static final List<String> ABOUT_THE_USER = List.of(USER, CASE);
    private static final Map<String, List<Forms.Form>> OF_SUBJECT = forms(ABOUT_THE_SUBJECT.stream());
    private static final Map<String, List<Forms.Form>> OF_ANYBODY =
            forms(Stream.concat(ABOUT_THE_SUBJECT.stream(), ABOUT_THE_USER.stream()));

    private Planted() {}

    private static Map<String, List<Forms.Form>> forms(Stream<String> values) {
        return values.collect(Collectors.toMap(value -> value, Forms::of, (one, other) -> one, LinkedHashMap::new));
    }

    /** The planted values in a text, each with the form in which it stands there. */
    public static List<String> in(String text) {
        return found(text, OF_ANYBODY);
    }

    /** As the other, but for the ids of user and case, which stand in the signed context and in evidence by contract. */
    public static List<String> ofSubjectIn(String text) {
        return found(text, OF_SUBJECT);
    }

    /** Nothing of the subject, nor of the user. */
    static void assertNoneIn(String where, String text) {
        assertThat(in(text)).as("planted values in %s: %s", where, text).isEmpty();
    }

    /** Nothing of the subject; the user's opaque id stands in the signed context by contract. */
    static void assertNoSubjectIn(String where, String text) {
        assertThat(ofSubjectIn(text))
                .as("planted values in %s: %s", where, text)
                .isEmpty();
    }

    static boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    private static List<String> found(String text, Map<String, List<Forms.Form>> values) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        values.forEach((value, forms) -> forms.stream()
                .filter(form -> form.isIn(text, small))
                .findFirst()
                .ifPresent(form -> found.add(value + " (" + form.name() + ")")));
        return found;
    }
}
