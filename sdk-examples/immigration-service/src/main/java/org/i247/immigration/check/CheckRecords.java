package org.i247.immigration.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.i247.immigration.check.CheckRecord.DatabaseOutcome;
import org.i247.immigration.check.CheckRecord.Lead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kept checks. They are added and read, never changed. */
@Component
class CheckRecords {
    private final JdbcClient database;

    CheckRecords(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    public void add(CheckRecord check) {
        database.sql("insert into passport_check (id, checked_at, officer_id, unit, purpose, reference, verdict,"
                        + " zone_in_doubt) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        check.id(),
                        check.checkedAt().atOffset(ZoneOffset.UTC),
                        check.officerId(),
                        check.unit(),
                        check.purpose(),
                        check.reference(),
                        check.verdict().name(),
                        check.zoneInDoubt())
                .update();
        for (int i = 0; i < check.databases().size(); i++) {
            DatabaseOutcome each = check.databases().get(i);
            database.sql("insert into database_outcome (check_id, position, database_name, outcome, total, error_code,"
                            + " request_id) values (:check, :position, :name, :outcome, :total, :error, :request)")
                    .param("check", check.id())
                    .param("position", i)
                    .param("name", each.database())
                    .param("outcome", each.outcome().name())
                    .param("total", each.total())
                    .param("error", each.errorCode())
                    .param("request", each.requestId())
                    .update();
        }
        for (int i = 0; i < check.hits().size(); i++) {
            Lead hit = check.hits().get(i);
            database.sql("insert into hit (check_id, position, hit_id, database_name, owner) values (?, ?, ?, ?, ?)")
                    .params(check.id(), i, hit.hitId(), hit.database(), hit.owner())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Optional<CheckRecord> find(UUID id) {
        return database.sql("select * from passport_check where id = ?")
                .param(id)
                .query((row, number) -> check(row, databases(id), hits(id)))
                .optional();
    }

    private List<DatabaseOutcome> databases(UUID id) {
        return database.sql("select * from database_outcome where check_id = ? order by position")
                .param(id)
                .query((row, number) -> new DatabaseOutcome(
                        row.getString("database_name"),
                        OutcomeKind.valueOf(row.getString("outcome")),
                        row.getObject("total", Long.class),
                        row.getString("error_code"),
                        row.getString("request_id")))
                .list();
    }

    private List<Lead> hits(UUID id) {
        return database.sql("select * from hit where check_id = ? order by position")
                .param(id)
                .query((row, number) ->
                        new Lead(row.getString("hit_id"), row.getString("database_name"), row.getString("owner")))
                .list();
    }

    private static CheckRecord check(ResultSet row, List<DatabaseOutcome> databases, List<Lead> hits)
            throws SQLException {
        return new CheckRecord(
                row.getObject("id", UUID.class),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getString("officer_id"),
                row.getString("unit"),
                row.getString("purpose"),
                row.getString("reference"),
                Verdict.valueOf(row.getString("verdict")),
                row.getBoolean("zone_in_doubt"),
                databases,
                hits);
    }
}
