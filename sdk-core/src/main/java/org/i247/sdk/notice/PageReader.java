package org.i247.sdk.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** Reads a page of a list. A notice that cannot be read is noted, and does not take the others with it. */
final class PageReader {
    private static final String NOTICES = "notices";

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param asked the number that was asked for; the service may give another page and says so
     * @throws MemberException if the page itself has another shape
     */
    static NoticePage read(NoticeColour colour, Members answer, int asked) {
        int total = required(answer, "total");
        Optional<Members> query = answer.object("query");
        int number =
                within("query", () -> query.flatMap(each -> count(each, "page")).orElse(asked));
        Members embedded = answer.object("_embedded").orElseThrow(() -> new MemberException("_embedded", "REQUIRED"));
        Object listed =
                embedded.value(NOTICES).orElseThrow(() -> new MemberException("_embedded." + NOTICES, "REQUIRED"));
        if (!(listed instanceof List<?> entries)) {
            throw new MemberException("_embedded." + NOTICES, "TYPE");
        }
        if (entries.size() > total) {
            throw new MemberException("total", "CONTRADICTION");
        }
        boolean hasNext = answer.object("_links")
                .map(links -> links.value("next").isPresent())
                .orElse(false);
        List<ListedNotice> notices = new ArrayList<>();
        List<UnreadableNotice> unreadable = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String place = "_embedded." + NOTICES + "[" + i + "]";
            if (entries.get(i) instanceof Members members) {
                try {
                    notices.add(new ListedNotice(colour, members));
                } catch (MemberException e) {
                    unreadable.add(new UnreadableNotice(place + "." + e.path(), e.rule()));
                }
            } else {
                unreadable.add(new UnreadableNotice(place, "TYPE"));
            }
        }
        return new NoticePage(total, number, notices, unreadable, hasNext);
    }

    private static int required(Members members, String name) {
        return count(members, name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    private static Optional<Integer> count(Members members, String name) {
        Optional<Long> count = members.integer(name);
        if (count.filter(value -> value < 0 || value > Integer.MAX_VALUE).isPresent()) {
            throw new MemberException(name, "RANGE");
        }
        return count.map(Long::intValue);
    }

    private static <T> T within(String outer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MemberException e) {
            throw e.within(outer);
        }
    }
}
