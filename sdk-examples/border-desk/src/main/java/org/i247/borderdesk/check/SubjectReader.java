package org.i247.borderdesk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.standard.manifest.ListProblem;

/** How lists are read, and what in them is asked for. */
public interface SubjectReader {
    /**
     * Opens a list.
     *
     * @param file the list
     * @return what stands in it
     * @throws IOException if it cannot be read
     */
    SubjectSource open(Path file) throws IOException;

    /** A list that is open. Not safe for use by several threads. */
    interface SubjectSource extends AutoCloseable {
        /**
         * Whether something follows.
         *
         * @return true if it does
         */
        boolean hasNext();

        /**
         * Reads what follows.
         *
         * @param problems is told what is not as it should be
         * @return what is to be asked for, if that is what follows
         */
        Optional<Subject> next(Consumer<? super ListProblem> problems);

        /**
         * How far it was read.
         *
         * @return how many bytes were looked at
         */
        long offset();

        @Override
        void close();
    }
}
