package org.i247.sdk.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What paging gives of a slice, each notice once. Immutable.
 *
 * @param notices the notices
 * @param unreadable how many more could not be read
 * @param total how many the service counts
 */
record Reach(List<ListedNotice> notices, int unreadable, int total) {
    /** What one page gives. */
    static Reach of(NoticePage page) {
        return new Reach(distinct(page.notices()), page.unreadable().size(), page.total());
    }

    /** Turns the pages until there is no other, or the service falls back to one that was there before. */
    static Reach from(NoticePage first, SliceWalk.Pages pages, NoticeQuery query) {
        Reach reach = of(first);
        for (NoticePage page = first; !reach.isWhole() && page.hasNext(); ) {
            int asked = page.number() + 1;
            page = pages.page(query, asked);
            if (page.number() != asked) {
                break;
            }
            reach = reach.and(page);
        }
        return reach;
    }

    private Reach and(NoticePage page) {
        List<ListedNotice> both = new ArrayList<>(notices);
        both.addAll(page.notices());
        return new Reach(distinct(both), unreadable + page.unreadable().size(), total);
    }

    private static List<ListedNotice> distinct(List<ListedNotice> notices) {
        Map<String, ListedNotice> byId = new LinkedHashMap<>();
        notices.forEach(notice -> byId.putIfAbsent(notice.entityId(), notice));
        return List.copyOf(byId.values());
    }

    boolean isWhole() {
        return notices.size() + unreadable >= total;
    }
}
