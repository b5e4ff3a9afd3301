package org.i247.sdk.notice;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a slice. One that the service gives whole is read. Another is cut by the first criterion whose parts, each
 * disjoint, add up to the slice: then each notice is in exactly one. Where none adds up, because some notices lack what is
 * asked for, the slice is gone through by one criterion after the other, past those that were given before, until as many
 * were given as the service counts. Asks when it is asked; for one thread.
 */
final class SliceWalk implements Iterator<ListedNotice> {
    private final Pages pages;
    private final Slice slice;
    /** The first criterion that may cut it: what was gone through by the ones before need not be again. */
    private final int from;

    private @Nullable NoticePage first;
    private boolean opened;
    private int total;
    private Iterator<ListedNotice> reached = Collections.emptyIterator();
    private Deque<SliceWalk> parts = new ArrayDeque<>();
    /** What was given, where parts overlap or do not add up; null where they do. */
    private @Nullable Set<PersonalText> given;
    /** The next criterion to go through it by, where they do not add up. */
    private int criterion;

    private int missing;
    private @Nullable ListedNotice next;

    /** Where pages come from. */
    interface Pages {
        /** A page as the service gives it, perhaps another one than was asked for. */
        NoticePage page(NoticeQuery query, int number);
    }

    SliceWalk(Pages pages, Slice slice) {
        this(pages, slice, 0, null);
    }

    private SliceWalk(Pages pages, Slice slice, int from, @Nullable NoticePage first) {
        this.pages = pages;
        this.slice = slice;
        this.from = from;
        this.first = first;
    }

    /** How many notices the service counts in it. */
    int total() {
        return total;
    }

    /** How many of them were not given; known at the end. */
    int missing() {
        return given == null ? missing : Math.max(0, total - given.size());
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            ListedNotice candidate = step();
            if (candidate == null) {
                return false;
            }
            if (given == null || given.add(PersonalText.of(candidate.entityId()))) {
                next = candidate;
            }
        }
        return true;
    }

    @Override
    public ListedNotice next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ListedNotice one = next;
        next = null;
        return one;
    }

    private @Nullable ListedNotice step() {
        if (!opened) {
            open();
        }
        while (!reached.hasNext()) {
            if (isAllGiven()) {
                return null;
            }
            SliceWalk part = parts.peek();
            if (part == null) {
                if (!goOnByAnotherCriterion()) {
                    return null;
                }
            } else if (part.hasNext()) {
                return part.next();
            } else {
                missing += part.missing();
                parts.remove();
            }
        }
        return reached.next();
    }

    private void open() {
        NoticePage page = first == null ? pages.page(slice.query(), 1) : first;
        Reach reach = page.total() <= Notices.REACHABLE ? Reach.from(page, pages, slice.query()) : Reach.of(page);
        Deque<SliceWalk> clean = reach.isWhole() ? new ArrayDeque<>() : cleanParts(page.total());
        if (!reach.isWhole() && clean.isEmpty()) {
            reach = Reach.from(page, pages, slice.query());
            given = new HashSet<>();
            criterion = from;
        }
        if (clean.isEmpty()) {
            reached = reach.notices().iterator();
        }
        total = page.total();
        missing = reach.isWhole() ? reach.unreadable() : 0;
        parts = clean;
        first = null;
        opened = true;
    }

    /** The parts by the first criterion whose parts add up to the slice; none if there is no such criterion. */
    private Deque<SliceWalk> cleanParts(int whole) {
        for (int i = from; i < slice.cuts().size(); i++) {
            if (slice.cuts().get(i).isDisjoint()) {
                Deque<SliceWalk> counted = new ArrayDeque<>();
                long sum = 0;
                for (Slice part : slice.parts(i)) {
                    NoticePage page = pages.page(part.query(), 1);
                    sum += page.total();
                    counted.add(new SliceWalk(pages, part, from, page));
                }
                if (sum == whole) {
                    return counted;
                }
            }
        }
        return new ArrayDeque<>();
    }

    private boolean isAllGiven() {
        return given != null && given.size() >= total;
    }

    private boolean goOnByAnotherCriterion() {
        if (given == null) {
            return false;
        }
        while (criterion < slice.cuts().size()) {
            List<Slice> narrower = slice.parts(criterion);
            for (Slice part : narrower) {
                parts.add(new SliceWalk(pages, part, criterion, null));
            }
            criterion++;
            if (!narrower.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
