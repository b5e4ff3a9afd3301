package org.i247.sdk.notice;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** What the public service answers: a page of a list, and a notice of each colour. */
public final class NoticeFuzz {
    private static final List<Function<Members, NoticeDetail>> DETAILS =
            List.of(RedNotice::new, YellowNotice::new, UnNotice::new);

    private NoticeFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        Optional<Members> read = read(content, StrictJson::read);
        if (read.isEmpty()) {
            return;
        }
        for (NoticeColour colour : List.of(NoticeColour.RED, NoticeColour.YELLOW, NoticeColour.UN)) {
            read(read.get(), members -> PageReader.read(colour, members, 1)).ifPresent(NoticeFuzz::page);
        }
        for (Function<Members, NoticeDetail> detail : DETAILS) {
            read(read.get(), detail).ifPresent(notice -> requireReadable(notice));
        }
    }

    private static void page(NoticePage page) {
        requireReadable(page);
        require(page.notices().size() + page.unreadable().size() <= page.total(), "no more is shown than there is");
        page.notices().forEach(notice -> requireReadable(notice));
    }

    private static <I, O> Optional<O> read(I from, Function<I, O> reader) {
        try {
            return Optional.of(reader.apply(from));
        } catch (MemberException e) {
            return Optional.empty();
        }
    }
}
