package org.i247.sdk.notice;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;

/** A walk through all notices that says at its end if they were not all. For one thread. */
final class AllNotices implements Iterator<ListedNotice> {
    /** So many places say what is wrong; the number says how much. */
    private static final int MOST_PLACES = 20;

    private final SliceWalk walk;
    private final Set<UnreadableNotice> unreadable = new LinkedHashSet<>();

    AllNotices(SliceWalk.Pages pages, Slice slice) {
        walk = new SliceWalk((query, number) -> noted(pages.page(query, number)), slice);
    }

    private NoticePage noted(NoticePage page) {
        page.unreadable().stream()
                .limit(Math.max(0, MOST_PLACES - unreadable.size()))
                .forEach(unreadable::add);
        return page;
    }

    @Override
    public boolean hasNext() {
        if (walk.hasNext()) {
            return true;
        }
        if (walk.missing() > 0) {
            throw incomplete();
        }
        return false;
    }

    private I247Exception incomplete() {
        List<Violation> places = unreadable.stream()
                .map(fault -> Violation.of(fault.place(), fault.rule()))
                .toList();
        return I247Exception.of(Failure.of(
                        ErrorCode.NOTICES_INCOMPLETE, Integer.toString(walk.missing()), Integer.toString(walk.total()))
                .withViolations(places));
    }

    @Override
    public ListedNotice next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return walk.next();
    }
}
