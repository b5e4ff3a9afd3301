package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.NamedImage;
import org.i247.borderdesk.check.NoticesColour;
import org.i247.borderdesk.view.NoticeView;
import org.i247.sdk.notice.NoticeDetail;
import org.i247.sdk.notice.NoticePicture;
import org.i247.sdk.notice.Notices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "show")
final class NoticesShowCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable NoticesCommand parent;

    @Parameters(index = "0", paramLabel = "COLOUR")
    private @Nullable NoticesColour colour;

    @Parameters(index = "1", paramLabel = "ID")
    private String entityId = "";

    @Option(names = "--images", paramLabel = "DIRECTORY")
    private @Nullable Path images;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        NoticesColour of = Objects.requireNonNull(colour);
        Notices<?> notices = of.of(desk.session().notices());
        NoticeDetail notice = notices.get(entityId);
        List<String> files = new ArrayList<>();
        if (images != null) {
            for (NoticePicture picture : notices.pictures(notice)) {
                NamedImage image = new NamedImage(picture.id(), notices.picture(notice, picture));
                files.add(OutputFile.write(
                        images.resolve(image.fileName()), image.image().bytes()));
            }
        }
        desk.show(new NoticeView(of, notice, files));
        return ExitCode.CLEAR;
    }
}
