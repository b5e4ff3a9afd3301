package org.i247.immigration.check;

import java.util.List;
import java.util.UUID;
import org.i247.immigration.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the counter gets. Codes are for programs, texts for the officer, in her language.
 *
 * @param id the check's id
 * @param verdict the one word
 * @param meaning what the verdict means
 * @param reference the call's reference, to give to the help desk
 * @param databases what became of the question to each database
 * @param warnings what puts the question itself in doubt
 */
record CheckResult(
        UUID id,
        Verdict verdict,
        String meaning,
        String reference,
        List<DatabaseResult> databases,
        List<Warning> warnings) {
    /** Shows nothing of what was found: Spring logs what a controller answers when it is asked for details. */
    @Override
    public String toString() {
        return "CheckResult[" + id + ", " + verdict + "]";
    }

    /**
     * One database.
     *
     * @param name its code, and what it is
     * @param outcome what became of the question
     * @param total how many match; null if that is not known
     * @param hits the hits, best first, 20 at most
     * @param fault why nothing is known; null if there was an answer
     * @param nextStep what the officer does next
     * @param requestId the gateway's id for the exchange, to give to the help desk; null if there was none
     */
    record DatabaseResult(
            Coded name,
            OutcomeKind outcome,
            @Nullable Long total,
            List<LeadResult> hits,
            @Nullable Fault fault,
            String nextStep,
            @Nullable String requestId) {}

    /**
     * A hit: a lead, until its owner confirms it.
     *
     * @param hitId its id, for asking the owner
     * @param status what the owner says of it
     * @param matchedOn the names of the criteria that matched
     * @param owner the bureau that owns the record
     * @param caveats what to mind
     * @param reported what was reported: the document's status, or the colours of a person's notices
     * @param restricted whether the owner withholds the record; it is a hit all the same
     * @param nextStep what the officer does next
     */
    record LeadResult(
            String hitId,
            Coded status,
            List<String> matchedOn,
            String owner,
            List<Coded> caveats,
            List<Coded> reported,
            boolean restricted,
            String nextStep) {}

    /**
     * A code and what it means.
     *
     * @param code the code
     * @param text its meaning
     */
    record Coded(String code, String text) {}

    /**
     * What puts the question in doubt; it was asked all the same.
     *
     * @param code what is wrong
     * @param field where: for a check digit, what it is the digit of
     * @param text the same in words, without the value
     */
    record Warning(String code, String field, String text) {}
}
