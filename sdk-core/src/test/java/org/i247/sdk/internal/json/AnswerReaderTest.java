package org.i247.sdk.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {
    private static final String HIT = """
            {"outcome": "HIT", "complete": true, "total": 1, "nextCursor": null,
             "hits": [{"hitId": "h-1", "score": 1.0, "matchedOn": ["documentNumber"], "status": "UNCONFIRMED",
                       "restricted": false, "owner": "UT", "caveats": ["CONFIRM_WITH_OWNER", "NEW_ONE"],
                       "recordId": "r-1", "record": {"recordId": "r-1", "owner": "UT", "status": "STOLEN",
                       "theftDate": null, "theftCountry": "not a country", "newMember": {"x": 1}}}],
             "database": {"name": "SLTD", "asOf": "2026-11-23T10:00:00Z"}, "answeredAt": "2026-11-23T10:00:01Z"}""";
    private static final String NO_HIT = """
            {"outcome": "NO_HIT", "complete": true, "total": 0, "nextCursor": null, "hits": [],
             "database": {"name": "SLTD", "asOf": "2026-11-23T10:00:00Z"}, "answeredAt": "2026-11-23T10:00:01Z"}""";

    @Test
    void readsAHitWithAllThatIsSaid() {
        Answer.Hits<TravelDocumentRecord> hits = (Answer.Hits<TravelDocumentRecord>) read(HIT, Page.first());

        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.provenance().requestId()).isEqualTo("q-1");
        assertThat(hits.provenance().answeredAt()).isEqualTo(Instant.parse("2026-11-23T10:00:01Z"));
        var hit = hits.hits().get(0);
        assertThat(hit.status()).isEqualTo(HitStatus.UNCONFIRMED);
        assertThat(hit.caveats()).containsExactly(Caveat.CONFIRM_WITH_OWNER, new Caveat("NEW_ONE"));
        TravelDocumentRecord record = hit.record().orElseThrow();
        assertThat(record.status()).contains(DocumentStatus.STOLEN);
        assertThat(record.statement("theftDate")).isEqualTo(Statement.NOT_KNOWN);
        assertThat(record.statement("issueDate")).isEqualTo(Statement.NOT_SAID);
    }

    @Test
    void keepsAHitWhoseRecordHasADirtyField() {
        var hits = (Answer.Hits<TravelDocumentRecord>) read(HIT, Page.first());

        TravelDocumentRecord record = hits.hits().get(0).record().orElseThrow();
        assertThat(record.theftCountry()).isEmpty();
        assertThat(record.members().text("theftCountry")).contains("not a country");
        assertThat(record.members().object("newMember")).isPresent();
    }

    @Test
    void aWithheldRecordIsAHit() {
        String withheld = HIT.replace("\"restricted\": false", "\"restricted\": true")
                .replaceAll("(?s),\\s*\"recordId\": \"r-1\", \"record\": .*?\\{\"x\": 1\\}\\}", "");

        var hits = (Answer.Hits<TravelDocumentRecord>) read(withheld, Page.first());

        assertThat(hits.hits().get(0).restricted()).isTrue();
        assertThat(hits.hits().get(0).record()).isEmpty();
    }

    @Test
    void aCompleteNoHitIsANoHit() {
        assertThat(read(NO_HIT, Page.first())).isInstanceOf(Answer.NoHit.class);
    }

    @Test
    void anIncompleteNoHitIsNotKnown() {
        assertThat(read(NO_HIT.replace("\"complete\": true", "\"complete\": false"), Page.first()))
                .isInstanceOf(Answer.Incomplete.class);
    }

    @Test
    void tooManyMayKnowTheirNumberOrNot() {
        var unknown = (Answer.TooMany<TravelDocumentRecord>)
                read(NO_HIT.replace("NO_HIT", "TOO_MANY").replace("\"total\": 0", "\"total\": null"), Page.first());
        var known = (Answer.TooMany<TravelDocumentRecord>)
                read(NO_HIT.replace("NO_HIT", "TOO_MANY").replace("\"total\": 0", "\"total\": 523"), Page.first());

        assertThat(unknown.total()).isEmpty();
        assertThat(known.total()).hasValue(523);
    }

    @Test
    void aFurtherPageMayHaveNoHitsButIsNeverANoHit() {
        String empty = NO_HIT.replace("NO_HIT", "HIT").replace("\"total\": 0", "\"total\": 21");

        assertThat(read(empty, Page.first().at("c"))).isInstanceOf(Answer.Hits.class);
        assertMalformed(empty, Page.first(), "hits", "CONTRADICTION");
        assertMalformed(NO_HIT, Page.first().at("c"), "nextCursor", "CONTRADICTION");
    }

    @ParameterizedTest(name = "{0} -> {1} is refused at {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"outcome\": \"NO_HIT\", |  | outcome | REQUIRED",
                "\"complete\": true, |  | complete | REQUIRED",
                "\"total\": 0, |  | total | REQUIRED",
                "\"nextCursor\": null, |  | nextCursor | REQUIRED",
                "\"hits\": [], |  | hits | REQUIRED",
                "\"hits\": [] | \"hits\": null | hits | REQUIRED",
                "\"hits\": [] | \"hits\": {} | hits | TYPE",
                ", \"answeredAt\": \"2026-11-23T10:00:01Z\" |  | answeredAt | REQUIRED",
                "2026-11-23T10:00:01Z | yesterday | answeredAt | FORMAT",
                "\"name\": \"SLTD\", |  | database.name | REQUIRED",
                "SLTD | SMV | database.name | CONTRADICTION",
                "NO_HIT | NOTHING | outcome | UNKNOWN",
                "NO_HIT | no_hit | outcome | UNKNOWN",
                "\"total\": 0 | \"total\": 1 | total | CONTRADICTION",
                "\"total\": 0 | \"total\": null | total | CONTRADICTION",
                "\"total\": 0 | \"total\": \"0\" | total | TYPE",
                "\"total\": 0 | \"total\": 0.5 | total | RANGE",
                "\"complete\": true | \"complete\": \"true\" | complete | TYPE",
                "\"complete\": true | \"complete\": 1 | complete | TYPE",
                "\"nextCursor\": null | \"nextCursor\": \"c\" | nextCursor | CONTRADICTION",
                "\"hits\": [] | \"hits\": [{}] | hits | CONTRADICTION",
            })
    void aNoHitThatIsNotWholeIsNeverANoHit(String part, String replacement, String path, String rule) {
        String answer = NO_HIT.replace(part, replacement == null ? "" : replacement);

        assertMalformed(answer, Page.first(), path, rule);
    }

    @ParameterizedTest(name = "{0} -> {1} is refused at {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"total\": 1 | \"total\": 0 | total | CONTRADICTION",
                "\"total\": 1 | \"total\": null | total | REQUIRED",
                "\"hitId\": \"h-1\", |  | hits[0].hitId | REQUIRED",
                "\"score\": 1.0, |  | hits[0].score | REQUIRED",
                "\"score\": 1.0 | \"score\": 1.01 | hits[0].score | RANGE",
                "\"score\": 1.0 | \"score\": -0.1 | hits[0].score | RANGE",
                "\"status\": \"UNCONFIRMED\", |  | hits[0].status | REQUIRED",
                "\"restricted\": false, |  | hits[0].restricted | REQUIRED",
                "\"restricted\": false | \"restricted\": true | hits[0].record | CONTRADICTION",
                "\"matchedOn\": [\"documentNumber\"], |  | hits[0].matchedOn | REQUIRED",
                "\"recordId\": \"r-1\", \"owner\" | \"owner\" | hits[0].record.recordId | REQUIRED",
                "\"status\": \"STOLEN\" | \"status\": 1 | hits[0].record.status | TYPE",
            })
    void aHitThatIsNotWholeIsMalformed(String part, String replacement, String path, String rule) {
        String answer = HIT.replace(part, replacement == null ? "" : replacement);

        assertMalformed(answer, Page.first(), path, rule);
    }

    private static Answer<TravelDocumentRecord> read(String answer, Page page) {
        return new AnswerReader<>(TravelDocuments.DATABASE, "r-1", "q-1")
                .read(StrictJson.read(answer.getBytes(UTF_8)), page);
    }

    private static void assertMalformed(String answer, Page page, String path, String rule) {
        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> read(answer, page))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.rule()).isEqualTo(rule);
                });
    }
}
