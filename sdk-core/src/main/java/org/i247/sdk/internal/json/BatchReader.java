package org.i247.sdk.internal.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer to a batch (contract, section 3). The questions' ids are their places, from 0. An id that is missing,
 * repeated or unknown makes the whole answer malformed: an outcome must not land at another question.
 *
 * @param <R> the type of the records
 */
public final class BatchReader<R extends DatabaseRecord> {
    private final AnswerReader<R> reader;
    private final Supplier<AskedTexts> asked;

    /**
     * A reader for the outcomes of one exchange.
     *
     * @param reader reads each answer
     * @param asked what was asked, for a problem not to repeat; called if there is one
     */
    public BatchReader(AnswerReader<R> reader, Supplier<AskedTexts> asked) {
        this.reader = reader;
        this.asked = asked;
    }

    /**
     * Reads the outcomes.
     *
     * @param answer the answer as it came
     * @param questions how many questions were asked
     * @return one outcome for each question, in their order
     * @throws MemberException if the answer breaks the contract
     */
    public List<Outcome<R>> read(Members answer, int questions) {
        List<@Nullable Outcome<R>> outcomes = new ArrayList<>(Collections.nCopies(questions, null));
        List<Members> answers = AnswerReader.requiredList(answer, "answers");
        for (int i = 0; i < answers.size(); i++) {
            Members each = answers.get(i);
            AnswerReader.within("answers[" + i + "]", () -> {
                int place = place(each, questions);
                if (outcomes.set(place, outcome(each)) != null) {
                    throw new MemberException("id", "UNIQUE");
                }
                return place;
            });
        }
        List<Outcome<R>> all = new ArrayList<>(questions);
        for (Outcome<R> outcome : outcomes) {
            if (outcome == null) {
                throw new MemberException("answers", "REQUIRED");
            }
            all.add(outcome);
        }
        return List.copyOf(all);
    }

    private static int place(Members each, int questions) {
        String id = AnswerReader.required(each.text("id"), "id");
        for (int place = 0; place < questions; place++) {
            if (id.equals(Integer.toString(place))) {
                return place;
            }
        }
        throw new MemberException("id", "UNKNOWN");
    }

    private Outcome<R> outcome(Members each) {
        Optional<Members> answer = each.object("answer");
        Optional<Members> problem = each.object("problem");
        if (answer.isPresent() == problem.isPresent()) {
            throw new MemberException("answer", "CONTRADICTION");
        }
        return answer.isPresent()
                ? new Outcome.Answered<>(AnswerReader.within("answer", () -> reader.read(answer.get(), Page.first())))
                : new Outcome.Failed<>(I247Exception.of(
                        AnswerReader.within("problem", () -> ProblemReader.read(problem.orElseThrow(), asked.get()))));
    }
}
