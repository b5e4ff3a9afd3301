package org.i247.sdk.standard;

/** A stretch of a zone whose lines are joined: from the first place, counted from 0, to before the end. */
record MrzSpan(int from, int end) {
    String in(CharSequence zone) {
        return zone.subSequence(from, end).toString();
    }

    boolean holds(int place) {
        return place >= from && place < end;
    }
}
