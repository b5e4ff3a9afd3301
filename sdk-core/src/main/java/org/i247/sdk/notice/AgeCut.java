package org.i247.sdk.notice;

import java.util.List;

/** Ages from one to another, in years, cut in halves. */
record AgeCut(int from, int to) implements Cut {
    /** Everybody, also those without a date of birth. */
    static final AgeCut ANY = new AgeCut(0, Integer.MAX_VALUE);

    @Override
    public String criterion() {
        return NoticeQuery.AGE_MIN;
    }

    @Override
    public NoticeQuery narrow(NoticeQuery query) {
        return equals(ANY) ? query : query.with(NoticeQuery.AGE_MIN, from).with(NoticeQuery.AGE_MAX, to);
    }

    @Override
    public List<AgeCut> parts() {
        int last = Math.min(to, NoticeQuery.OLDEST);
        if (from == last) {
            return List.of();
        }
        int middle = (from + last) / 2;
        return List.of(new AgeCut(from, middle), new AgeCut(middle + 1, last));
    }

    @Override
    public boolean isDisjoint() {
        return true;
    }
}
