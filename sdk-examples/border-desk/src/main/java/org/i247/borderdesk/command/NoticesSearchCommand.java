package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.NoticeList;
import org.i247.borderdesk.check.NoticesColour;
import org.i247.borderdesk.view.NoticeListView;
import org.i247.sdk.notice.NoticeQuery;
import org.i247.sdk.notice.Notices;
import org.i247.sdk.person.Sex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "search")
final class NoticesSearchCommand implements Callable<Integer> {
    private static final int OLDEST = 120;

    @ParentCommand
    private @Nullable NoticesCommand parent;

    @Parameters(paramLabel = "COLOUR")
    private @Nullable NoticesColour colour;

    @Option(names = "--name", paramLabel = "N")
    private @Nullable String name;

    @Option(names = "--forename", paramLabel = "F")
    private @Nullable String forename;

    @Option(names = "--nationality", paramLabel = "C")
    private @Nullable String nationality;

    @Option(names = "--warrant-country", paramLabel = "C")
    private @Nullable String warrantCountry;

    @Option(names = "--sex", paramLabel = "M|F|U")
    private @Nullable String sex;

    @Option(names = "--age-min", paramLabel = "YEARS")
    private @Nullable Integer youngest;

    @Option(names = "--age-max", paramLabel = "YEARS")
    private @Nullable Integer oldest;

    @Option(names = "--free-text", paramLabel = "TEXT")
    private @Nullable String freeText;

    @Option(names = "--un-reference", paramLabel = "R")
    private @Nullable String unReference;

    @Option(names = "--un-resolution", paramLabel = "R")
    private @Nullable String unResolution;

    @Option(names = "--page", paramLabel = "N")
    private int page = 1;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        NoticesColour of = Objects.requireNonNull(colour);
        NoticeQuery query = query(desk);
        Notices<?> notices = of.of(desk.session().notices());
        NoticeList list = all ? NoticeList.all(notices, query) : NoticeList.page(notices, query, page);
        desk.show(new NoticeListView(of, list));
        return list.error().map(ExitCode::of).orElse(ExitCode.CLEAR);
    }

    private NoticeQuery query(Desk desk) {
        NoticeQuery.Builder query = NoticeQuery.builder()
                .name(name == null ? null : desk.typed(name))
                .forename(forename)
                .nationality(nationality)
                .warrantCountry(warrantCountry)
                .sex(sex == null ? null : new Sex(sex))
                .freeText(freeText)
                .unReference(unReference)
                .unResolution(unResolution);
        if (youngest != null || oldest != null) {
            query.ages(youngest == null ? 0 : youngest, oldest == null ? OLDEST : oldest);
        }
        return query.build();
    }
}
