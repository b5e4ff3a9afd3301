package org.i247.borderdesk.command;

import org.i247.borderdesk.check.CopyResult;
import org.i247.borderdesk.check.DeskFault;
import org.i247.borderdesk.check.ImportResult;
import org.i247.borderdesk.check.KeyedResult;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.borderdesk.check.ScreeningResult;
import org.i247.borderdesk.check.Verdict;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;

/**
 * The exit codes. They do not move: people script against them. For a write 0 is "carried out", 3 "the database holds something
 * else", 4 "not known, or not now: repeat it with the same key", and 2 and 5 tell what has to be mended first.
 */
final class ExitCode {
    /** Every database that was asked answered "no hit"; nothing speaks against an evidence log; a write was carried out. */
    static final int CLEAR = 0;

    /** A bug. */
    static final int DESK_FAULT = 1;

    /** Bad input. */
    static final int INPUT = 2;

    /** At least one hit; or a write met something else than it starts from. */
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

    static int of(CopyResult result) {
        return result.answer().match(hits -> HIT, notInCopy -> CLEAR, tooMany -> NOT_KNOWN);
    }

    static int of(LogVerdict verdict) {
        return verdict == LogVerdict.SOUND ? CLEAR : NOT_KNOWN;
    }

    static int of(KeyedResult result) {
        return switch (result.kind()) {
            case DONE -> CLEAR;
            case CONFLICT -> HIT;
            case REFUSED -> result.error().map(ExitCode::of).orElse(DESK_FAULT);
            case UNKNOWN -> NOT_KNOWN;
        };
    }

    /** A hit that its owner confirms is one; what nobody answered is not known. */
    static int of(Confirmation confirmation) {
        return confirmation.match(asked -> NOT_KNOWN, confirmed -> HIT, refuted -> CLEAR, expired -> NOT_KNOWN);
    }

    /** A hit stands above all; then what has to be mended before anybody is asked for. */
    static int of(ScreeningResult result) {
        boolean hit = result.verdict() == Verdict.HIT;
        if (!hit && result.stopped().isPresent()) {
            return of(result.stopped().get());
        }
        return !hit && result.isUnreadable() ? INPUT : of(result.verdict());
    }

    static int of(ImportResult.Verdict verdict) {
        return switch (verdict) {
            case DONE -> CLEAR;
            case CONFLICT -> HIT;
            case REFUSED -> INPUT;
            case SETUP -> SETUP;
            case UNKNOWN -> NOT_KNOWN;
        };
    }

    /** By what failed first: 0 although there is something to take note of, 5 if the set-up is wrong, 4 if it is not ours to mend. */
    static int of(DiagnosticReport report) {
        return report.firstFailed()
                .map(failed ->
                        failed.failure().map(why -> of(I247Exception.of(why))).orElse(NOT_KNOWN))
                .orElse(CLEAR);
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
