package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values about persons that nobody else has, so that each place where one shows up is a leak. */
final class Planted {
    static final String NAME = "Canaryson";
    static final String FORENAME = "Tweety";
    static final String CYRILLIC = "Канарейкин";
    static final String ARABIC = "الكناري";
    static final String CHINESE = "金絲雀";
    static final String NUMBER = "CNRY77XQ9";
    static final String VIN = "1M8GDM9AXKP042788";
    static final String PLATE = "CNY9081";
    static final String ENGINE = "ENGCNRY55";
    static final String BORN = "1961-03-07";
    static final String ENTITY = "2031/998877";
    static final String TOWN = "Yellowbirdtown";
    static final String MARKS = "scar shaped like a finch";
    static final String ALIAS = "Goldfinchova";
    static final String USER = "u-siskin-5150";
    static final String CASE = "case-siskin-6160";
    static final String MRZ =
            "P<UTOCANARYSON<<TWEETY<MARIA<<<<<<<<<<<<<<<<\nCNRY77XQ94UTO6103073F3104150<<<<<<<<<<<<<<<4";

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
            BORN,
            ENTITY,
            TOWN,
            MARKS,
            ALIAS,
            "610307",
            "07.03.1961",
            "19610307",
            "2031-998877");
    private static final List<String> ABOUT_ANYBODY =
            Stream.concat(ABOUT_THE_SUBJECT.stream(), Stream.of(USER)).toList();

    private Planted() {}

    /** Nothing of the subject, nor of the user. */
    static void assertNoneIn(String where, String text) {
        assertNone(where, text, ABOUT_ANYBODY);
    }

    /** Nothing of the subject; the user's opaque id stands in the signed context by contract. */
    static void assertNoSubjectIn(String where, String text) {
        assertNone(where, text, ABOUT_THE_SUBJECT);
    }

    static boolean isIn(String text) {
        return ABOUT_ANYBODY.stream().anyMatch(value -> forms(value).anyMatch(form -> contains(text, form)));
    }

    private static void assertNone(String where, String text, List<String> values) {
        for (String value : values) {
            forms(value)
                    .forEach(form -> assertThat(contains(text, form))
                            .as("%s holds the planted value %s: %s", where, value, text)
                            .isFalse());
        }
    }

    private static boolean contains(String text, String form) {
        return text.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> forms(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                value,
                URLEncoder.encode(value, StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
