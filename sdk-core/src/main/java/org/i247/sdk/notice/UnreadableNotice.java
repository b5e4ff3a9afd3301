package org.i247.sdk.notice;

import java.util.Objects;

/**
 * A notice of a list that has another shape than notices have. Those beside it are not lost by it.
 *
 * @param place the place in the answer, such as {@code _embedded.notices[3].name}
 * @param rule the rule that is broken: {@code REQUIRED}, {@code TYPE}, {@code FORMAT}
 */
public record UnreadableNotice(String place, String rule) {
    /**
     * Keeps a fault.
     *
     * @param place the place in the answer
     * @param rule the rule that is broken
     */
    public UnreadableNotice {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(rule, "rule");
    }
}
