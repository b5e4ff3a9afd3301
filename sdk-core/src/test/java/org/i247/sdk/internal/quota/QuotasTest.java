package org.i247.sdk.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotasTest {
    private static final String LANE = "SLTD";
    private static final Duration NOW = Duration.ZERO;

    private long nanos = Long.MAX_VALUE - 1_000_000_000L;
    private final Quotas quotas = new Quotas(2, () -> nanos);

    @Test
    void whoWasToldNothingIsHeldUpByNothing() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(take()).isEqualTo(NOW);
        }
    }

    @Test
    void whatIsLeftIsTakenAndThenTheWindowIsWaitedFor() {
        told(hint(2, 10));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(NOW);
        pass(Duration.ofSeconds(4));
        assertThat(take()).isEqualTo(Duration.ofSeconds(6));
        pass(Duration.ofSeconds(6));
        assertThat(take()).isEqualTo(NOW);
    }

    @Test
    void theNextWindowHoldsWhatThePolicySays() {
        told(new QuotaHint(
                "default",
                "",
                true,
                0,
                Duration.ofSeconds(10),
                Optional.of(new QuotaHint.Renewal(2, Duration.ofSeconds(60)))));
        pass(Duration.ofSeconds(10));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isPositive();
    }

    @Test
    void aNewerAnswerReplacesTheOlder() {
        told(hint(0, 10));
        assertThat(take()).isPositive();
        told(hint(5, 10));
        assertThat(take()).isEqualTo(NOW);
    }

    @Test
    void whatIsUnderWayWasNotCountedByTheGatewayYet() {
        IntStream.range(0, 4).forEach(i -> take());
        told(hint(5, 10));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isPositive();
    }

    @Test
    void whatDidNotArriveIsGivenBack() {
        told(hint(1, 10));
        assertThat(take()).isEqualTo(NOW);
        quotas.giveBack(0, LANE);
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isPositive();
    }

    @Test
    void anUnsignedHintSilencesNobodyForLongerThanTwentySeconds() {
        told(hint(0, 86_400));
        assertThat(take()).isEqualTo(Duration.ofSeconds(20));
        pass(Duration.ofSeconds(20));
        assertThat(take()).as("one goes all the same").isEqualTo(NOW);
        assertThat(take()).as("and no other meanwhile").isEqualTo(Duration.ofSeconds(20));
        told(hint(60_000, 60));
        assertThat(take()).as("its answer is what counts").isEqualTo(NOW);
    }

    @Test
    void theScarcestPolicyDecidesAndTakesNothingFromTheOthers() {
        told(hint("burst", "", 0, 5), hint("daily", "", 1, 15));
        assertThat(take()).isEqualTo(Duration.ofSeconds(5));
        pass(Duration.ofSeconds(5));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aPolicyIsSharedByTheLanesWhoseAnswersNameIt() {
        told(hint(100, 10));
        quotas.told(0, "SMV", List.of(hint(0, 10)));
        assertThat(take()).isPositive();
        assertThat(quotas.take(0, "NOMINAL")).as("was never told of it").isEqualTo(NOW);
    }

    @Test
    void anotherPartitionIsAnotherQuota() {
        told(hint("database", ":YQ==:", 100, 10));
        quotas.told(0, "SMV", List.of(hint("database", ":Yg==:", 0, 10)));
        assertThat(take()).isEqualTo(NOW);
        assertThat(quotas.take(0, "SMV")).isPositive();
    }

    @Test
    void aPolicyDividedByWhatChangesFromCallToCallIsLeftToTheGateway() {
        told(hint("user", ":YQ==:", 0, 10));
        assertThat(take()).isPositive();
        told(hint("user", ":Yg==:", 0, 10));
        assertThat(take()).isEqualTo(NOW);
        told(hint("user", ":YQ==:", 0, 10));
        assertThat(take()).isEqualTo(NOW);
    }

    @Test
    void aKeyThatHasStayedTheSameForLongIsBelievedAgain() {
        told(hint("user", ":YQ==:", 0, 10));
        told(hint("user", ":Yg==:", 0, 10));
        pass(EndpointQuota.STEADY.minusNanos(1));
        told(hint("user", ":Yg==:", 0, 10));
        assertThat(take()).isEqualTo(NOW);
        pass(Duration.ofNanos(1));
        told(hint("user", ":Yg==:", 0, 10));
        assertThat(take()).isPositive();
    }

    @Test
    void aKeyThatChangesOnceInAWhileIsNeverBelieved() {
        for (int i = 0; i < 100; i++) {
            told(hint("user", i % 2 == 0 ? ":YQ==:" : ":Yg==:", i == 0 ? 1 : 0, 10));
            pass(EndpointQuota.STEADY.dividedBy(2));
            assertThat(take()).isEqualTo(NOW);
        }
    }

    @Test
    void anotherEndpointHasItsOwn() {
        told(hint(0, 10));
        assertThat(quotas.take(1, LANE)).isEqualTo(NOW);
    }

    @Test
    void aQuotaOfSomethingElseThanRequestsIsHeededWhenItIsEmpty() {
        told(new QuotaHint("bytes", "", false, 1, Duration.ofSeconds(10), Optional.empty()));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(NOW);
        told(new QuotaHint("bytes", "", false, 0, Duration.ofSeconds(10), Optional.empty()));
        assertThat(take()).isPositive();
    }

    @Test
    void ofMoreThanSixteenPoliciesOfALaneTheOneThatIsLongestNotSpokenOfIsForgotten() {
        told(hint("empty", "", 0, 10));
        assertThat(take()).isPositive();
        for (int i = 0; i < 15; i++) {
            told(hint("policy-" + i, "", 1_000, 10));
        }
        told(hint("empty", "", 0, 10));
        told(hint("policy-15", "", 1_000, 10));
        assertThat(take()).as("it was spoken of again").isPositive();

        for (int i = 16; i < 31; i++) {
            told(hint("policy-" + i, "", 1_000, 10));
        }
        assertThat(take()).as("sixteen others were").isEqualTo(NOW);
    }

    @Test
    void theSeventeenthPolicyIsHeeded() {
        for (int i = 0; i < 16; i++) {
            told(hint("policy-" + i, "", 1_000, 10));
        }
        told(hint("new", "", 0, 10));
        assertThat(take()).isPositive();
    }

    @Test
    void whatOneLaneForgetsStillBindsAnother() {
        told(hint("shared", "", 0, 10));
        quotas.told(0, "SMV", List.of(hint("shared", "", 0, 10)));
        for (int i = 0; i < 16; i++) {
            told(hint("policy-" + i, "", 1_000, 10));
        }
        assertThat(take()).isEqualTo(NOW);
        assertThat(quotas.take(0, "SMV")).isPositive();
    }

    @Test
    void aNewWindowHasRoomForWhatIsUnderWayAndNoMore() {
        told(new QuotaHint(
                "default",
                "",
                true,
                3,
                Duration.ofSeconds(10),
                Optional.of(new QuotaHint.Renewal(3, Duration.ofSeconds(60)))));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(NOW);
        quotas.ended(0);
        pass(Duration.ofSeconds(10));
        // One is under way: the gateway may count it to the new window.
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isPositive();
    }

    @Test
    void whatWasGivenBackIsNotUnderWay() {
        take();
        quotas.giveBack(0, LANE);
        take();
        told(hint(1, 10));
        assertThat(take()).isEqualTo(NOW);
        assertThat(take()).isPositive();
    }

    private Duration take() {
        return quotas.take(0, LANE);
    }

    private void told(QuotaHint... hints) {
        quotas.told(0, LANE, List.of(hints));
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static QuotaHint hint(long remaining, int seconds) {
        return hint("default", "", remaining, seconds);
    }

    private static QuotaHint hint(String policy, String partition, long remaining, int seconds) {
        return new QuotaHint(policy, partition, true, remaining, Duration.ofSeconds(seconds), Optional.empty());
    }
}
