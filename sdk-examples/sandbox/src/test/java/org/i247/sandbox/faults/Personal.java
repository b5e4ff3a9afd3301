package org.i247.sandbox.faults;

import java.util.List;
import org.i247.sandbox.Specimens;

/** Values that stand for a person's data: they are asked for, or planted in faulty answers, and are never shown. */
final class Personal {
    /** A name for faulty answers to hold. */
    static final String NAME = "OUBLIETTE";

    static final List<String> VALUES = List.of(NAME, Specimens.CLEAN_DOCUMENT, Specimens.STOLEN_PASSPORT);

    private Personal() {}
}
