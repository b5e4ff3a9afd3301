package org.i247.sandbox.proxy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.i247.sandbox.proxy.ByteRule.End;
import org.jspecify.annotations.Nullable;

/** The bytes of one direction on their way, and what happens to them. For one thread. */
final class ByteFlow {
    private final Deque<ByteRule> rules;
    private final OutputStream out;
    private final Sleeper sleeper;
    private long position;
    private ByteRule.@Nullable Pace pace;

    ByteFlow(List<ByteRule> rules, OutputStream out, Sleeper sleeper) {
        // Stable: what is said of the same byte happens in the order in which it was said.
        this.rules = new ArrayDeque<>(
                rules.stream().sorted(Comparator.comparingLong(ByteRule::at)).toList());
        this.out = out;
        this.sleeper = sleeper;
    }

    /**
     * Passes bytes on, or not.
     *
     * @return the end of the direction, if it was reached; the bytes after it are not passed on
     */
    Optional<End> pass(byte[] bytes, int count) throws IOException, InterruptedException {
        int done = 0;
        while (done < count) {
            Optional<End> end = strike(bytes, done);
            if (end.isPresent()) {
                return end;
            }
            int next = rules.isEmpty()
                    ? count
                    : (int) Math.min(count, done + rules.element().at() - position);
            send(bytes, done, next);
            position += next - done;
            done = next;
        }
        return Optional.empty();
    }

    /** The stream has ended: what would have happened to the byte in place of which it ended? */
    Optional<End> finish() throws IOException, InterruptedException {
        return strike(new byte[1], 0);
    }

    /** Does all that happens to the byte that is next. */
    private Optional<End> strike(byte[] bytes, int index) throws IOException, InterruptedException {
        while (!rules.isEmpty() && rules.element().at() == position) {
            ByteRule.Action action = rules.remove().action();
            if (action instanceof End end) {
                return Optional.of(end);
            } else if (action instanceof ByteRule.Pause pause) {
                sleeper.sleep(pause.time());
            } else if (action instanceof ByteRule.Pace slower) {
                pace = slower;
            } else if (action instanceof ByteRule.Flip flip) {
                bytes[index] ^= (byte) flip.mask();
            } else if (action instanceof ByteRule.Insertion insertion) {
                send(insertion.bytes(), 0, insertion.bytes().length);
            }
        }
        return Optional.empty();
    }

    private void send(byte[] bytes, int from, int to) throws IOException, InterruptedException {
        int step = pace == null ? to - from : pace.bytes();
        for (int i = from; i < to; i += step) {
            out.write(bytes, i, Math.min(step, to - i));
            out.flush();
            if (pace != null) {
                sleeper.sleep(pace.interval());
            }
        }
    }
}
