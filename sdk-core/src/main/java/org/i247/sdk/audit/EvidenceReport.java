package org.i247.sdk.audit;

import java.util.List;
import java.util.Objects;

/**
 * What a verification of a log found. Immutable.
 *
 * @param records how many records were read
 * @param firstSequence the number of the first; 0 if there is none
 * @param lastSequence the number of the last; 0 if there is none
 * @param lastSha256 the digest of the last
 * @param checkPoints how many check points have a good signature of a known key
 * @param sealedUpTo the number of the last of them; 0 if there is none
 * @param knownUpTo the number of the last record that is known from elsewhere and is there: nothing before it was cut off; 0
 *     if there is none
 * @param calls how many calls were asked
 * @param answers how many of them were answered
 * @param provenAnswers to how many of these the gateway's own signature stands there, and is right
 * @param noHits how many answers were a no-hit, by the client's word
 * @param provenNoHits how many of these the gateway's own signature proves to be one
 * @param contents where contents that were given to the verifier were asked or answered
 * @param traced the calls whose references were given to the verifier
 * @param findings everything that was found, in the order of the log
 */
public record EvidenceReport(
        long records,
        long firstSequence,
        long lastSequence,
        String lastSha256,
        long checkPoints,
        long sealedUpTo,
        long knownUpTo,
        long calls,
        long answers,
        long provenAnswers,
        long noHits,
        long provenNoHits,
        List<ContentFound> contents,
        List<TracedCall> traced,
        List<EvidenceFinding> findings) {
    /**
     * Keeps a report; nothing may be null.
     *
     * @param records how many records were read
     * @param firstSequence the number of the first; 0 if there is none
     * @param lastSequence the number of the last; 0 if there is none
     * @param lastSha256 the digest of the last
     * @param checkPoints how many check points have a good signature of a known key
     * @param sealedUpTo the number of the last of them; 0 if there is none
     * @param knownUpTo the number of the last record that is known from elsewhere and is there: nothing before it was cut
     *     off; 0 if there is none
     * @param calls how many calls were asked
     * @param answers how many of them were answered
     * @param provenAnswers to how many of these the gateway's own signature stands there, and is right
     * @param noHits how many answers were a no-hit, by the client's word
     * @param provenNoHits how many of these the gateway's own signature proves to be one
     * @param contents where contents that were given to the verifier were asked or answered
     * @param traced the calls whose references were given to the verifier
     * @param findings everything that was found, in the order of the log
     */
    public EvidenceReport {
        Objects.requireNonNull(lastSha256, "lastSha256");
        contents = List.copyOf(contents);
        traced = List.copyOf(traced);
        findings = List.copyOf(findings);
    }

    /**
     * Whether nothing speaks against the log.
     *
     * @return true if no finding is a fault
     */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.issue().isFault());
    }

    /**
     * The calls that have begun and have no end.
     *
     * @return their findings; the detail is the reference
     */
    public List<EvidenceFinding> openCalls() {
        return findings.stream()
                .filter(finding -> finding.issue() == EvidenceIssue.OPEN_CALL)
                .toList();
    }

    /**
     * Where a content that was given to the verifier stands in the log by its digest, under a signature that is right.
     *
     * @param number which of the contents given it is, from 1
     * @param isAnswer whether the gateway answered it; otherwise it was asked
     * @param sequence the number of the record
     * @param reference the call's reference
     */
    public record ContentFound(int number, boolean isAnswer, long sequence, String reference) {
        /**
         * Keeps a place; nothing may be null.
         *
         * @param number which of the contents given it is, from 1
         * @param isAnswer whether the gateway answered it; otherwise it was asked
         * @param sequence the number of the record
         * @param reference the call's reference
         */
        public ContentFound {
            Objects.requireNonNull(reference, "reference");
        }
    }
}
