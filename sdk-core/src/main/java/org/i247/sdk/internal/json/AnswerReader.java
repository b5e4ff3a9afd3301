package org.i247.sdk.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.query.Statement;
import org.i247.sdk.standard.BureauCode;

/**
 * Reads the answer to a search (contract, section 3). An answer that lacks a member, contradicts itself, comes from
 * another database or has an outcome that is not known is refused: never is one of these a no-hit.
 *
 * @param <R> the type of the records
 */
public final class AnswerReader<R extends DatabaseRecord> {
    private static final String CONTRADICTION = "CONTRADICTION";
    private static final Pattern PATH_SEGMENT = Pattern.compile("[A-Za-z0-9._~-]{1,128}");

    private final Database<?, R> database;
    private final String reference;
    private final String requestId;

    /**
     * A reader for the answers of one exchange.
     *
     * @param database the database that was asked
     * @param reference the reference of the call
     * @param requestId the gateway's id for the exchange
     */
    public AnswerReader(Database<?, R> database, String reference, String requestId) {
        this.database = database;
        this.reference = reference;
        this.requestId = requestId;
    }

    /**
     * Reads an answer.
     *
     * @param answer the answer as it came
     * @param page the page that was asked for
     * @return the answer
     * @throws MemberException if the answer breaks the contract
     */
    public Answer<R> read(Members answer, Page page) {
        String outcome = required(answer.text("outcome"), "outcome");
        boolean complete = required(answer.flag("complete"), "complete");
        Optional<Long> total = answer.integer("total");
        Optional<String> cursor = answer.text("nextCursor");
        requirePresent(answer, "total");
        requirePresent(answer, "nextCursor");
        List<Members> hits = requiredList(answer, "hits");
        Provenance provenance = provenance(answer);
        return switch (outcome) {
            case "HIT" -> hits(hits, total, complete, cursor, page, provenance);
            case "NO_HIT" -> {
                require(hits.isEmpty(), "hits");
                require(total.equals(Optional.of(0L)), "total");
                require(cursor.isEmpty() && page.cursor().isEmpty(), "nextCursor");
                yield complete ? new Answer.NoHit<>(provenance) : new Answer.Incomplete<>(provenance);
            }
            case "TOO_MANY" -> {
                require(hits.isEmpty(), "hits");
                require(total.orElse(1L) > 0, "total");
                yield new Answer.TooMany<>(total.map(OptionalLong::of).orElseGet(OptionalLong::empty), provenance);
            }
            default -> throw new MemberException("outcome", "UNKNOWN");
        };
    }

    private Answer<R> hits(
            List<Members> members,
            Optional<Long> total,
            boolean complete,
            Optional<String> cursor,
            Page page,
            Provenance provenance) {
        boolean first = page.cursor().isEmpty();
        require(!first || !members.isEmpty(), "hits");
        long count = required(total, "total");
        require(count >= Math.max(1, members.size()), "total");
        List<Hit<R>> hits = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            try {
                hits.add(hit(members.get(i)));
            } catch (MemberException e) {
                throw e.within("hits[" + i + "]");
            }
        }
        return new Answer.Hits<>(hits, count, complete, cursor.map(page::at), provenance);
    }

    private Hit<R> hit(Members hit) {
        boolean restricted = required(hit.flag("restricted"), "restricted");
        Optional<R> record = hit.object("record").map(this::record);
        if (restricted && record.isPresent()) {
            throw new MemberException("record", CONTRADICTION);
        }
        Optional<String> recordId = hit.text("recordId");
        BureauCode owner = formed(hit, "owner", BureauCode::new);
        requireSame(restricted, recordId, owner, record);
        double score = required(hit.number("score"), "score").doubleValue();
        if (!(score >= 0 && score <= 1)) {
            throw new MemberException("score", "RANGE");
        }
        requiredList(hit, "caveats", hit.texts("caveats"));
        requiredList(hit, "matchedOn", hit.texts("matchedOn"));
        return new Hit<>(
                formed(hit, "hitId", AnswerReader::pathSegment),
                score,
                hit.texts("matchedOn"),
                formed(hit, "status", HitStatus::new),
                owner,
                caveats(hit),
                restricted,
                record);
    }

    /** A hit that names another record or owner than it shows would send the officer to the wrong bureau. */
    private void requireSame(boolean restricted, Optional<String> recordId, BureauCode owner, Optional<R> record) {
        boolean sameId = recordId.isEmpty()
                || record.isEmpty()
                || record.get().recordId().equals(recordId.get());
        if (!sameId || (restricted && recordId.isPresent())) {
            throw new MemberException("recordId", CONTRADICTION);
        }
        if (record.isPresent() && !record.get().owner().equals(owner)) {
            throw new MemberException("owner", CONTRADICTION);
        }
    }

    static String pathSegment(String id) {
        if (!PATH_SEGMENT.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is a path segment");
        }
        return id;
    }

    private R record(Members record) {
        try {
            return database.read(record);
        } catch (MemberException e) {
            throw e.within("record");
        }
    }

    private static List<Caveat> caveats(Members hit) {
        try {
            return hit.texts("caveats").stream().map(Caveat::new).toList();
        } catch (MemberException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MemberException("caveats", "FORMAT");
        }
    }

    private Provenance provenance(Members answer) {
        Members from = required(answer.object("database"), "database");
        DatabaseName name = within("database", () -> formed(from, "name", DatabaseName::new));
        if (!name.equals(database.name())) {
            throw new MemberException("database.name", CONTRADICTION);
        }
        Optional<Instant> asOf = within("database", () -> asOf(from));
        return new Provenance(name, asOf, formed(answer, "answeredAt", UtcTime::parse), reference, requestId);
    }

    /** The state of a database's data, which it need not say. */
    static Optional<Instant> asOf(Members database) {
        return database.text("asOf").map(said -> formed(database, "asOf", UtcTime::parse));
    }

    static <T> T formed(Members members, String name, Function<String, T> reader) {
        String text = required(members.text(name), name);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MemberException(name, "FORMAT");
        }
    }

    static <T> T required(Optional<T> value, String name) {
        return value.orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    static List<Members> requiredList(Members members, String name) {
        return requiredList(members, name, members.objects(name));
    }

    private static <T> List<T> requiredList(Members members, String name, List<T> list) {
        Statement said = members.statement(name);
        if (said == Statement.NOT_SAID || said == Statement.NOT_KNOWN) {
            throw new MemberException(name, "REQUIRED");
        }
        return list;
    }

    private static void requirePresent(Members members, String name) {
        if (!members.names().contains(name)) {
            throw new MemberException(name, "REQUIRED");
        }
    }

    private static void require(boolean consistent, String name) {
        if (!consistent) {
            throw new MemberException(name, CONTRADICTION);
        }
    }

    static <T> T within(String outer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (MemberException e) {
            throw e.within(outer);
        }
    }
}
