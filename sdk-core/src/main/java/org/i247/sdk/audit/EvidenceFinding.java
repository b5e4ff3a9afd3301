package org.i247.sdk.audit;

import java.util.Objects;

/**
 * One thing that a verification found.
 *
 * @param issue what
 * @param file the name of the file
 * @param line the number of the line in it, from 1; 0 if it is not there
 * @param sequence the number of the record; 0 if it has none
 * @param detail a number, a reference, a reason, or the name of a member; never personal data
 */
public record EvidenceFinding(EvidenceIssue issue, String file, long line, long sequence, String detail) {
    /**
     * Keeps a finding; nothing may be null.
     *
     * @param issue what
     * @param file the name of the file
     * @param line the number of the line in it, from 1; 0 if it is not there
     * @param sequence the number of the record; 0 if it has none
     * @param detail a number, a reference, a reason, or the name of a member; never personal data
     */
    public EvidenceFinding {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(detail, "detail");
    }
}
