package org.i247.sdk.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Members;
import org.i247.sdk.screening.Subject.Question;
import org.i247.sdk.standard.BureauCode;

/** How answers stand in a line of the journal: who is clear, by place; and what came of the others. */
final class Answers {
    private Answers() {}

    static void into(Members.Builder entry, Chunk chunk, List<Integer> answered) {
        StringBuilder clear = new StringBuilder();
        List<Members> others = new ArrayList<>();
        for (int subject : answered) {
            List<DatabaseResult> results = chunk.results(subject);
            if (ScreeningVerdict.of(results) == ScreeningVerdict.CLEAR) {
                clear.append(clear.isEmpty() ? "" : ",").append(subject);
            } else {
                others.add(Members.builder()
                        .put("at", subject)
                        .put(
                                "outcomes",
                                results.stream().map(SubjectResult::members).toList())
                        .build());
            }
        }
        if (!clear.isEmpty()) {
            entry.put("clear", clear.toString());
        }
        if (!others.isEmpty()) {
            entry.put("others", others);
        }
    }

    /** What a line says of the subjects of a chunk, by their places in it. */
    static Map<Integer, List<DatabaseResult>> of(Members entry, Chunk chunk) {
        Map<Integer, List<DatabaseResult>> answers = new LinkedHashMap<>();
        try {
            for (String place : entry.text("clear").orElse("").split(",", -1)) {
                if (!place.isEmpty()) {
                    int subject = Integer.parseInt(place);
                    answers.put(subject, clear(chunk.subjects().get(subject)));
                }
            }
            for (Members other : entry.objects("others")) {
                answers.put(
                        Math.toIntExact(other.integer("at").orElseThrow()),
                        other.objects("outcomes").stream().map(Answers::result).toList());
            }
            return answers;
        } catch (RuntimeException e) {
            // Whatever it is: the line was not written by a screening.
            throw ScreeningJournal.malformed();
        }
    }

    private static List<DatabaseResult> clear(Subject subject) {
        return subject.questions().stream().map(Answers::clear).toList();
    }

    private static DatabaseResult clear(Question question) {
        return question.query().isEmpty()
                ? DatabaseResult.kept(question.database(), ResultKind.NOT_ASKED, Optional.empty(), List.of())
                : DatabaseResult.kept(question.database(), ResultKind.NO_HIT, Optional.of(0L), List.of());
    }

    private static DatabaseResult result(Members result) {
        return DatabaseResult.kept(
                new DatabaseName(result.text("database").orElseThrow()),
                ResultKind.valueOf(result.text("outcome").orElseThrow()),
                result.integer("total"),
                result.objects("hits").stream().map(Answers::lead).toList());
    }

    private static Lead lead(Members lead) {
        return new Lead(
                lead.text("hitId").orElseThrow(),
                BureauCode.of(lead.text("owner").orElseThrow()),
                new HitStatus(lead.text("status").orElseThrow()),
                lead.flag("restricted").orElse(false),
                lead.texts("caveats").stream().map(Caveat::new).toList(),
                lead.texts("matchedOn"));
    }
}
