package org.i247.immigration.confirmation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.i247.sdk.query.IdempotencyKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept requests to owners. */
@Component
final class ConfirmationRecords {
    private final JdbcClient database;

    ConfirmationRecords(JdbcClient database) {
        this.database = database;
    }

    void add(ConfirmationRecord record) {
        save(
                record,
                "insert into confirmation (check_id, hit_id, officer_id, urgency, idempotency_key, asked_at,"
                        + " confirmation_id, state, state_at) values (:check, :hit, :officer, :urgency, :key, :asked,"
                        + " :confirmation, :state, :stateAt)");
    }

    void update(ConfirmationRecord record) {
        save(
                record,
                "update confirmation set confirmation_id = :confirmation, state = :state, state_at = :stateAt"
                        + " where check_id = :check and hit_id = :hit");
    }

    private void save(ConfirmationRecord record, String statement) {
        database.sql(statement)
                .param("check", record.checkId())
                .param("hit", record.hitId())
                .param("officer", record.officerId())
                .param("urgency", record.urgency())
                .param("key", record.key().value())
                .param("asked", record.askedAt().atOffset(ZoneOffset.UTC))
                .param("confirmation", record.confirmationId())
                .param("state", record.state().name())
                .param("stateAt", record.stateAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID checkId, String hitId) {
        database.sql("delete from confirmation where check_id = ? and hit_id = ?")
                .params(checkId, hitId)
                .update();
    }

    Optional<ConfirmationRecord> find(UUID checkId, String hitId) {
        return database.sql("select * from confirmation where check_id = ? and hit_id = ?")
                .params(checkId, hitId)
                .query((row, number) -> new ConfirmationRecord(
                        checkId,
                        hitId,
                        row.getString("officer_id"),
                        row.getString("urgency"),
                        new IdempotencyKey(row.getObject("idempotency_key", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("confirmation_id"),
                        OwnersAnswer.valueOf(row.getString("state")),
                        row.getObject("state_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
