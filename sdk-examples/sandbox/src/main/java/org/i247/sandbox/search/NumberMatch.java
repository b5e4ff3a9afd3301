package org.i247.sandbox.search;

import java.util.List;
import org.i247.sandbox.data.OneEdit;

/** Compares cleaned numbers. */
final class NumberMatch {
    private NumberMatch() {}

    /** The best score of a number among a record's: 1 if equal, less if one edit apart, 0 if none matches. */
    static double score(String asked, List<String> known, boolean fuzzy) {
        if (known.contains(asked)) {
            return 1;
        }
        return fuzzy && known.stream().anyMatch(number -> OneEdit.within(asked, number)) ? Match.FUZZY : 0;
    }
}
