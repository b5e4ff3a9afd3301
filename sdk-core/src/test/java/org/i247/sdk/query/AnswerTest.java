package org.i247.sdk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.call.OwnGateway;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only one kind of answer says "nothing found", and a hit is a lead. */
class AnswerTest {
    private static final Provenance PROVENANCE = OwnGateway.provenance();

    static List<Answer<TravelDocumentRecord>> answers() {
        return List.of(
                new Answer.Hits<>(List.of(hit(1.0, false)), 1, true, Optional.empty(), PROVENANCE),
                new Answer.NoHit<>(PROVENANCE),
                new Answer.TooMany<>(OptionalLong.empty(), PROVENANCE),
                new Answer.Incomplete<>(PROVENANCE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void matchGoesOnByTheKindOfAnswer(Answer<TravelDocumentRecord> answer) {
        String chosen =
                answer.match(hits -> "Hits", noHit -> "NoHit", tooMany -> "TooMany", incomplete -> "Incomplete");

        assertThat(chosen).isEqualTo(answer.getClass().getSimpleName());
        assertThat(answer.provenance()).isEqualTo(PROVENANCE);
    }

    @Test
    void onlyOneKindIsANoHit() {
        assertThat(answers().stream().filter(answer -> answer.match(h -> false, n -> true, t -> false, i -> false)))
                .singleElement()
                .isInstanceOf(Answer.NoHit.class);
    }

    @Test
    void theHitsOfAnAnswerCannotBeChanged() {
        List<Hit<TravelDocumentRecord>> mine = new ArrayList<>(List.of(hit(1.0, false)));
        Answer.Hits<TravelDocumentRecord> answer = new Answer.Hits<>(mine, 1, true, Optional.empty(), PROVENANCE);

        mine.clear();

        assertThat(answer.hits()).hasSize(1).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScoreIsFromNothingToOne(double score) {
        assertThatIllegalArgumentException().isThrownBy(() -> hit(score, false));
    }

    @Test
    void aRestrictedHitHasNoRecord() {
        assertThatIllegalArgumentException().isThrownBy(() -> hit(1.0, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNCONFIRMED", "REFUTED", "CONFIRMED_LATER", "CONFIRM"})
    void onlyConfirmedIsConfirmed(String status) {
        assertThat(hit(status).isConfirmed()).isFalse();
        assertThat(hit("CONFIRMED").isConfirmed()).isTrue();
    }

    @Test
    void anOutcomeIsAnsweredFailedOrNotAsked() {
        I247Exception error = I247Exception.of(Failure.of(ErrorCode.MAINTENANCE));
        Answer<TravelDocumentRecord> answer = new Answer.NoHit<>(PROVENANCE);

        assertThat(new Outcome.Answered<>(answer).answer()).isSameAs(answer);
        assertThat(new Outcome.Failed<TravelDocumentRecord>(error).error()).isSameAs(error);
        assertThat(new Outcome.NotAsked<TravelDocumentRecord>("the document has no number").reason())
                .contains("no number");
        assertThatNullPointerException().isThrownBy(() -> new Outcome.Answered<TravelDocumentRecord>(null));
        assertThatNullPointerException().isThrownBy(() -> new Outcome.Failed<TravelDocumentRecord>(null));
        assertThatNullPointerException().isThrownBy(() -> new Outcome.NotAsked<TravelDocumentRecord>(null));
    }

    private static Hit<TravelDocumentRecord> hit(String status) {
        return new Hit<>(
                "h-1",
                1.0,
                List.of("documentNumber"),
                new HitStatus(status),
                BureauCode.of("UT"),
                List.of(Caveat.CONFIRM_WITH_OWNER),
                false,
                Optional.empty());
    }

    private static Hit<TravelDocumentRecord> hit(double score, boolean restricted) {
        TravelDocumentRecord record = new TravelDocumentRecord(
                Members.builder().put("recordId", "sltd-1").put("owner", "UT").build());
        return new Hit<>(
                "h-1",
                score,
                List.of("documentNumber"),
                HitStatus.UNCONFIRMED,
                BureauCode.of("UT"),
                List.of(Caveat.CONFIRM_WITH_OWNER),
                restricted,
                Optional.of(record));
    }
}
