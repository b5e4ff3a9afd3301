package org.i247.sdk.standard.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings under construction, counted by kind. */
final class Findings {
    private final Map<NameFinding.Kind, Integer> counts = new EnumMap<>(NameFinding.Kind.class);

    /** Counts words; none make no finding. */
    void add(NameFinding.Kind kind, int words) {
        if (words > 0) {
            counts.merge(kind, words, Integer::sum);
        }
    }

    List<NameFinding> list() {
        return counts.entrySet().stream()
                .map(each -> new NameFinding(each.getKey(), each.getValue()))
                .toList();
    }
}
