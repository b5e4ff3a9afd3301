package org.i247.sdk.standard.nist;

import java.util.List;

/**
 * Where an item of a field stands in an XML record.
 *
 * @param field the field's number
 * @param item which item of a subfield, from 1; 0 if the element is the whole subfield
 * @param part which subfields stand there
 * @param path qualified names from the record down; {@code *} is the element around the image
 */
record XmlPlace(int field, int item, Part part, List<String> path) {
    /** CNT writes its first subfield elsewhere than the others. */
    enum Part {
        ALL,
        FIRST,
        OTHERS
    }

    /** Whether the subfield at an index stands here. */
    boolean holds(int subfield) {
        return part == Part.ALL || (part == Part.FIRST) == (subfield == 0);
    }

    /** Whether both are items of one field that are written together. */
    boolean isBeside(XmlPlace other) {
        return field == other.field && part == other.part && item > 0 && other.item > 0;
    }
}
