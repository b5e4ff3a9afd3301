package org.i247.borderdesk.check;

/**
 * The version of a record that was read, as the desk showed it: an entity-tag without its quotes, which no shell passes on.
 *
 * @param shown the version as shown
 */
public record RecordVersion(String shown) {
    /**
     * The version of an entity-tag.
     *
     * @param tag the tag
     * @return the version as it is shown
     */
    public static RecordVersion ofTag(String tag) {
        return new RecordVersion(tag.replace("\"", ""));
    }

    String tag() {
        return shown.startsWith("\"") ? shown : "\"" + shown + "\"";
    }
}
