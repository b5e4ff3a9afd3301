package org.i247.borderdesk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.standard.manifest.ListItem;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.standard.manifest.TravellerList;

/**
 * Lists of passengers and crew: everybody is asked for, with their documents.
 *
 * @param reader how they are read
 */
public record TravellerLists(ListReader reader) implements SubjectReader {
    @Override
    public SubjectSource open(Path file) throws IOException {
        return new Open(reader.open(file));
    }

    private record Open(TravellerList list) implements SubjectSource {
        @Override
        public boolean hasNext() {
            return list.hasNext();
        }

        @Override
        public Optional<Subject> next(Consumer<? super ListProblem> problems) {
            ListItem item = list.next();
            if (item instanceof ListProblem problem) {
                problems.accept(problem);
            }
            return item instanceof Traveller traveller ? Optional.of(Subject.of(traveller)) : Optional.empty();
        }

        @Override
        public long offset() {
            return list.offset();
        }

        @Override
        public void close() {
            list.close();
        }
    }
}
