package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of CNT: the type and number of a record that follows. Numbers that cannot be read are -1.
 */
record Content(int type, int idc) {

    /** The types that are written as binary records. */
    static boolean isBinary(int type) {
        return type >= 3 && type <= 8;
    }

    boolean isBinary() {
        return isBinary(type);
    }

    /** The entries of a CNT field but the first, which counts them. */
    static List<Content> of(NistField field) {
        List<Content> entries = new ArrayList<>();
        List<List<String>> subfields = field.subfields();
        for (List<String> items : subfields.subList(1, subfields.size())) {
            entries.add(new Content(number(items.get(0)), items.size() < 2 ? -1 : number(items.get(1))));
        }
        return entries;
    }

    /** How many records CNT says that it lists, or -1. */
    static int counted(NistField field) {
        List<String> first = field.subfields().get(0);
        return first.size() < 2 ? -1 : number(first.get(1));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }
}
