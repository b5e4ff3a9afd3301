package org.i247.borderdesk.view;

/** The colours of a terminal (ECMA-48). */
enum Style {
    ALARM("1;37;41"),
    CLEAR("1;30;42"),
    UNKNOWN("1;30;43"),
    WARNING("1;31"),
    STRONG("1");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String paint(String text, boolean colour) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
