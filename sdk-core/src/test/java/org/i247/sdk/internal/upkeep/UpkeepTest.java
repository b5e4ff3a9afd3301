package org.i247.sdk.internal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UpkeepTest {
    @Test
    void a_task_that_throws_runs_again() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        try (Upkeep upkeep = new Upkeep()) {
            upkeep.nowAndEvery(Duration.ofMillis(1), () -> {
                runs.countDown();
                throw new IllegalStateException("any");
            });
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void it_works_on_one_daemon_thread_with_a_name_which_ends_with_it() throws InterruptedException {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch ran = new CountDownLatch(1);
        try (Upkeep upkeep = new Upkeep()) {
            upkeep.every(Duration.ofMillis(1), () -> {
                thread.set(Thread.currentThread());
                ran.countDown();
            });
            assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(thread.get().isDaemon()).isTrue();
            assertThat(thread.get().getName()).isEqualTo("i247-maintenance");
        }
        thread.get().join();
    }
}
