package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.i247.sdk.internal.ledger.Sha256;
import org.junit.jupiter.api.Test;

class SignedOnceTest {
    private static final int MANY = 100_000;

    @Test
    void eachIsNewOnceHoweverManyThereAre() {
        SignedOnce seen = new SignedOnce();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MANY; i++) {
                assertThat(seen.add(digest(i))).as("%d in round %d", i, round).isEqualTo(round == 0);
            }
        }
    }

    private static byte[] digest(int i) {
        return Sha256.of(Integer.toString(i).getBytes(StandardCharsets.US_ASCII));
    }
}
