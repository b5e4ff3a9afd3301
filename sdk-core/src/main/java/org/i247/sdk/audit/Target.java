package org.i247.sdk.audit;

import java.util.Map;
import java.util.regex.Pattern;

/** Whether a request's target is that of the operation that a record names (contract, sections 3, 5 and 7). */
final class Target {
    private static final Map<String, String> DATABASES = Map.of(
            "SLTD", "travel-documents",
            "SMV", "vehicles",
            "NOMINAL", "persons",
            "SAD", "administrative-documents",
            "WOA", "works-of-art");
    private static final Map<String, String> OPERATIONS = Map.of(
            "search", "/searches",
            "search-batch", "/search-batches",
            "record", "/records/[^/]+",
            "image", "/records/[^/]+/images/[^/]+",
            "create", "/records",
            "update", "/records/[^/]+",
            "retain", "/records/[^/]+/retention",
            "delete", "/records/[^/]+/deletion",
            "put-image", "/records/[^/]+/images/[^/]+");

    private Target() {}

    /** Of what this version does not know nothing is said. */
    static boolean fits(String database, String operation, String targetUri) {
        String path = DATABASES.get(database);
        String rest = OPERATIONS.get(operation);
        return path == null || rest == null || Pattern.matches("https://[^/]+/v1/" + path + rest, targetUri);
    }
}
