package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines about one record: a label and what the owner said; what was not said makes no line. */
final class Details {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    Details(Words words) {
        this.words = words;
    }

    <T> Details add(String field, Optional<T> value, Function<? super T, String> shown) {
        value.map(shown).ifPresent(text -> lines.add(words.text("line", words.field(field), text)));
        return this;
    }

    <T> Details addAll(String field, Collection<T> values, Function<? super T, String> shown) {
        List<String> texts = values.stream().map(shown).toList();
        return add(field, texts.isEmpty() ? Optional.empty() : Optional.of(texts), words::list);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What is there of several parts, in their order, divided by blanks. */
    @SafeVarargs
    static Optional<String> joined(Optional<String>... parts) {
        List<String> there = new ArrayList<>();
        for (Optional<String> part : parts) {
            part.ifPresent(there::add);
        }
        return there.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", there));
    }
}
