package org.i247.sdk.internal.signature;

/**
 * Counts in the raw text of a dictionary what a parser hides: of a key or a parameter that stands twice it keeps the last
 * only. Meant for text that a parser has already taken.
 */
final class FieldMembers {
    private final String text;
    private int at;

    private FieldMembers(String text) {
        this.text = text;
    }

    /** How often a key stands in the dictionary, and how many parameters its last member has, those twice counted. */
    static Count of(String dictionary, String key) {
        return new FieldMembers(dictionary).count(key);
    }

    private Count count(String key) {
        int members = 0;
        int parameters = 0;
        while (at < text.length()) {
            boolean wanted = key.equals(nextKey());
            int semicolons = skipMember();
            if (wanted) {
                members++;
                parameters = semicolons;
            }
        }
        return new Count(members, parameters);
    }

    private String nextKey() {
        while (at < text.length() && ", \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        while (at < text.length() && "=;, \t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private int skipMember() {
        int semicolons = 0;
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ';') {
                semicolons++;
            } else if (!quoted && c == ',') {
                return semicolons;
            }
        }
        return semicolons;
    }

    /**
     * What was counted.
     *
     * @param members how often the key stands there
     * @param parameters the parameters of its last member and of everything inside it
     */
    record Count(int members, int parameters) {}
}
