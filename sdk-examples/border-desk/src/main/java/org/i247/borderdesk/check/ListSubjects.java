package org.i247.borderdesk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.i247.borderdesk.check.SubjectReader.SubjectSource;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.standard.manifest.ListProblem;
import org.jspecify.annotations.Nullable;

/**
 * Whoever and whatever stands in several lists, one list after the other, read while it is asked for. What is not as it should be in a list
 * is told when it is met. Not safe for use by several threads.
 */
public final class ListSubjects implements Iterator<Subject>, AutoCloseable {
    private final Iterator<Path> files;
    private final SubjectReader reader;
    private final Consumer<? super ListProblem> problems;
    private final long bytes;
    private @Nullable SubjectSource open;
    private @Nullable Subject next;
    private long before;
    private long within;
    private long read;
    private boolean ended;
    private int number;

    /**
     * The subjects of lists.
     *
     * @param files the lists
     * @param reader how they are read
     * @param problems is told what is not as it should be
     * @throws UnreadableListException if it cannot be found out how large one is
     */
    public ListSubjects(List<Path> files, SubjectReader reader, Consumer<? super ListProblem> problems) {
        this.files = List.copyOf(files).iterator();
        this.reader = reader;
        this.problems = problems;
        long all = 0;
        for (int i = 0; i < files.size(); i++) {
            try {
                all += Files.size(files.get(i));
            } catch (IOException e) {
                throw new UnreadableListException(i + 1);
            }
        }
        bytes = all;
    }

    /**
     * Whether there is somebody more. Blocks while it reads.
     *
     * @return true if there is
     * @throws UnreadableListException if a list cannot be read on
     */
    @Override
    public boolean hasNext() {
        try {
            readOn();
            return next != null;
        } catch (UncheckedIOException e) {
            throw new UnreadableListException(number);
        }
    }

    private void readOn() {
        while (next == null && !ended) {
            SubjectSource list = open == null ? openNext() : open;
            if (list == null) {
                ended = true;
            } else if (list.hasNext()) {
                next = list.next(problems).orElse(null);
                read += next == null ? 0 : 1;
                within = list.offset();
            } else {
                before += list.offset();
                within = 0;
                list.close();
                open = null;
            }
        }
    }

    private @Nullable SubjectSource openNext() {
        try {
            number++;
            open = files.hasNext() ? reader.open(files.next()) : null;
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Subject next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Subject subject = next;
        next = null;
        return subject;
    }

    /**
     * How many there are in all: what was counted once the lists are at their end, and before that a guess by the bytes that were
     * read.
     *
     * @return how many
     */
    public long expected() {
        long looked = before + within;
        return ended || looked <= 0 ? read : Math.max(read, Math.round((double) read * bytes / looked));
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }

    /** A list cannot be read. The cause is left out: it may hold more of the file's place than anybody should see. */
    public static final class UnreadableListException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int number;

        /**
         * A list cannot be read.
         *
         * @param number which, from 1
         */
        public UnreadableListException(int number) {
            super("a list cannot be read");
            this.number = number;
        }

        /**
         * The list.
         *
         * @return which, from 1
         */
        public int number() {
            return number;
        }
    }
}
