package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.OptionalLong;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.Test;

/** The JSON document, letter for letter: people script against it. */
class JsonTest {
    @Test
    void aHitHasEverythingThatCame() {
        assertThat(document(GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT)))
                .isEqualTo("{'reference':'desk-1','verdict':'HIT','outcomes':[{'database':'SLTD','outcome':'HIT',"
                        + "'total':1,'hits':[{'hitId':'h-01J9','score':1.0,'match':null,"
                        + "'matchedOn':['documentNumber','issuingCountry'],'status':'UNCONFIRMED','owner':'FR',"
                        + "'caveats':['CONFIRM_WITH_OWNER'],'restricted':false,'record':{'recordId':'record-1',"
                        + "'owner':'FR','documentNumber':'L898902C3','issuingCountry':'FRA',"
                        + "'documentType':'PASSPORT','status':'STOLEN','theftDate':'2026-03','expiryDate':null,"
                        + "'futureMember':[1]}}],'error':null}],'notes':[]}\n");
    }

    @Test
    void aPersonIsComparedWithTheQuestion() {
        GatewayStub gateway = new GatewayStub().on(DatabaseName.NOMINAL, GatewayStub.hit(HitSpecimen.WANTED_PERSON));
        DeskRun run = DeskRun.with(
                DeskRun.over(gateway),
                "--output",
                "json",
                "check-person",
                "--name",
                "Al-Mithali",
                "--forename",
                "Noor",
                "--born",
                "1985");

        JsonNode match = run.json().at("/outcomes/0/hits/0/match");
        assertThat(run.json().at("/outcomes/0/hits/0/score").asDouble()).isEqualTo(1.0);
        assertThat(match.get("score").asDouble()).isBetween(0.8, 0.95);
        assertThat(match.get("reasons").toString()).isEqualTo("[\"NAME_SAME\",\"NAME_SOUNDS_ALIKE\",\"BIRTH_WITHIN\"]");
        assertThat(match.get("sentences").get(1).asText()).isEqualTo("Words of the name that sound alike: 1.");
    }

    @Test
    void aHitThatDoesNotFitIsShownAllTheSame() {
        GatewayStub gateway = new GatewayStub()
                .on(DatabaseName.NOMINAL, GatewayStub.hits(2, true, HitSpecimen.RESTRICTED, HitSpecimen.WANTED_PERSON));
        DeskRun run =
                DeskRun.with(DeskRun.over(gateway), "--output", "json", "check-person", "--name", "Completely Other");

        JsonNode hits = run.json().at("/outcomes/0/hits");
        assertThat(hits).hasSize(2);
        assertThat(hits.get(0).get("match").isNull()).isTrue();
        assertThat(hits.get(1).at("/match/score").asDouble()).isLessThan(0.5);
    }

    @Test
    void aRecordThatIsWithheldIsNull() {
        assertThat(document(GatewayStub.hit(HitSpecimen.RESTRICTED)))
                .contains("'caveats':['ESCAPE_RISK'],'restricted':true,'record':null}");
    }

    @Test
    void aNoHitIsAZero() {
        assertThat(document(GatewayStub.noHit()))
                .isEqualTo("{'reference':'desk-1','verdict':'CLEAR','outcomes':[{'database':'SLTD',"
                        + "'outcome':'NO_HIT','total':0,'hits':[],'error':null}],'notes':[]}\n");
    }

    @Test
    void tooManyHasATotalIfItIsKnown() {
        assertThat(document(GatewayStub.tooMany(OptionalLong.of(512)))).contains("'outcome':'TOO_MANY','total':512,");
        assertThat(document(GatewayStub.tooMany(OptionalLong.empty()))).contains("'outcome':'TOO_MANY','total':null,");
    }

    @Test
    void aFailureSaysWhetherToAskAgain() {
        I247Exception error = I247Exception.of(Failure.of(ErrorCode.DATABASE_UNAVAILABLE)
                .withAnswer(503, "request-7")
                .withRetryAfter(Duration.ofSeconds(5)));

        assertThat(document(GatewayStub.failing(error)))
                .isEqualTo("{'reference':'desk-1','verdict':'INCOMPLETE','outcomes':[{'database':'SLTD',"
                        + "'outcome':'FAILED','total':null,'hits':[],'error':{'code':'DATABASE_UNAVAILABLE',"
                        + "'retryable':true,'attempts':1,'requestId':'request-7'}}],'notes':[]}\n");
    }

    @Test
    void hitsThatAreNotAllAreNoted() {
        assertThat(document(GatewayStub.hits(37, false, HitSpecimen.STOLEN_PASSPORT)))
                .contains("'total':37,")
                .contains("'notes':['SLTD: The database could search only a part", "'SLTD: 1 of 37 hits are shown.");
    }

    private static String document(GatewayStub.Reply reply) {
        GatewayStub gateway = new GatewayStub().on(DatabaseName.SLTD, reply);
        DeskRun run =
                DeskRun.with(DeskRun.over(gateway), "--output", "json", "check-document", "--number", "L898902C3");
        assertThat(run.err()).isEmpty();
        return run.out().replace('"', '\'');
    }
}
