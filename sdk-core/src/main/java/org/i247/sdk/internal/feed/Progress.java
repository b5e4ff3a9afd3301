package org.i247.sdk.internal.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.cooperation.CursorState;
import org.jspecify.annotations.Nullable;

/**
 * How far a listener is. The cursor moves past a page when all of it, and of the pages before it, is acknowledged; what is
 * acknowledged beyond the cursor is known by its id. Nothing here blocks; its owner guards it.
 */
final class Progress {
    private final String feed;
    private final Deque<OpenPage> pages = new ArrayDeque<>();
    private final Set<String> acknowledged = new LinkedHashSet<>();
    /** Acknowledged before the feed was begun anew, and not seen since: they may come once more. */
    private final Set<String> earlier = new LinkedHashSet<>();

    private final Set<String> untold = new LinkedHashSet<>();
    private final Set<String> inHand = new LinkedHashSet<>();
    private Optional<String> cursor;
    /** Where the next page begins: after the last one that was pulled. */
    private Optional<String> pulled;

    Progress(CursorState from) {
        feed = from.feed();
        cursor = from.cursor();
        pulled = cursor;
        acknowledged.addAll(from.acknowledged());
        untold.addAll(from.untold());
        beginAnew();
    }

    private Progress(Progress other) {
        feed = other.feed;
        cursor = other.cursor;
        pulled = other.pulled;
        acknowledged.addAll(other.acknowledged);
        earlier.addAll(other.earlier);
        untold.addAll(other.untold);
        inHand.addAll(other.inHand);
        for (OpenPage page : other.pages) {
            pages.add(new OpenPage(page.cursor, page.all, new LinkedHashSet<>(page.open)));
        }
    }

    /** A page that was pulled, and what of it is not acknowledged. */
    private record OpenPage(String cursor, List<String> all, Set<String> open) {}

    Optional<String> pulled() {
        return pulled;
    }

    /** A page came; gives the ids that are to be handed over, and whether the cursor has moved. */
    Arrived arrived(List<String> ids, String pageCursor) {
        ids.stream().filter(earlier::remove).forEach(acknowledged::add);
        Set<String> open = new LinkedHashSet<>(ids);
        open.removeAll(acknowledged);
        Set<String> fresh = new LinkedHashSet<>(open);
        // After a cursor was forgotten, what is in hand comes once more.
        fresh.removeAll(inHand);
        pages.add(new OpenPage(pageCursor, List.copyOf(ids), open));
        pulled = Optional.of(pageCursor);
        return new Arrived(fresh, advance());
    }

    /** The feed has nothing more: what came earlier is behind its cursor, and does not come again. */
    void caughtUp() {
        earlier.clear();
    }

    /** What a page brought. */
    record Arrived(Set<String> fresh, boolean moved) {}

    void handedOver(String id) {
        inHand.add(id);
    }

    boolean isAcknowledged(String id) {
        return !inHand.contains(id);
    }

    int inHand() {
        return inHand.size();
    }

    /** Ids that are kept until the cursor is past them, or the gateway is told. */
    int kept() {
        return acknowledged.size() + untold.size();
    }

    /** The state after an acknowledgement, which is to be on the disk before {@link #acknowledge} is called. */
    CursorState afterAcknowledging(String id) {
        Progress next = new Progress(this);
        next.acknowledge(id);
        return next.state();
    }

    void acknowledge(String id) {
        inHand.remove(id);
        acknowledged.add(id);
        untold.add(id);
        pages.forEach(page -> page.open.remove(id));
        advance();
    }

    private boolean advance() {
        boolean moved = false;
        for (OpenPage first = pages.peek(); first != null && first.open.isEmpty(); first = pages.peek()) {
            pages.remove();
            moved |= !cursor.equals(Optional.of(first.cursor));
            cursor = Optional.of(first.cursor);
            first.all.forEach(acknowledged::remove);
        }
        return moved;
    }

    /** The gateway does not know the cursor any more: the feed comes from its beginning. */
    void forget() {
        cursor = Optional.empty();
        pulled = cursor;
        pages.clear();
        beginAnew();
    }

    /**
     * Without a cursor the first page holds all of which the gateway was not told, those behind it whatever follows. So what
     * was acknowledged is known until the feed is past it, and the gateway may be told while a page is on its way.
     */
    private void beginAnew() {
        earlier.addAll(acknowledged);
        earlier.addAll(untold);
        acknowledged.clear();
    }

    @Nullable
    String firstUntold() {
        return untold.isEmpty() ? null : untold.iterator().next();
    }

    void told(String id) {
        untold.remove(id);
    }

    CursorState state() {
        Set<String> known = new LinkedHashSet<>(earlier);
        known.addAll(acknowledged);
        return new CursorState(feed, cursor, new ArrayList<>(known), new ArrayList<>(untold));
    }
}
