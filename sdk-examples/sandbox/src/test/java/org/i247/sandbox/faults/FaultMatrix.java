package org.i247.sandbox.faults;

import java.util.List;

/** All rows. A new group is entered here; the page and the tests follow. */
final class FaultMatrix {
    private FaultMatrix() {}

    static List<Group> groups() {
        return List.of(StatusRows.group());
    }
}
