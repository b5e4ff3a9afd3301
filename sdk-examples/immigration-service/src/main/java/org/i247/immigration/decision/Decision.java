package org.i247.immigration.decision;

/** What an officer decides. */
enum Decision {
    /** The traveller goes on: the first line if the check is clear, the second as it sees fit. */
    ADMIT,
    /** The first line hands over to the second. */
    SECOND_LINE,
    /** The second line refuses entry, by the national rules and never on a hit alone. */
    REFUSE
}
