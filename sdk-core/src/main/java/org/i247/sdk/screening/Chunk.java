package org.i247.sdk.screening;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.screening.Subject.Question;
import org.jspecify.annotations.Nullable;

/** So many subjects one after the other: what is read, kept in the journal and let go of together. For one thread. */
final class Chunk {
    /** How many subjects a chunk has; the journal says it too. */
    static final int SIZE = 100;

    private final long number;
    private final List<Subject> subjects;
    private final DatabaseResult[][] results;
    private final int[] open;
    private final boolean[] kept;
    private final boolean[] taken;
    private final List<Integer> fresh = new ArrayList<>();
    private int handedOn;
    private int complete;

    Chunk(long number, List<Subject> subjects) {
        this.number = number;
        this.subjects = List.copyOf(subjects);
        this.results = new DatabaseResult[subjects.size()][];
        this.open = new int[subjects.size()];
        this.kept = new boolean[subjects.size()];
        this.taken = new boolean[subjects.size()];
        for (int i = 0; i < results.length; i++) {
            List<Question> questions = this.subjects.get(i).questions();
            results[i] = new DatabaseResult[questions.size()];
            open[i] = questions.size();
            complete += questions.isEmpty() ? 1 : 0;
        }
    }

    long number() {
        return number;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** A question of the chunk. */
    record Place(Chunk chunk, int subject, int question) {
        Optional<org.i247.sdk.query.DatabaseQuery> query() {
            return asked().query();
        }

        DatabaseName database() {
            return asked().database();
        }

        private Question asked() {
            return chunk.subjects.get(subject).questions().get(question);
        }

        void settle(Outcome<?> outcome) {
            chunk.settle(subject, question, DatabaseResult.of(database(), outcome));
        }

        @Override
        public String toString() {
            return "Place[" + chunk.number + ", " + subject + ", " + question + "]";
        }
    }

    List<Place> openPlaces() {
        return IntStream.range(0, results.length)
                .boxed()
                .flatMap(subject -> IntStream.range(0, results[subject].length)
                        .filter(question -> results[subject][question] == null)
                        .mapToObj(question -> new Place(this, subject, question)))
                .toList();
    }

    private void settle(int subject, int question, DatabaseResult result) {
        results[subject][question] = result;
        if (--open[subject] == 0) {
            complete++;
            fresh.add(subject);
        }
    }

    /** Takes what an earlier run was answered. */
    void keep(int subject, List<DatabaseResult> answered) {
        if (subject < results.length && open[subject] > 0 && answered.size() == results[subject].length) {
            results[subject] = answered.toArray(DatabaseResult[]::new);
            open[subject] = 0;
            kept[subject] = true;
            complete++;
        }
    }

    /** Subjects that were completed since this was asked last, and of whom nothing has failed: these are not asked again. */
    List<Integer> takeAnswered() {
        List<Integer> answered = fresh.stream().filter(this::isAnswered).toList();
        fresh.clear();
        return answered;
    }

    private boolean isAnswered(int subject) {
        for (DatabaseResult each : results[subject]) {
            if (each.kind() == ResultKind.FAILED) {
                return false;
            }
        }
        return true;
    }

    List<DatabaseResult> results(int subject) {
        return List.of(results[subject]);
    }

    boolean isComplete(int subject) {
        return open[subject] == 0;
    }

    boolean isComplete() {
        return complete == results.length;
    }

    /** The next result in the order of the subjects, if it is complete. */
    @Nullable
    SubjectResult next() {
        if (handedOn == results.length || !isComplete(handedOn)) {
            return null;
        }
        return result(handedOn++);
    }

    /** The results that were completed and not handed on yet, whatever their order. */
    List<SubjectResult> takeUntaken() {
        List<SubjectResult> all = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            if (isComplete(i) && !taken[i]) {
                taken[i] = true;
                all.add(result(i));
            }
        }
        return all;
    }

    boolean isHandedOn() {
        return handedOn == results.length;
    }

    SubjectResult result(int subject) {
        return new SubjectResult(number * SIZE + subject + 1, subjects.get(subject), results(subject), kept[subject]);
    }

    /** What is asked, for a digest: another list, or the same in another order, has another one. */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Subject subject : subjects) {
            for (Question question : subject.questions()) {
                bytes.writeBytes(question.database().value().getBytes(StandardCharsets.UTF_8));
                bytes.write(' ');
                question.query().ifPresent(query -> bytes.writeBytes(StrictJson.write(query.criteria())));
                bytes.write('\n');
            }
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }
}
