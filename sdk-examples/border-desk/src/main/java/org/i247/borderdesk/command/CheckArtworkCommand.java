package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.ArtworkCheck;
import org.i247.borderdesk.check.ArtworkCheck.Described;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-artwork")
final class CheckArtworkCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Artwork artwork = new Artwork();

    @Option(names = "--period", paramLabel = "TEXT")
    private @Nullable String period;

    @Option(names = "--materials", paramLabel = "TEXT")
    private @Nullable String materials;

    @Option(names = "--theft-country", paramLabel = "C")
    private @Nullable String theftCountry;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        Described described = new Described(
                typed(desk, artwork.title),
                typed(desk, artwork.maker),
                typed(desk, artwork.objectType),
                typed(desk, artwork.description),
                Optional.ofNullable(period),
                Optional.ofNullable(materials));
        return desk.check(asking -> new ArtworkCheck(asking).by(described, Optional.ofNullable(theftCountry)));
    }

    private static Optional<String> typed(Desk desk, @Nullable String value) {
        return Optional.ofNullable(value).map(desk::typed);
    }

    private static final class Artwork {
        @Option(names = "--title", paramLabel = "TEXT")
        private @Nullable String title;

        @Option(names = "--maker", paramLabel = "TEXT")
        private @Nullable String maker;

        @Option(names = "--object-type", paramLabel = "TEXT")
        private @Nullable String objectType;

        @Option(names = "--description", paramLabel = "TEXT")
        private @Nullable String description;
    }
}
