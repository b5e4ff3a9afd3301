package org.i247.immigration.decision;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.i247.immigration.decision.DecisionRecord.Line;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept decisions. They are added and read, never changed. */
@Component
final class DecisionRecords {
    private final JdbcClient database;

    DecisionRecords(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds a decision; of two at the same time the database's key lets one through.
     *
     * @throws DuplicateKeyException if that line decided before
     */
    void add(UUID check, DecisionRecord decision) {
        database.sql("insert into decision (check_id, line, decision, officer_id, decided_at) values (?, ?, ?, ?, ?)")
                .params(
                        check,
                        decision.line().name(),
                        decision.decision().name(),
                        decision.officerId(),
                        decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The decisions about a check, in their order. */
    List<DecisionRecord> of(UUID check) {
        return database.sql("select * from decision where check_id = ? order by decided_at")
                .param(check)
                .query((row, number) -> new DecisionRecord(
                        Line.valueOf(row.getString("line")),
                        Decision.valueOf(row.getString("decision")),
                        row.getString("officer_id"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
