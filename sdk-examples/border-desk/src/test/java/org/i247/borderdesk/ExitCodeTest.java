package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exit code, and what standard output holds with it. */
class ExitCodeTest {
    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(GatewayStub.noHit(), 0, "CLEAR", "NO_HIT"),
                Arguments.of(GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT), 3, "HIT", "HIT"),
                Arguments.of(GatewayStub.hits(1, false, HitSpecimen.STOLEN_PASSPORT), 3, "HIT", "HIT"),
                Arguments.of(GatewayStub.tooMany(OptionalLong.of(512)), 4, "INCOMPLETE", "TOO_MANY"),
                Arguments.of(GatewayStub.incomplete(), 4, "INCOMPLETE", "INCOMPLETE"),
                Arguments.of(failing(ErrorCode.CONNECTION_REFUSED), 4, "INCOMPLETE", "FAILED"),
                Arguments.of(failing(ErrorCode.DATABASE_UNAVAILABLE), 4, "INCOMPLETE", "FAILED"),
                Arguments.of(failing(ErrorCode.UNVERIFIED_ANSWER), 4, "INCOMPLETE", "FAILED"),
                Arguments.of(failing(ErrorCode.MALFORMED_ANSWER), 4, "INCOMPLETE", "FAILED"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerHasItsExitCodeAndVerdict(GatewayStub.Reply reply, int exitCode, String verdict, String outcome) {
        DeskRun run = check(reply);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.json().path("verdict").asText()).isEqualTo(verdict);
        assertThat(run.json().at("/outcomes/0/outcome").asText()).isEqualTo(outcome);
    }

    static Stream<Arguments> errorsToMend() {
        return Stream.of(
                Arguments.of(ErrorCode.KEY_UNKNOWN, 5),
                Arguments.of(ErrorCode.GATEWAY_NOT_TRUSTED, 5),
                Arguments.of(ErrorCode.ACCESS_DENIED, 5),
                Arguments.of(ErrorCode.INVALID_QUERY, 2),
                Arguments.of(ErrorCode.PURPOSE_NOT_ALLOWED, 2));
    }

    @ParameterizedTest
    @MethodSource("errorsToMend")
    void whatSomebodyHasToMendIsAnErrorAndNoResult(ErrorCode code, int exitCode) {
        DeskRun run = check(failing(code));

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.json().fieldNames()).toIterable().containsExactly("error");
        assertThat(run.json().at("/error/code").asText()).isEqualTo(code.value());
        assertThat(run.json().at("/error/message").asText()).isNotBlank();
    }

    @Test
    void aBugIsToldOfWithoutItsMessage() {
        DeskRun run = check(GatewayStub.failing(new IllegalStateException("L898902C3")));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().at("/error/code").asText()).isEqualTo("DESK_FAULT");
        assertThat(run.out() + run.err()).doesNotContain("L898902C3").doesNotContain("at org.i247");
    }

    @Test
    void aHitOnOneSideIsShownAlthoughTheOtherSideFails() {
        GatewayStub gateway = new GatewayStub()
                .on(DatabaseName.SLTD, failing(ErrorCode.ACCESS_DENIED))
                .on(DatabaseName.NOMINAL, GatewayStub.hit(HitSpecimen.WANTED_PERSON));

        DeskRun run = traveller(gateway, Zones.PASSPORT);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(outcomes(run)).containsExactly("FAILED", "HIT");
        assertThat(run.json().at("/outcomes/0/error/code").asText()).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void aHitOnOneSideIsShownAlthoughTheOtherSideHasABug() {
        GatewayStub gateway = new GatewayStub()
                .on(DatabaseName.SLTD, GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT))
                .on(DatabaseName.NOMINAL, GatewayStub.failing(new IllegalStateException("bug")));

        DeskRun run = traveller(gateway, Zones.PASSPORT);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(outcomes(run)).containsExactly("HIT", "FAILED");
    }

    @Test
    void aClearOnOneSideIsNoClearIfTheOtherSideFails() {
        GatewayStub gateway = new GatewayStub().on(DatabaseName.NOMINAL, failing(ErrorCode.KEY_UNKNOWN));

        DeskRun run = traveller(gateway, Zones.PASSPORT);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.json().path("verdict").asText()).isEqualTo("INCOMPLETE");
    }

    @Test
    void aTravellerWithoutANumberIsClearByNameAloneAndTheResultSaysSo() {
        DeskRun run = traveller(new GatewayStub(), Zones.WITHOUT_NUMBER);

        assertThat(run.exitCode()).isZero();
        assertThat(outcomes(run)).containsExactly("NOT_ASKED", "NO_HIT");
        assertThat(run.json().path("notes").toString()).contains("holds no document number");
    }

    private static GatewayStub.Reply failing(ErrorCode code) {
        return GatewayStub.failing(I247Exception.of(Failure.of(code)));
    }

    private static DeskRun check(GatewayStub.Reply reply) {
        GatewayStub gateway = new GatewayStub().on(DatabaseName.SLTD, reply);
        return DeskRun.with(DeskRun.over(gateway), "--output", "json", "check-document", "--number", "L898902C3");
    }

    private static DeskRun traveller(GatewayStub gateway, String zone) {
        return DeskRun.with(DeskRun.over(gateway), "--output", "json", "check-traveller", "--mrz", zone);
    }

    private static Stream<String> outcomes(DeskRun run) {
        return run.json().path("outcomes").findValuesAsText("outcome").stream();
    }
}
