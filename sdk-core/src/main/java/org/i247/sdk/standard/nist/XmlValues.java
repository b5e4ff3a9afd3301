package org.i247.sdk.standard.nist;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The values that XML writes in another way than numbered fields do. What cannot be translated stays as it is. */
final class XmlValues {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private XmlValues() {}

    /** From XML to the value of a field. */
    static String fromXml(int type, int field, String text) {
        if (isInstant(type, field)) {
            try {
                return INSTANT.format(OffsetDateTime.parse(text));
            } catch (DateTimeException e) {
                return text;
            }
        }
        if (isDate(type, field) && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")) {
            return text.substring(0, 10).replace("-", "");
        }
        if (isFormat(type, field)) {
            return text.equals("true") ? "S" : text.equals("false") ? "U" : text;
        }
        return text;
    }

    /** From the value of a field to XML. */
    static String toXml(int type, int field, String text) {
        if (isInstant(type, field) && text.matches("[0-9]{14}Z")) {
            return dashed(text) + "T" + text.substring(8, 10) + ":" + text.substring(10, 12) + ":" + text.substring(12);
        }
        if (isDate(type, field) && text.matches("[0-9]{8}")) {
            return dashed(text);
        }
        if (isFormat(type, field)) {
            return Boolean.toString(text.equals("S"));
        }
        return text.matches("0[0-9]+") && type != 1 ? text.substring(1) : text;
    }

    /** The items that XML has of a subfield. */
    static List<String> split(int type, int field, List<String> items) {
        String first = items.get(0);
        if (type == 1 && field == 2 && first.length() == 4) {
            return List.of(first.substring(0, 2), first.substring(2));
        }
        int slash = first.indexOf('/');
        return isReference(type, field) && slash > 0
                ? List.of(first.substring(0, slash), first.substring(slash + 1))
                : items;
    }

    /** The items that numbered fields have of a subfield. */
    static List<String> join(int type, int field, List<String> items) {
        if (type == 1 && field == 2) {
            return List.of(String.join("", items));
        }
        return isReference(type, field) ? List.of(String.join("/", items)) : items;
    }

    private static String dashed(String date) {
        return date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6, 8);
    }

    private static boolean isInstant(int type, int field) {
        return type == 1 && field == 14;
    }

    private static boolean isDate(int type, int field) {
        return type == 2 ? field == 19 || field == 35 : field == 5 && (type == 1 || type >= 10);
    }

    private static boolean isFormat(int type, int field) {
        return type == 9 && field == 4;
    }

    private static boolean isReference(int type, int field) {
        return type == 2 && (field == 7 || field == 10);
    }
}
