package org.i247.borderdesk.check;

import java.util.Arrays;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** A fault of the desk itself. It is a value like any other failure, so that it hides no hit of another database. */
public final class DeskFault {
    /** The code of such a fault. */
    public static final ErrorCode CODE = new ErrorCode("DESK_FAULT");

    /** Causes may go round in a circle. */
    private static final int DEEPEST = 20;

    private static final String OURS = "org.i247.";

    private DeskFault() {}

    static I247Exception of(Throwable cause) {
        return I247Exception.of(Failure.of(CODE), cause);
    }

    /**
     * Whether an error is a fault of the desk itself, or of the SDK beneath it.
     *
     * @param error the error
     * @return true if it is
     */
    public static boolean is(I247Exception error) {
        return CODE.equals(error.code()) || ErrorCode.CLIENT_FAULT.equals(error.code());
    }

    /**
     * Where a fault arose: enough for a help desk, and no message, which may hold anything.
     *
     * @param fault the fault
     * @return the kind of the innermost exception and a place in the program
     */
    public static String place(Throwable fault) {
        Throwable innermost = fault;
        for (int depth = 0; depth < DEEPEST && innermost.getCause() != null; depth++) {
            innermost = innermost.getCause();
        }
        String kind = innermost.getClass().getSimpleName();
        return Arrays.stream(innermost.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> kind + ", " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(kind);
    }
}
