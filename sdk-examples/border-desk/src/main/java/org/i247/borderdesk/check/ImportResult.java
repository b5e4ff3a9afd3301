package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.record.ImportLine.Result;
import org.i247.sdk.record.ImportSummary;

/**
 * How an import at the desk ended.
 *
 * @param database where the records went
 * @param summary how many lines came to what
 * @param told the first of the lines that did not come to a record
 * @param more how many there are beyond those
 */
public record ImportResult(DatabaseName database, ImportSummary summary, List<ImportLine> told, int more) {
    /** A file of another kind has a fault in each line. */
    private static final int MOST_TOLD = 100;

    /** Keeps a result. */
    public ImportResult {
        told = List.copyOf(told);
    }

    /** Hears of the lines of one import. Not safe for use by several threads. */
    public static final class Telling {
        private final List<ImportLine> told = new ArrayList<>();
        private int more;

        /**
         * Notes a line that did not come to a record.
         *
         * @param line the line
         */
        public void note(ImportLine line) {
            if (line.result() != Result.CREATED && line.result() != Result.VALID) {
                if (told.size() < MOST_TOLD) {
                    told.add(line);
                } else {
                    more++;
                }
            }
        }

        /**
         * Ends the import.
         *
         * @param database where the records went
         * @param summary how many lines came to what
         * @return the result
         */
        public ImportResult end(DatabaseName database, ImportSummary summary) {
            return new ImportResult(database, summary, told, more);
        }
    }

    /** What is to be done about an import. */
    public enum Verdict {
        /** Every line came to a record, or could. */
        DONE,
        /** A line is known already. */
        CONFLICT,
        /** A line has to be corrected. */
        REFUSED,
        /** The set-up has to be corrected. */
        SETUP,
        /** The same import is to be run again, with the same journal. */
        UNKNOWN
    }

    /**
     * What is to be done next.
     *
     * @return the most urgent
     */
    public Verdict verdict() {
        I247Exception stopped = summary.stopped().orElse(null);
        if (stopped instanceof SetupException) {
            return Verdict.SETUP;
        }
        if (stopped != null || summary.count(Result.UNKNOWN) > 0) {
            return Verdict.UNKNOWN;
        }
        if (summary.count(Result.REFUSED) > 0) {
            return Verdict.REFUSED;
        }
        return summary.count(Result.CONFLICT) > 0 ? Verdict.CONFLICT : Verdict.DONE;
    }
}
