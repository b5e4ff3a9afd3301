package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.screening.ResultKind;
import org.i247.sdk.screening.ScreeningSummary;
import org.i247.sdk.screening.ScreeningVerdict;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.standard.manifest.ListProblem;

/**
 * How a screening of lists at the desk ended. A result file holds everybody; this holds the first of each kind.
 *
 * @param summary how many came to what
 * @param asked for how many at least one database was asked
 * @param failed of how many a question failed, and is asked again by whoever goes on
 * @param errors how many places of the lists there are where somebody may have been lost or misread
 * @param warnings how many places are out of the ordinary
 * @param hits the first who have a hit
 * @param notKnown the first of whom nothing is known
 * @param problems the first places of the lists
 * @param stopped why nothing more was asked; empty if all went through
 */
public record ScreeningResult(
        ScreeningSummary summary,
        long asked,
        long failed,
        long errors,
        long warnings,
        List<SubjectResult> hits,
        List<SubjectResult> notKnown,
        List<ListProblem> problems,
        Optional<I247Exception> stopped) {
    /** Of a kind are told. */
    private static final int MOST_TOLD = 100;

    /** Keeps a result. */
    public ScreeningResult {
        hits = List.copyOf(hits);
        notKnown = List.copyOf(notKnown);
        problems = List.copyOf(problems);
    }

    /**
     * The one word on all lists.
     *
     * @return a clear only if everybody is clear, there is somebody, and nobody may be missing
     */
    public Verdict verdict() {
        if (summary.hit() > 0) {
            return Verdict.HIT;
        }
        boolean known = summary.read() > 0 && summary.notKnown() == 0 && errors == 0 && stopped.isEmpty();
        return known ? Verdict.CLEAR : Verdict.INCOMPLETE;
    }

    /**
     * Whether the lists are no lists: there is nobody in them who could be asked for, and they say why.
     *
     * @return true if that is so
     */
    public boolean isUnreadable() {
        return asked == 0 && errors > 0;
    }

    /** Hears of everybody and everything in one screening. Not safe for use by several threads. */
    public static final class Telling {
        private final List<SubjectResult> hits = new ArrayList<>();
        private final List<SubjectResult> notKnown = new ArrayList<>();
        private final List<ListProblem> problems = new ArrayList<>();
        private long asked;
        private long failed;
        private long errors;
        private long warnings;

        /**
         * Notes what came of somebody.
         *
         * @param result the result
         */
        public void note(SubjectResult result) {
            if (result.results().stream().anyMatch(each -> each.kind() != ResultKind.NOT_ASKED)) {
                asked++;
            }
            if (result.results().stream().anyMatch(each -> each.kind() == ResultKind.FAILED)) {
                failed++;
            }
            if (result.verdict() != ScreeningVerdict.CLEAR) {
                keep(result.verdict() == ScreeningVerdict.HIT ? hits : notKnown, result);
            }
        }

        /**
         * Notes what is not as it should be in a list.
         *
         * @param problem the problem
         */
        public void note(ListProblem problem) {
            if (problem.isError()) {
                errors++;
            } else {
                warnings++;
            }
            keep(problems, problem);
        }

        private static <T> void keep(List<T> first, T one) {
            if (first.size() < MOST_TOLD) {
                first.add(one);
            }
        }

        /**
         * Ends the screening.
         *
         * @param summary how many came to what
         * @param stopped why nothing more was asked, if so
         * @return the result
         */
        public ScreeningResult end(ScreeningSummary summary, Optional<I247Exception> stopped) {
            return new ScreeningResult(summary, asked, failed, errors, warnings, hits, notKnown, problems, stopped);
        }
    }
}
