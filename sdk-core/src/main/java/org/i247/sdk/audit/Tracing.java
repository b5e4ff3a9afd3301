package org.i247.sdk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.i247.sdk.audit.TracedCall.Proof;
import org.jspecify.annotations.Nullable;

/** Gathers the calls that somebody looks for by their references. */
final class Tracing {
    private final Set<String> references;
    private final List<TracedCall> found = new ArrayList<>();

    Tracing(Set<String> references) {
        this.references = references;
    }

    void ended(String reference, @Nullable Asking asking, long sequence, String outcome, Proof proof) {
        if (references.contains(reference)) {
            found.add(new TracedCall(
                    reference,
                    asking == null ? "" : asking.database(),
                    asking == null ? "" : asking.operation(),
                    asking == null ? 0 : asking.place().sequence(),
                    sequence,
                    outcome,
                    proof));
        }
    }

    /** A call without an end. */
    void open(Asking asking) {
        ended(asking.reference(), asking, 0, "", Proof.NONE);
    }

    /** What was found, and then the references that stand nowhere. */
    List<TracedCall> found() {
        Set<String> missing = new TreeSet<>(references);
        found.forEach(call -> missing.remove(call.reference()));
        List<TracedCall> all = new ArrayList<>(found);
        missing.forEach(reference -> all.add(new TracedCall(reference, "", "", 0, 0, "", Proof.NONE)));
        return all;
    }
}
