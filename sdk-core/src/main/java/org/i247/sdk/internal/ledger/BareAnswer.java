package org.i247.sdk.internal.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * An answer to a search that says that there is nothing to show, and nothing else: which database, of what state, when, and,
 * if the search was answered later, under which id. It holds no word of a question or a record, so it may stand in the log
 * as it came, and proves there by the gateway's own signature that nothing was found. An answer with one member more is not
 * bare, whatever that member is.
 */
public final class BareAnswer {
    private static final int MAX_BYTES = 512;
    private static final Set<String> MEMBERS =
            Set.of("outcome", "complete", "total", "nextCursor", "hits", "database", "answeredAt");
    /** Of a biometric search that is done. */
    private static final Set<String> SEARCH_MEMBERS = Set.of("searchId", "state", "answer");

    private static final Pattern SEARCH_ID = Pattern.compile("[A-Za-z0-9._~-]{1,128}");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");

    private BareAnswer() {}

    /**
     * The text of a bare answer.
     *
     * @param content an answer's content
     * @return the content as text; empty if the answer is another
     */
    public static Optional<String> text(byte[] content) {
        return outcome(content).map(outcome -> new String(content, StandardCharsets.US_ASCII));
    }

    /**
     * What a bare answer says.
     *
     * @param content an answer's content
     * @return {@code NO_HIT}, {@code INCOMPLETE} or {@code TOO_MANY}; empty if the answer is another
     */
    public static Optional<String> outcome(byte[] content) {
        if (content.length == 0 || content.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            Members answer = StrictJson.read(content);
            return answer.names().equals(SEARCH_MEMBERS) ? outcomeOfSearch(answer) : outcome(answer);
        } catch (MemberException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> outcomeOfSearch(Members search) {
        boolean done = search.text("state").equals(Optional.of("DONE"))
                && search.text("searchId")
                        .filter(id -> SEARCH_ID.matcher(id).matches())
                        .isPresent();
        return done ? search.object("answer").flatMap(BareAnswer::outcome) : Optional.empty();
    }

    private static Optional<String> outcome(Members answer) {
        boolean bare = answer.names().equals(MEMBERS)
                && answer.value("hits").equals(Optional.of(List.of()))
                && answer.value("nextCursor").isEmpty()
                && isInstant(answer, "answeredAt")
                && answer.object("database").filter(BareAnswer::isDatabase).isPresent();
        Optional<Long> total = answer.integer("total");
        boolean complete = answer.flag("complete").orElse(false);
        if (bare && answer.text("outcome").equals(Optional.of("NO_HIT")) && total.equals(Optional.of(0L))) {
            return Optional.of(complete ? "NO_HIT" : "INCOMPLETE");
        }
        return bare && answer.text("outcome").equals(Optional.of("TOO_MANY"))
                ? Optional.of("TOO_MANY")
                : Optional.empty();
    }

    private static boolean isDatabase(Members database) {
        boolean named = database.text("name")
                .filter(name -> NAME.matcher(name).matches())
                .isPresent();
        return named
                && (database.names().equals(Set.of("name"))
                        || (database.names().equals(Set.of("name", "asOf"))
                                && (database.value("asOf").isEmpty() || isInstant(database, "asOf"))));
    }

    private static boolean isInstant(Members members, String name) {
        return members.text(name)
                .filter(text -> INSTANT.matcher(text).matches())
                .isPresent();
    }
}
