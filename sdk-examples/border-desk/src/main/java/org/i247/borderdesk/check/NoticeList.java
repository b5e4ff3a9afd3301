package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.notice.ListedNotice;
import org.i247.sdk.notice.NoticePage;
import org.i247.sdk.notice.NoticeQuery;
import org.i247.sdk.notice.Notices;
import org.i247.sdk.notice.UnreadableNotice;

/**
 * What the public service gave for a question.
 *
 * @param total how many match, as the service counts them
 * @param page the number of the page; empty if all were asked for
 * @param notices those that were given
 * @param unreadable those of the page that cannot be read
 * @param error why they are not all, if all were asked for
 */
public record NoticeList(
        int total,
        Optional<Integer> page,
        List<ListedNotice> notices,
        List<UnreadableNotice> unreadable,
        Optional<I247Exception> error) {
    /** Keeps a list. */
    public NoticeList {
        notices = List.copyOf(notices);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A page.
     *
     * @param notices where it is asked for
     * @param query what is asked for
     * @param number the number of the page
     * @return the page
     */
    public static NoticeList page(Notices<?> notices, NoticeQuery query, int number) {
        NoticePage page = notices.search(query, number);
        return new NoticeList(
                page.total(), Optional.of(page.number()), page.notices(), page.unreadable(), Optional.empty());
    }

    /**
     * All that match. What was given before something failed is not lost.
     *
     * @param notices where they are asked for
     * @param query what is asked for
     * @return the notices, and why they are not all
     */
    public static NoticeList all(Notices<?> notices, NoticeQuery query) {
        int total = notices.search(query).total();
        List<ListedNotice> given = new ArrayList<>();
        try (Stream<ListedNotice> all = notices.streamAll(query)) {
            all.forEach(given::add);
            return new NoticeList(total, Optional.empty(), given, List.of(), Optional.empty());
        } catch (I247Exception e) {
            return new NoticeList(total, Optional.empty(), given, List.of(), Optional.of(e));
        }
    }
}
