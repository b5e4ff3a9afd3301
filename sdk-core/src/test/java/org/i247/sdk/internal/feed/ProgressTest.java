package org.i247.sdk.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.cooperation.CursorState;
import org.junit.jupiter.api.Test;

/** What comes again and what does not, when a feed is begun anew. */
class ProgressTest {
    private final Progress progress =
            new Progress(new CursorState("alerts/UT", Optional.empty(), List.of(), List.of()));

    @Test
    void whatWasAcknowledgedDoesNotComeAgainThoughTheGatewayIsToldWhileThePageIsOnItsWay() {
        arrive("c2", "a1", "a2");
        acknowledge("a1", "a2");
        assertThat(progress.state().cursor()).contains("c2");

        progress.forget();
        progress.told("a1");

        assertThat(progress.arrived(List.of("a1", "a2", "a3"), "c3").fresh()).containsExactly("a3");
    }

    @Test
    void whatWasAcknowledgedBehindOneInHandDoesNotComeAgain() {
        arrive("c3", "a1", "a2", "a3");
        acknowledge("a2", "a3");
        progress.told("a2");
        progress.told("a3");

        progress.forget();

        assertThat(progress.arrived(List.of("a1"), "c1").fresh()).isEmpty();
        assertThat(progress.arrived(List.of("a2", "a3", "a4"), "c4").fresh()).containsExactly("a4");
    }

    @Test
    void aRestartFromTheStoreKnowsTheSame() {
        arrive("c2", "a1", "a2");
        acknowledge("a1");
        progress.forget();

        Progress restarted = new Progress(progress.state());
        restarted.told("a1");

        assertThat(restarted.arrived(List.of("a1", "a2"), "c2").fresh()).containsExactly("a2");
    }

    @Test
    void whatIsPassedIsForgotten() {
        arrive("c2", "a1", "a2");
        acknowledge("a1", "a2");
        progress.forget();
        progress.told("a1");
        progress.told("a2");
        assertThat(progress.state().acknowledged()).containsExactly("a1", "a2");

        progress.caughtUp();

        assertThat(progress.state().acknowledged()).isEmpty();
    }

    @Test
    void whatIsKnownFromEarlierDoesNotKeepPagesFromBeingPulled() {
        arrive("c2", "a1", "a2");
        acknowledge("a2");
        progress.told("a2");
        assertThat(progress.kept()).isEqualTo(1);

        progress.forget();

        assertThat(progress.kept()).isZero();
        progress.arrived(List.of("a1", "a2"), "c2");
        assertThat(progress.kept()).isEqualTo(1);
    }

    private void arrive(String cursor, String... ids) {
        progress.arrived(List.of(ids), cursor).fresh().forEach(progress::handedOver);
    }

    private void acknowledge(String... ids) {
        List.of(ids).forEach(progress::acknowledge);
    }
}
