package org.i247.sandbox.faults;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.i247.sdk.spi.EvidenceStore;

/** The client's own account of its calls, from which it is read how many attempts an answer took. */
final class CallLog implements EvidenceStore {
    private static final Pattern ATTEMPT = Pattern.compile("\\{\"number\":\\d+,");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public Tail open() {
        return new Tail(lines.stream().reduce((before, last) -> last), Optional.empty());
    }

    @Override
    public void append(List<String> more) {
        lines.addAll(more);
    }

    @Override
    public void close() {}

    /** How many attempts the last call that was answered took; nothing if none was. */
    OptionalInt attempts() {
        return lines.stream()
                .filter(line -> line.contains("\"type\":\"answered\""))
                .mapToInt(line -> (int) ATTEMPT.matcher(line).results().count())
                .reduce((before, last) -> last);
    }
}
