package org.i247.immigration.confirmation;

import org.i247.sdk.cooperation.Confirmation;

/** How a request to a hit's owner stands. */
enum OwnersAnswer {
    /** It was sent, and nobody here knows whether it arrived: it is to be sent again. */
    NOT_KNOWN,
    /** The owner has not answered yet. */
    ASKED,
    /** The owner stands by the record. */
    CONFIRMED,
    /** The owner says that it is somebody or something else. */
    REFUTED,
    /** The owner did not answer in time: the hit may be asked for anew. */
    EXPIRED;

    static OwnersAnswer of(Confirmation confirmation) {
        return confirmation.match(asked -> ASKED, confirmed -> CONFIRMED, refuted -> REFUTED, expired -> EXPIRED);
    }
}
