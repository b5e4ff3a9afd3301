package org.i247.screening;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One worker's part of the quota. Safe for use by several threads. */
final class SharedQuota implements AutoCloseable {
    private static final byte[] NAME = "i247.quota".getBytes(StandardCharsets.US_ASCII);
    /** Clocks of workers differ by less. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Quota quota;
    private final RedisClient redis;
    private final BucketProxy bucket;
    private long left;

    /** Goes to Redis; whoever comes first makes the quota there. */
    SharedQuota(Quota quota) {
        this.quota = quota;
        redis = RedisClient.create(quota.redis());
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(rate -> rate.capacity(quota.calls()).refillGreedy(quota.perSecond(), Duration.ofSeconds(1)))
                .build();
        // Full again is as good as new: so it goes, and other numbers hold for the next job.
        bucket = Bucket4jLettuce.casBasedBuilder(redis)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build()
                .builder()
                .build(NAME, () -> limit);
    }

    /** Waits until so many calls may be made, and takes them. */
    synchronized void take(long calls) throws InterruptedException {
        while (left < calls) {
            bucket.asBlocking().consume(quota.atOnce());
            left += quota.atOnce();
        }
        left -= calls;
    }

    @Override
    public void close() {
        redis.shutdown();
    }
}
