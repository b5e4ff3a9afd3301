package org.i247.immigration.officer;

/** What somebody who is signed in may do. */
enum Role {
    /** Checks passports at the counter. */
    OFFICER,
    /** Looks into what was referred to the second line; checks passports as well. */
    SECOND_LINE,
    /** Reads what operators need, and no check. */
    OPERATOR;

    String authority() {
        return "ROLE_" + name();
    }
}
