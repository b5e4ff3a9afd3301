package org.i247.sdk.internal.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PartNumber;
import org.i247.sdk.standard.Plate;
import org.i247.sdk.standard.Vin;

/**
 * By what a record is found, and when it matches: the gateway's rules (contract, section 3, Matching) for the two databases of
 * which there are copies.
 */
public final class CopyRules {
    /** Stolen and lost travel documents. */
    public static final CopyRules TRAVEL_DOCUMENTS =
            new CopyRules(List.of("documentNumber"), List.of("issuingCountry", "documentType"));

    /** Stolen vehicles. */
    public static final CopyRules VEHICLES =
            new CopyRules(List.of("vin", "plate", "engineNumber", "partNumber"), List.of("category", "make"));

    private static final double EXACT = 1;
    /** As a gateway's that finds within one edit. */
    private static final double SIMILAR = 0.9;

    private final List<String> identifiers;
    private final List<String> narrowing;

    private CopyRules(List<String> identifiers, List<String> narrowing) {
        this.identifiers = identifiers;
        this.narrowing = narrowing;
    }

    /**
     * The rules of a database.
     *
     * @param database the database
     * @return its rules; empty if there are no copies of it
     */
    public static Optional<CopyRules> of(DatabaseName database) {
        if (database.equals(DatabaseName.SLTD)) {
            return Optional.of(TRAVEL_DOCUMENTS);
        }
        return database.equals(DatabaseName.SMV) ? Optional.of(VEHICLES) : Optional.empty();
    }

    /** What a question asks for, by kind. */
    Map<String, String> asked(Members query) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String kind : identifiers) {
            query.text(kind).ifPresent(value -> asked.put(kind, value));
        }
        return asked;
    }

    /** What a record is found by. */
    List<Identifier> identifiers(Members record) {
        List<Identifier> found = new ArrayList<>();
        for (String kind : identifiers) {
            values(kind, record).forEach(value -> found.add(Identifier.of(kind, value)));
        }
        return found;
    }

    private static List<String> values(String kind, Members record) {
        List<String> written = kind.equals("partNumber")
                ? record.objects("parts").stream()
                        .flatMap(part -> part.text("number").stream())
                        .toList()
                : record.text(kind).stream().toList();
        return written.stream().flatMap(text -> cleaned(kind, text).stream()).toList();
    }

    /** What is no number to the query's types can be asked for by none, and so be found by none. */
    private static Optional<String> cleaned(String kind, String text) {
        Function<String, String> cleaning = switch (kind) {
            case "vin" -> number -> Vin.of(number).value();
            case "plate" -> plate -> Plate.of(plate).key();
            default -> number -> PartNumber.of(number).value();
        };
        try {
            return Optional.of(cleaning.apply(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /**
     * How a record matches, if it does.
     *
     * @param query the question's criteria
     * @param record the record
     * @return how it matches
     */
    public Optional<CopyMatch> match(Members query, Members record) {
        boolean fuzzy = query.flag("fuzzy").orElse(false);
        Narrowing country = narrowing(query, record, "plateCountry");
        double best = 0;
        List<String> matchedOn = new ArrayList<>();
        for (Map.Entry<String, String> number : asked(query).entrySet()) {
            double score = score(number.getValue(), values(number.getKey(), record), fuzzy);
            // A plate is a plate of its country; the other numbers are the same wherever the vehicle is registered.
            boolean foreignPlate = number.getKey().equals("plate") && country == Narrowing.EXCLUDES;
            if (score > 0 && !foreignPlate) {
                best = Math.max(best, score);
                matchedOn.add(number.getKey());
            }
        }
        if (matchedOn.isEmpty()) {
            return Optional.empty();
        }
        if (matchedOn.contains("plate") && country == Narrowing.AGREES) {
            matchedOn.add("plateCountry");
        }
        for (String name : narrowing) {
            Narrowing by = narrowing(query, record, name);
            if (by == Narrowing.EXCLUDES) {
                return Optional.empty();
            }
            if (by == Narrowing.AGREES) {
                matchedOn.add(name);
            }
        }
        return Optional.of(new CopyMatch(best, matchedOn));
    }

    private static double score(String asked, List<String> known, boolean fuzzy) {
        if (known.contains(asked)) {
            return EXACT;
        }
        return fuzzy && known.stream().anyMatch(number -> OneEdit.within(asked, number)) ? SIMILAR : 0;
    }

    private static Narrowing narrowing(Members query, Members record, String name) {
        Optional<String> asked = query.text(name);
        Optional<String> known = record.text(name).filter(text -> !text.isBlank());
        if (asked.isEmpty() || known.isEmpty()) {
            return Narrowing.OPEN;
        }
        return folded(asked.get()).equals(folded(known.get())) ? Narrowing.AGREES : Narrowing.EXCLUDES;
    }

    private static String folded(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** How a member that narrows looks at a record: one that does not know the value is never excluded. */
    private enum Narrowing {
        /** The question does not say, or the record does not know. */
        OPEN,
        /** Both say the same. */
        AGREES,
        /** Both say, and not the same. */
        EXCLUDES
    }
}
