package org.i247.borderdesk.check;

import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.EvidenceReport;

/** What is to be thought of an evidence log. */
public enum LogVerdict {
    /** Nothing speaks against it. */
    SOUND,

    /**
     * Nothing speaks against it, but nothing proves that it is whole either: signatures are by keys whose certificates
     * nobody gave, or no check point is signed, so that whoever can write the files could have written them anew.
     */
    NOT_PROVEN,

    /** Something speaks against it. */
    BROKEN;

    /**
     * The verdict over a log.
     *
     * @param report what its verification found
     * @return the verdict
     */
    public static LogVerdict of(EvidenceReport report) {
        if (report.isSound()) {
            return report.checkPoints() > 0 || report.records() == 0 ? SOUND : NOT_PROVEN;
        }
        boolean keysOnly = report.findings().stream()
                .map(EvidenceFinding::issue)
                .filter(EvidenceIssue::isFault)
                .allMatch(issue -> issue == EvidenceIssue.KEY_UNKNOWN);
        return keysOnly ? NOT_PROVEN : BROKEN;
    }
}
