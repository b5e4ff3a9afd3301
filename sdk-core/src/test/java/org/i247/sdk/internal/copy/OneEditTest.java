package org.i247.sdk.internal.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is around a number is what is within one edit of it, and nothing else. */
class OneEditTest {
    @Test
    void aroundAndWithinAreOneThing() {
        TreeSet<Integer> letters = new TreeSet<>();
        "ABÜ".codePoints().forEach(letters::add);
        Random random = new Random(247);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            boolean within = OneEdit.within(one, other);
            near += within ? 1 : 0;
            assertThat(OneEdit.around(one, letters).contains(other))
                    .as("%s %s", one, other)
                    .isEqualTo(within);
            assertThat(OneEdit.within(other, one)).isEqualTo(within);
        }
        assertThat(near).isGreaterThan(1000);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(4); length > 0; length--) {
            word.append("ABÜ".charAt(random.nextInt(3)));
        }
        return word.toString();
    }
}
