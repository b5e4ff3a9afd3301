package org.i247.borderdesk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.ListRule;
import org.i247.sdk.standard.manifest.ListSeverity;
import org.i247.sdk.standard.manifest.ListedRow;
import org.i247.sdk.standard.manifest.RowItem;
import org.i247.sdk.standard.manifest.RowList;
import org.i247.sdk.standard.manifest.RowReader;

/**
 * Lists of things of one database: each row is asked for, and one that cannot be is told of by its place, and not clear.
 *
 * @param database the database
 * @param reader how they are read
 */
public record ThingLists(ThingDatabase database, RowReader reader) implements SubjectReader {
    @Override
    public SubjectSource open(Path file) throws IOException {
        return new Open(database, reader.open(file));
    }

    private record Open(ThingDatabase database, RowList list) implements SubjectSource {
        @Override
        public boolean hasNext() {
            return list.hasNext();
        }

        @Override
        public Optional<Subject> next(Consumer<? super ListProblem> problems) {
            RowItem item = list.next();
            if (item instanceof ListProblem problem) {
                problems.accept(problem);
            }
            return item instanceof ListedRow row ? Optional.of(subject(row, problems)) : Optional.empty();
        }

        private Subject subject(ListedRow row, Consumer<? super ListProblem> problems) {
            Subject.Builder subject = Subject.builder().origin(row.origin()).label(row.label());
            try {
                database.ask(row, subject, problems);
            } catch (InvalidRequestException e) {
                e.failure().violations().forEach(each -> problems.accept(problem(row, each)));
                subject.notAsked(database.code());
            }
            return subject.build();
        }

        /** Messages of violations hold no value. */
        private static ListProblem problem(ListedRow row, Violation violation) {
            ListRule rule = violation.rule().equals(ListRule.REQUIRED.code()) ? ListRule.REQUIRED : ListRule.FORMAT;
            String field = violation.field().substring(violation.field().lastIndexOf('.') + 1);
            return new ListProblem(row.origin(), ListSeverity.ERROR, rule, field + " " + violation.message());
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
