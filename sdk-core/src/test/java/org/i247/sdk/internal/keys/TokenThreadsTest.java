package org.i247.sdk.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.ProviderException;
import java.security.SignatureException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks a token waits for as long as he has, whatever the token does. */
@Timeout(60)
class TokenThreadsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final TokenThreads threads = new TokenThreads();

    @Test
    void what_the_token_gives_or_throws_comes_out() throws Exception {
        assertThat(threads.ask(LONG, () -> new byte[] {7})).containsExactly(7);
        assertThatThrownBy(() -> threads.ask(LONG, () -> {
                    throw new SignatureException("CKR_DEVICE_REMOVED");
                }))
                .isInstanceOf(SignatureException.class)
                .hasMessage("CKR_DEVICE_REMOVED");
        assertThatThrownBy(() -> threads.ask(LONG, () -> {
                    throw new ProviderException("CKR_DEVICE_ERROR");
                }))
                .isInstanceOf(ProviderException.class)
                .hasMessage("CKR_DEVICE_ERROR");
    }

    @Test
    void a_token_that_hangs_for_good_holds_a_bounded_number_of_threads_and_nobody_else() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        for (int i = 0; i < 80; i++) {
            assertThatThrownBy(() -> threads.ask(Duration.ofMillis(1), () -> {
                        begun.incrementAndGet();
                        over.await();
                        return new byte[0];
                    }))
                    .isInstanceOf(TokenThreads.SilentTokenException.class);
        }
        int held = begun.get();
        over.countDown();

        assertThat(held).isBetween(1, 64);
        assertThat(threads.ask(LONG, () -> new byte[] {7})).containsExactly(7);
        assertThat(begun.get())
                .as("what nobody waits for any more is not asked")
                .isLessThanOrEqualTo(64);
    }

    @Test
    void its_threads_are_daemons_with_names() throws Exception {
        Thread[] used = new Thread[1];
        threads.ask(LONG, () -> {
            used[0] = Thread.currentThread();
            return new byte[0];
        });

        assertThat(used[0].isDaemon()).isTrue();
        assertThat(used[0].getName()).startsWith("i247-token-");
    }

    @Test
    void an_interruption_ends_the_waiting() {
        CountDownLatch over = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> threads.ask(LONG, () -> {
                    over.await();
                    return new byte[0];
                }))
                .isInstanceOf(InterruptedException.class);
        over.countDown();
    }
}
