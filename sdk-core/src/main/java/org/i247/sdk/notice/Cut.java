package org.i247.sdk.notice;

import java.util.List;

/** How far a question is narrowed by one criterion. Immutable. */
sealed interface Cut permits NameCut, SexCut, AgeCut, CountryCut {
    /** The name of the criterion. */
    String criterion();

    /** Narrows a question; leaves it as it is where nothing was cut yet. */
    NoticeQuery narrow(NoticeQuery query);

    /** The same, cut once more; none if it cannot be. */
    List<? extends Cut> parts();

    /** Whether a notice falls into one part at most. Not whether it falls into any: it may lack what is asked for. */
    boolean isDisjoint();
}
