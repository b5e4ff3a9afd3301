package org.i247.sdk.query;

/**
 * A member of an answer is missing or not of the type that the contract says. A country's own gateway may let it pass
 * through: the SDK makes {@code MALFORMED_ANSWER} of it. It names the place and the rule, never the value.
 */
public final class MemberException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** See the accessor. */
    private final String path;
    /** See the accessor. */
    private final String rule;

    /**
     * A broken rule at a place.
     *
     * @param path the place, such as {@code hits[0].owner}
     * @param rule the rule: {@code REQUIRED}, {@code TYPE}, {@code FORMAT}, {@code RANGE}, {@code CONTRADICTION}
     */
    public MemberException(String path, String rule) {
        super(path + ": " + rule);
        this.path = path;
        this.rule = rule;
    }

    /**
     * The same broken rule, seen from further out.
     *
     * @param outer the place that holds the member, such as {@code hits[0]}
     * @return a new exception with the longer path
     */
    public MemberException within(String outer) {
        return new MemberException(outer + "." + path, rule);
    }

    /**
     * The place.
     *
     * @return the path of the member
     */
    public String path() {
        return path;
    }

    /**
     * The rule.
     *
     * @return the rule that is broken
     */
    public String rule() {
        return rule;
    }
}
