package org.i247.sdk.internal.json;

import java.time.Instant;
import java.util.List;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseState;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.ServiceStatus.DatabaseStatus;

/** Reads the answer of {@code GET /v1/status} (contract, section 7). */
public final class StatusReader {
    private static final String MAJOR = "1.";

    private StatusReader() {}

    /**
     * Reads a status.
     *
     * @param answer the answer as it came
     * @return the status
     * @throws MemberException if the answer breaks the contract, or speaks of another major version of it
     */
    public static ServiceStatus read(Members answer) {
        Instant serverTime = AnswerReader.formed(answer, "serverTime", UtcTime::parse);
        String contract = AnswerReader.required(answer.text("contract"), "contract");
        if (!contract.startsWith(MAJOR)) {
            throw new MemberException("contract", "UNSUPPORTED");
        }
        List<DatabaseStatus> databases = AnswerReader.requiredList(answer, "databases").stream()
                .map(each -> AnswerReader.within("databases", () -> database(each)))
                .toList();
        return new ServiceStatus(serverTime, contract, databases);
    }

    private static DatabaseStatus database(Members members) {
        return new DatabaseStatus(
                AnswerReader.formed(members, "name", DatabaseName::new),
                AnswerReader.formed(members, "state", DatabaseState::new),
                AnswerReader.asOf(members));
    }
}
