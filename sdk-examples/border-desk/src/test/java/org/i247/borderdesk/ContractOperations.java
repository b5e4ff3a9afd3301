package org.i247.borderdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.i247.sandbox.SandboxExchange;
import org.i247.sdk.I247Client;

/** The operations of the contract's OpenAPI document, as {@code METHOD path}. */
final class ContractOperations {
    private static final String DOCUMENT = "/org/i247/sdk/contract/i247-gateway-1.0.yaml";
    private static final Pattern PATH = Pattern.compile("  (/v1/[^:\\s]+):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete|patch):");

    private ContractOperations() {}

    static Set<String> all() throws IOException {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : document().lines().toList()) {
            var ofPath = PATH.matcher(line);
            var ofMethod = METHOD.matcher(line);
            if (ofPath.matches()) {
                path = ofPath.group(1);
            } else if (ofMethod.matches() && !path.isEmpty()) {
                operations.add(ofMethod.group(1).toUpperCase(Locale.ROOT) + " " + path);
            } else if (line.matches("[a-z]+:.*")) {
                path = "";
            }
        }
        return operations;
    }

    /** The operation that an exchange belongs to. */
    static Optional<String> of(SandboxExchange exchange, Set<String> operations) {
        return operations.stream()
                .filter(operation -> Pattern.matches(
                        operation.replaceAll("\\{[^}]+}", "[^/]+"), exchange.method() + " " + exchange.path()))
                .findFirst();
    }

    private static String document() throws IOException {
        try (InputStream in = I247Client.class.getResourceAsStream(DOCUMENT)) {
            return new String(Objects.requireNonNull(in, DOCUMENT).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
