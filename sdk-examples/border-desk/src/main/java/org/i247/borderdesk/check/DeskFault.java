package org.i247.borderdesk.check;

import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** A fault of the desk itself. It is a value like any other failure, so that it hides no hit of another database. */
public final class DeskFault {
    /** The code of such a fault. */
    public static final ErrorCode CODE = new ErrorCode("DESK_FAULT");

    private DeskFault() {}

    static I247Exception of(Throwable cause) {
        return I247Exception.of(Failure.of(CODE), cause);
    }

    /**
     * Whether an error is a fault of the desk itself.
     *
     * @param error the error
     * @return true if it is
     */
    public static boolean is(I247Exception error) {
        return CODE.equals(error.code());
    }
}
