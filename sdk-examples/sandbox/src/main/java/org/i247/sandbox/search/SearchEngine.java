package org.i247.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.data.Digests;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;

/** Answers one search (contract section 3). Safe for use by several threads. */
public final class SearchEngine {
    private static final int MOST_SHOWN = 100;
    private static final int DEFAULT_SIZE = 20;

    private final Cursors cursors;
    private final AnswerWriter writer;

    /**
     * An engine.
     *
     * @param clock the sandbox's clock
     * @param cursors who makes cursors and ids of hits
     * @param watch is told of each hit that is shown
     */
    public SearchEngine(InstantSource clock, Cursors cursors, HitWatch watch) {
        this.cursors = cursors;
        this.writer = new AnswerWriter(clock, cursors, watch);
    }

    /**
     * Answers a search.
     *
     * @param database the database
     * @param store what it holds
     * @param query the query
     * @param page the page that is asked for; an empty object for the first
     * @param single whether it is a search of its own: only then it may have a cursor
     * @param asker who asks
     * @param complete whether the database could look at all that it holds
     * @return the answer
     * @throws RefusedException with 422
     */
    public ObjectNode answer(
            SandboxDatabase database,
            Store store,
            ObjectNode query,
            ObjectNode page,
            boolean single,
            Asker asker,
            boolean complete)
            throws RefusedException {
        MemberReader members = new MemberReader(query, "query");
        Question question = switch (database) {
            case TRAVEL_DOCUMENTS -> DocumentQuestion.read(members, DocumentQuestion.TRAVEL);
            case ADMINISTRATIVE_DOCUMENTS -> DocumentQuestion.read(members, DocumentQuestion.ADMINISTRATIVE);
            case VEHICLES -> VehicleQuestion.read(members);
            case PERSONS -> PersonQuestion.read(members);
            case WORKS_OF_ART -> ArtQuestion.read(members);
            case FINGERPRINTS, DNA_PROFILES ->
                throw new IllegalArgumentException("A biometric database is not asked with a text");
        };
        String identity = identity(database, asker, query);
        MemberReader paging = new MemberReader(page, "page");
        int size = paging.integer("size", 1, MOST_SHOWN).orElse(DEFAULT_SIZE);
        int offset = offset(paging, single, identity);
        List<Violation> violations = new ArrayList<>(members.violations());
        violations.addAll(paging.violations());
        if (!violations.isEmpty()) {
            throw new RefusedException(Problem.invalidQuery(violations));
        }
        List<Match> matches = store.all().stream()
                .flatMap(record -> question.match(record).stream())
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparing(match -> match.record().id()))
                .toList();
        if (matches.size() > MOST_SHOWN) {
            return writer.tooMany(database, matches.size(), complete);
        }
        List<Match> shown = matches.subList(Math.min(offset, matches.size()), Math.min(offset + size, matches.size()));
        String next = offset + size < matches.size() ? cursors.issue(offset + size, identity) : null;
        return writer.answer(database, matches.size(), shown, next, complete, new AnswerWriter.Asked(identity, asker));
    }

    /**
     * Writes the answer to a search that was made elsewhere.
     *
     * @param database the database
     * @param matches the candidates, all of them, best first
     * @param searchId the search's id
     * @param asker who started the search
     * @param complete whether the database could look at all that it holds
     * @return the answer, on one page
     */
    public ObjectNode candidates(
            SandboxDatabase database, List<Match> matches, String searchId, Asker asker, boolean complete) {
        return writer.answer(
                database, matches.size(), matches, null, complete, new AnswerWriter.Asked(searchId, asker));
    }

    private int offset(MemberReader paging, boolean single, String identity) {
        String cursor = paging.text("cursor");
        if (cursor == null) {
            return 0;
        }
        OptionalInt offset = single ? cursors.read(cursor, identity) : OptionalInt.empty();
        if (offset.isEmpty()) {
            paging.violation("cursor", Rule.RANGE);
        }
        return offset.orElse(0);
    }

    /** What makes a question the same question: bureau, database and query, whatever the order of its members. */
    private static String identity(SandboxDatabase database, Asker asker, ObjectNode query) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        query.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                sorted.put(member.getKey(), member.getValue());
            }
        });
        String text = asker.bureau() + "\n" + database + "\n"
                + new String(IJson.write(IJson.object(sorted)), StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
