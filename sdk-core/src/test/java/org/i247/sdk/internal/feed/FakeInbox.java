package org.i247.sdk.internal.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Members;

/** An inbox that keeps the contract, with pages of three; what it fails with is said by a test. */
final class FakeInbox {
    static final String NAME = "alerts/UT";
    private static final int PAGE = 3;

    private final List<String> ids = new ArrayList<>();
    private final Set<String> acknowledged = new LinkedHashSet<>();
    private final Deque<I247Exception> pullFaults = new ArrayDeque<>();
    private final Deque<I247Exception> tellFaults = new ArrayDeque<>();
    private final List<FeedQuery> queries = Collections.synchronizedList(new ArrayList<>());

    synchronized void arrive(String... more) {
        ids.addAll(List.of(more));
        notifyAll();
    }

    synchronized void pullFails(I247Exception... faults) {
        pullFaults.addAll(List.of(faults));
    }

    synchronized void tellFails(I247Exception... faults) {
        tellFaults.addAll(List.of(faults));
    }

    synchronized Set<String> acknowledged() {
        return new LinkedHashSet<>(acknowledged);
    }

    List<FeedQuery> queries() {
        return queries;
    }

    Inbox<Alert> inbox() {
        return new Inbox<>(NAME, this::pull, this::acknowledge);
    }

    private synchronized FeedPage<Alert> pull(FeedQuery query) {
        queries.add(query);
        if (!pullFaults.isEmpty()) {
            throw pullFaults.remove();
        }
        try {
            FeedPage<Alert> page = page(query);
            while (page.items().isEmpty()) {
                wait();
                page = page(query);
            }
            return page;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw I247Exception.of(Failure.of(ErrorCode.INTERRUPTED));
        }
    }

    private FeedPage<Alert> page(FeedQuery query) {
        int from = query.after()
                .map(cursor -> Integer.parseInt(cursor.substring(1)))
                .orElse(0);
        List<Alert> items = new ArrayList<>();
        int next = from;
        for (; next < ids.size() && items.size() < PAGE; next++) {
            if (query.after().isPresent() || !acknowledged.contains(ids.get(next))) {
                items.add(alert(ids.get(next)));
            }
        }
        return new FeedPage<>(items, "c" + next);
    }

    private synchronized void acknowledge(String id) {
        if (!tellFaults.isEmpty()) {
            throw tellFaults.remove();
        }
        acknowledged.add(id);
        notifyAll();
    }

    static Alert alert(String id) {
        return new Alert(Members.builder()
                .put("alertId", id)
                .put("kind", "RECORD_HIT")
                .put("raisedAt", "2026-11-23T10:00:01Z")
                .build());
    }

    static I247Exception fault(ErrorCode code) {
        return I247Exception.of(Failure.of(code, "0", "0"));
    }

    static I247Exception unknownCursor() {
        return I247Exception.of(Failure.of(ErrorCode.MALFORMED_REQUEST)
                .withViolations(List.of(new Violation("after", "RANGE", "unknown"))));
    }
}
