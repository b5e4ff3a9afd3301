package org.i247.sdk.notice;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.person.NoticeColour;

/**
 * A question that stands for a part of another, and the criteria by which it can be cut further. Immutable.
 *
 * @param base the question that was asked
 * @param cuts how it is narrowed, a cut for each criterion that the base leaves free; the cleanest first
 */
record Slice(NoticeQuery base, List<Cut> cuts) {
    Slice {
        cuts = List.copyOf(cuts);
    }

    static Slice of(NoticeQuery query, NoticeColour colour) {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(NameCut.any(NoticeQuery.NAME));
        if (!colour.equals(NoticeColour.UN)) {
            cuts.add(NameCut.any(NoticeQuery.FORENAME));
            cuts.add(SexCut.ANY);
            cuts.add(AgeCut.ANY);
            cuts.add(CountryCut.any(NoticeQuery.NATIONALITY));
        }
        if (colour.equals(NoticeColour.RED)) {
            cuts.add(CountryCut.any(NoticeQuery.WARRANT_COUNTRY));
        }
        cuts.removeIf(cut -> query.has(cut.criterion()));
        return new Slice(query, cuts);
    }

    /** The question as it is asked. */
    NoticeQuery query() {
        NoticeQuery narrowed = base;
        for (Cut cut : cuts) {
            narrowed = cut.narrow(narrowed);
        }
        return narrowed;
    }

    /** The parts that one of the criteria cuts it into; none if it cannot be cut by that one. */
    List<Slice> parts(int criterion) {
        return cuts.get(criterion).parts().stream()
                .map(part -> {
                    List<Cut> narrower = new ArrayList<>(cuts);
                    narrower.set(criterion, part);
                    return new Slice(base, narrower);
                })
                .toList();
    }
}
