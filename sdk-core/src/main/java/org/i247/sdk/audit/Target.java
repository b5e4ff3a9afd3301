package org.i247.sdk.audit;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;

/** Whether a request's target is that of the operation that a record names (contract, sections 3, 4, 5 and 7). */
final class Target {
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

    private Target() {}

    /** Of what this version does not know nothing is said. */
    static boolean fits(String database, String operation, String targetUri) {
        String path = DATABASES.get(database);
        String rest = OPERATIONS.get(operation);
        return path == null || rest == null || Pattern.matches("https://[^/]+/v1/" + path + rest, targetUri);
    }
}
