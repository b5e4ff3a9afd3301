package org.i247.borderdesk.command;

import org.i247.borderdesk.check.DeskFault;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.borderdesk.check.Verdict;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;

/** The exit codes. They do not move: people script against them. */
final class ExitCode {
    /** Every database that was asked answered "no hit"; or nothing speaks against an evidence log. */
    static final int CLEAR = 0;

    /** A bug. */
    static final int DESK_FAULT = 1;

    /** Bad input. */
    static final int INPUT = 2;

    /** At least one hit. */
    static final int HIT = 3;

    /** Not known: something failed, was incomplete or too many, and nothing hit; or a log cannot be relied on. */
    static final int NOT_KNOWN = 4;

    /** Wrong set-up. */
    static final int SETUP = 5;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> CLEAR;
            case HIT -> HIT;
            case INCOMPLETE -> NOT_KNOWN;
        };
    }

    static int of(LogVerdict verdict) {
        return verdict == LogVerdict.SOUND ? CLEAR : NOT_KNOWN;
    }

    static int of(I247Exception error) {
        if (DeskFault.is(error)) {
            return DESK_FAULT;
        }
        if (error instanceof SetupException) {
            return SETUP;
        }
        return error instanceof InvalidRequestException ? INPUT : NOT_KNOWN;
    }
}
