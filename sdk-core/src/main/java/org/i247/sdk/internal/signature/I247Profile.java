package org.i247.sdk.internal.signature;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fixed parts of the contract's signature profile (section 2). */
public final class I247Profile {
    /** The label of every signature. */
    public static final String LABEL = "i247";

    /** The tag of a request's signature. */
    public static final String REQUEST_TAG = "i247-request";

    /** The tag of an answer's signature. */
    public static final String ANSWER_TAG = "i247-response";

    /** How far {@code created} may be from the reader's clock, in either direction. */
    public static final Duration GREATEST_AGE = Duration.ofMinutes(5);

    private static final List<ComponentIdentifier> REQUEST_ALWAYS = identifiers("@method", "@target-uri");
    private static final List<ComponentIdentifier> REQUEST_IF_PRESENT = identifiers(
            "i247-context", "content-type", "content-digest", "idempotency-key", "if-match", "if-none-match", "range");
    private static final List<ComponentIdentifier> ANSWER_ALWAYS = identifiers("@status", "request-id");
    private static final List<ComponentIdentifier> ANSWER_IF_PRESENT =
            identifiers("content-type", "content-digest", "content-range", "etag", "location", "retry-after");
    private static final List<String> ONCE =
            List.of("Content-Type", "Idempotency-Key", "If-Match", "Range", "Request-Id", "ETag");

    private I247Profile() {}

    private static List<ComponentIdentifier> identifiers(String... names) {
        return List.of(names).stream().map(ComponentIdentifier::of).toList();
    }

    /**
     * What the signature of a request covers.
     *
     * @param headers the request's header section
     * @return the components in the profile's order
     */
    public static List<ComponentIdentifier> requestComponents(HeaderLines headers) {
        return components(REQUEST_ALWAYS, REQUEST_IF_PRESENT, headers);
    }

    /**
     * What the signature of an answer covers of the answer itself.
     *
     * @param headers the answer's header section
     * @return the components in the profile's order
     */
    static List<ComponentIdentifier> answerComponents(HeaderLines headers) {
        return components(ANSWER_ALWAYS, ANSWER_IF_PRESENT, headers);
    }

    /**
     * Whether a request's signature that was kept covers what the profile asks for, in its order.
     *
     * @param covered the identifiers that it covers
     * @return true if nothing that is always covered is missing, and nothing is out of place
     */
    static boolean coversRequest(List<String> covered) {
        return covers(REQUEST_ALWAYS, REQUEST_IF_PRESENT, covered);
    }

    /**
     * Whether an answer's signature that was kept covers of the answer what the profile asks for, in its order.
     *
     * @param covered the identifiers that it covers of the answer itself
     * @return true if nothing that is always covered is missing, and nothing is out of place
     */
    static boolean coversAnswer(List<String> covered) {
        return covers(ANSWER_ALWAYS, ANSWER_IF_PRESENT, covered);
    }

    private static boolean covers(
            List<ComponentIdentifier> always, List<ComponentIdentifier> ifPresent, List<String> covered) {
        List<String> expected = new ArrayList<>();
        always.forEach(component -> expected.add(component.serialized()));
        ifPresent.stream()
                .map(ComponentIdentifier::serialized)
                .filter(covered::contains)
                .forEach(expected::add);
        return covered.equals(expected);
    }

    private static List<ComponentIdentifier> components(
            List<ComponentIdentifier> always, List<ComponentIdentifier> ifPresent, HeaderLines headers) {
        List<ComponentIdentifier> components = new ArrayList<>(always);
        for (ComponentIdentifier field : ifPresent) {
            if (headers.has(field.name())) {
                components.add(field);
            }
        }
        return components;
    }

    /**
     * A field that stands twice and must not (contract, section 1): a message with one is refused.
     *
     * @param headers a message's header section
     * @return the first such field's name, if there is one
     */
    public static Optional<String> repeatedField(HeaderLines headers) {
        for (String field : ONCE) {
            if (headers.count(field) > 1) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the content of a message is coded: such a message is refused (contract, section 1).
     *
     * @param headers a message's header section
     * @return true if there is a content coding other than {@code identity}
     */
    public static boolean hasContentCoding(HeaderLines headers) {
        return headers.has("Content-Encoding")
                && !headers.values("Content-Encoding").stream().allMatch("identity"::equalsIgnoreCase);
    }

    /**
     * Whether a message says what its content is and covers it, as every message with content must.
     *
     * @param headers a message's header section
     * @return true if both fields stand there; the lists above then cover them
     */
    public static boolean describesContent(HeaderLines headers) {
        return headers.has("Content-Type") && headers.has(ContentDigest.FIELD);
    }
}
