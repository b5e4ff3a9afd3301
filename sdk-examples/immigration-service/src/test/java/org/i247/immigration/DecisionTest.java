package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who decides what about whom. */
@CounterTest
class DecisionTest {
    @Autowired
    private Counter counter;

    @Autowired
    private Sandbox gateway;

    @Autowired
    private JdbcClient database;

    @Test
    void aRecordSaysWhoAskedWhenWhyAndWhatCameOfItAndNothingOfTheTraveller() {
        gateway.on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);
        JsonNode check = counter.check(Zones.STOLEN);

        JsonNode record = counter.get(Counter.at(check), 200);

        assertThat(record.at("/officerId").asString()).isEqualTo("officer-4711");
        assertThat(record.at("/unit").asString()).isEqualTo("airport-1");
        assertThat(record.at("/purpose").asString()).isEqualTo("border-control");
        assertThat(record.at("/checkedAt").asString()).isNotBlank();
        assertThat(record.at("/reference").asString())
                .isEqualTo(check.at("/reference").asString());
        assertThat(record.at("/verdict").asString()).isEqualTo("HIT");
        assertThat(record.at("/databases/0").toString())
                .isEqualTo("{\"database\":\"SLTD\",\"outcome\":\"HIT\",\"total\":1,\"errorCode\":null,\"requestId\":"
                        + check.at("/databases/0/requestId") + "}");
        assertThat(record.at("/databases/1/errorCode").asString()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(record.at("/hits/0/hitId").asString())
                .isEqualTo(check.at("/databases/0/hits/0/hitId").asString());
        assertThat(record.at("/hits/0/owner").asString()).isEqualTo("UO");
        assertThat(record.toString()).doesNotContain("ERIKSSON").doesNotContain("L898902C3");
    }

    @Test
    void anAnswerOfWhichNoRecordCanBeKeptIsNotShown() {
        database.sql("alter table database_outcome rename to elsewhere").update();
        try {
            JsonNode problem = counter.post("/passport-checks", Map.of("lines", List.of(Zones.CLEAN.split("/"))), 503);

            assertThat(code(problem)).isEqualTo("RECORD_NOT_KEPT");
            assertThat(count("select count(*) from passport_check where id not in (select check_id from elsewhere)"))
                    .isZero();
        } finally {
            database.sql("alter table elsewhere rename to database_outcome").update();
        }
    }

    @Test
    void aClearTravellerIsAdmittedOnce() {
        JsonNode check = counter.check(Zones.CLEAN);

        JsonNode decision = counter.decide(check, "ADMIT", 201);

        assertThat(decision.at("/line").asString()).isEqualTo("FIRST");
        assertThat(decision.at("/officerId").asString()).isEqualTo("officer-4711");
        assertThat(counter.get(Counter.at(check) + "/decisions", 200).toString())
                .isEqualTo("[" + decision + "]");
        assertThat(code(counter.decide(check, "SECOND_LINE", 409))).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void whoIsNotClearIsNotAdmittedByTheFirstLine() {
        assertThat(code(counter.decide(counter.check(Zones.STOLEN), "ADMIT", 409)))
                .isEqualTo("NOT_CLEAR");
        assertThat(code(counter.decide(counter.check(Zones.WITHOUT_NUMBER), "ADMIT", 409)))
                .isEqualTo("NOT_CLEAR");
    }

    @Test
    void theClearOfAMisreadZoneAdmitsNobody() {
        JsonNode check = counter.check(Zones.MISREAD_NUMBER);

        assertThat(check.at("/verdict").asString()).isEqualTo("CLEAR");
        assertThat(code(counter.decide(check, "ADMIT", 409))).isEqualTo("NOT_CLEAR");
    }

    @Test
    void theSecondLineDecidesWhatWasReferredToIt() {
        JsonNode check = counter.check(Zones.STOLEN);
        Counter secondLine = counter.as("sol");
        assertThat(code(secondLine.decide(check, "REFUSE", 409))).isEqualTo("NOT_REFERRED");
        assertThat(code(counter.decide(check, "REFUSE", 403))).isEqualTo("SECOND_LINE_ONLY");

        counter.decide(check, "SECOND_LINE", 201);
        assertThat(code(secondLine.decide(check, "SECOND_LINE", 403))).isEqualTo("NOT_ALLOWED");
        secondLine.decide(check, "REFUSE", 201);

        assertThat(counter.get(Counter.at(check) + "/decisions", 200).findValuesAsString("officerId"))
                .containsExactly("officer-4711", "officer-2001");
        assertThat(code(secondLine.decide(check, "ADMIT", 409))).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void whatTheSecondLineCheckedItselfAnotherDecides() {
        Counter secondLine = counter.as("sol");
        JsonNode check = secondLine.check(Zones.STOLEN);

        secondLine.decide(check, "SECOND_LINE", 201);

        assertThat(code(secondLine.decide(check, "ADMIT", 409))).isEqualTo("ALREADY_DECIDED");
    }

    @Test
    void anotherOfficerNeitherSeesNorDecides() {
        JsonNode check = counter.check(Zones.CLEAN);
        Counter other = counter.as("kim");

        assertThat(code(other.get(Counter.at(check), 403))).isEqualTo("NOT_YOUR_CHECK");
        assertThat(code(other.get(Counter.at(check) + "/decisions", 403))).isEqualTo("NOT_YOUR_CHECK");
        assertThat(code(other.decide(check, "ADMIT", 403))).isEqualTo("NOT_YOUR_CHECK");
        assertThat(counter.get(Counter.at(check) + "/decisions", 200)).isEmpty();
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsTold() {
        JsonNode check = counter.check(Zones.CLEAN);

        assertThat(code(counter.get("/passport-checks/9f3c2a52-0000-4000-8000-000000000000", 404)))
                .isEqualTo("CHECK_UNKNOWN");
        assertThat(code(counter.decide(check, "CANARY", 400))).isEqualTo("MALFORMED");
        assertThat(code(counter.post(Counter.at(check) + "/decisions", Map.of(), 400)))
                .isEqualTo("MALFORMED");
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    private static String code(JsonNode problem) {
        return problem.at("/code").asString();
    }
}
