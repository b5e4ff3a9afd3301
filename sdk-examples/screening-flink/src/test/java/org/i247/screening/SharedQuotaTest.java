package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All who ask take from one quota, and none without it. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedQuotaTest {
    @TempDir
    Path directory;

    @BeforeEach
    void redis() {
        assumeTrue(RedisProcess.isInstalled(), "needs redis-server on the path");
    }

    @Test
    void whatOneHasTakenTheOtherWaitsFor() throws Exception {
        try (RedisProcess redis = RedisProcess.start(directory)) {
            Quota quota = new Quota(redis.address(), 10, 10, 10);
            try (SharedQuota one = new SharedQuota(quota);
                    SharedQuota other = new SharedQuota(quota)) {
                long began = System.nanoTime();
                one.take(10);
                other.take(10);

                assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(900));
            }
        }
    }

    @Test
    void nobodyAsksWhileRedisIsAway() throws Exception {
        RedisProcess redis = RedisProcess.start(directory);
        try (SharedQuota quota = new SharedQuota(new Quota(redis.address(), 2, 1, 1))) {
            quota.take(1);
            redis.close();
            CompletableFuture<Void> taken = new CompletableFuture<>();
            new Thread(() -> take(quota, taken)).start();
            assertThatThrownBy(() -> taken.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

            try (RedisProcess back = RedisProcess.start(directory, redis.port())) {
                assertThat(taken).as(back.address()).succeedsWithin(Duration.ofSeconds(60));
            }
        }
    }

    private static void take(SharedQuota quota, CompletableFuture<Void> taken) {
        try {
            quota.take(1);
            taken.complete(null);
        } catch (InterruptedException | RuntimeException e) {
            taken.completeExceptionally(e);
        }
    }
}
