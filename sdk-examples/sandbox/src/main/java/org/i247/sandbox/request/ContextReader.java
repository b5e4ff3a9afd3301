package org.i247.sandbox.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greenbytes.http.sfv.BooleanItem;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;
import org.greenbytes.http.sfv.TokenItem;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;

/** Reads {@code I247-Context}: an RFC 9651 dictionary without parameters; unknown members are ignored. */
public final class ContextReader {
    private static final String FIELD = "I247-Context";
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");
    private static final Pattern BUREAU = Pattern.compile("[A-Z]{2}|[A-Z][A-Z0-9]{2,15}");
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9_.*:/-]*");

    private ContextReader() {}

    /**
     * Reads the context.
     *
     * @param lines the header's lines
     * @return the context, or nothing if there is no such header
     * @throws RefusedException with 400 if the header has not the form
     */
    public static Optional<Context> read(List<String> lines) throws RefusedException {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Map<String, ListElement<? extends Object>> members = dictionary(lines);
        List<Violation> violations = new ArrayList<>();
        String bureau = text(members, "bureau", BUREAU, true, violations);
        text(members, "user", OPAQUE, true, violations);
        text(members, "unit", OPAQUE, true, violations);
        String reference = text(members, "reference", OPAQUE, true, violations);
        text(members, "case", OPAQUE, false, violations);
        String purpose = purpose(members, violations);
        boolean test = flag(members, violations);
        if (!violations.isEmpty()) {
            throw new RefusedException(Problem.malformed(400, violations.toArray(Violation[]::new)));
        }
        return Optional.of(new Context(bureau, reference, purpose, test));
    }

    private static Map<String, ListElement<? extends Object>> dictionary(List<String> lines) throws RefusedException {
        try {
            return new Parser(lines).parseDictionary().get();
        } catch (ParseException e) {
            throw new RefusedException(Problem.malformed(FIELD, Rule.FORMAT));
        }
    }

    private static String text(
            Map<String, ListElement<? extends Object>> members,
            String name,
            Pattern form,
            boolean needed,
            List<Violation> violations) {
        ListElement<?> member = members.get(name);
        if (member == null) {
            if (needed) {
                violations.add(new Violation(FIELD, Rule.REQUIRED));
            }
            return "";
        }
        if (!(member instanceof StringItem item) || hasParameters(member)) {
            violations.add(new Violation(FIELD, Rule.TYPE));
            return "";
        }
        if (!form.matcher(item.get()).matches()) {
            violations.add(new Violation(FIELD, Rule.FORMAT));
        }
        return item.get();
    }

    private static String purpose(Map<String, ListElement<? extends Object>> members, List<Violation> violations) {
        ListElement<?> member = members.get("purpose");
        if (member == null) {
            violations.add(new Violation(FIELD, Rule.REQUIRED));
            return "";
        }
        if (!(member instanceof TokenItem item) || hasParameters(member)) {
            violations.add(new Violation(FIELD, Rule.TYPE));
            return "";
        }
        if (!PURPOSE.matcher(item.get()).matches()) {
            violations.add(new Violation(FIELD, Rule.FORMAT));
        }
        return item.get();
    }

    private static boolean flag(Map<String, ListElement<? extends Object>> members, List<Violation> violations) {
        ListElement<?> member = members.get("test");
        if (member == null) {
            return false;
        }
        if (!(member instanceof BooleanItem item) || hasParameters(member)) {
            violations.add(new Violation(FIELD, Rule.TYPE));
            return false;
        }
        return item.get();
    }

    private static boolean hasParameters(ListElement<?> member) {
        return !member.getParams().isEmpty();
    }
}
