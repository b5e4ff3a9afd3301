package org.i247.sdk.audit;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** Whether a request's target is that of the operation that a record names (contract, sections 3 to 7). */
final class Target {
    private static final String ROOT = "https://[^/]+/v1/";
    private static final Map<String, String> DATABASES = Map.of(
            "SLTD", "travel-documents",
            "SMV", "vehicles",
            "NOMINAL", "persons",
            "SAD", "administrative-documents",
            "WOA", "works-of-art",
            "AFIS", "fingerprints",
            "DNA", "dna-profiles");
    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            entry("search", "/searches"),
            entry("search-batch", "/search-batches"),
            entry("submit", "/searches"),
            entry("poll", "/searches/[^/]+"),
            entry("record", "/records/[^/]+"),
            entry("image", "/records/[^/]+/images/[^/]+"),
            entry("create", "/records"),
            entry("update", "/records/[^/]+"),
            entry("retain", "/records/[^/]+/retention"),
            entry("delete", "/records/[^/]+/deletion"),
            entry("put-image", "/records/[^/]+/images/[^/]+"));

    /** What is no database. */
    private static final Map<String, Map<String, String>> OTHERS = Map.of(
            "STATUS", Map.of("status", "status", "code-list", "code-lists/[^/?]+"),
            "HITS",
                    Map.of(
                            "ask-owner", "hits/[^/?]+/confirmation-requests",
                            "confirmation", "confirmation-requests/[^/?]+",
                            "answer-bureau", "confirmation-requests/[^/?]+/answer"),
            "ALERTS", Map.of("pull", "alerts\\?[^/]*", "acknowledge", "alerts/[^/?]+/acknowledgement"),
            "MESSAGES",
                    Map.of(
                            "pull", "messages\\?[^/]*",
                            "acknowledge", "messages/[^/?]+/acknowledgement",
                            "send", "messages",
                            "certificates", "bureaus/[^/?]+/certificates"));

    private Target() {}

    /** Of what this version does not know nothing is said. */
    static boolean fits(String database, String operation, String targetUri) {
        String other = OTHERS.getOrDefault(database, Map.of()).get(operation);
        if (other != null) {
            return Pattern.matches(ROOT + other, targetUri);
        }
        String path = DATABASES.get(database);
        String rest = OPERATIONS.get(operation);
        return path == null || rest == null || Pattern.matches(ROOT + path + rest, targetUri);
    }
}
