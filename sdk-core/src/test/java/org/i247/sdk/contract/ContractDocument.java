package org.i247.sdk.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract's OpenAPI document, as the product carries it. */
final class ContractDocument {
    private static final String RESOURCE = "/org/i247/sdk/contract/i247-gateway-1.0.yaml";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final String text;
    private final JsonNode root;
    private final List<ContractOperation> operations;

    private ContractDocument(String text) {
        this.text = text;
        this.root = new YAMLMapper().readTree(text);
        List<ContractOperation> found = new ArrayList<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> found.add(ContractOperation.of(method, path))));
        // The most concrete path is matched first (OpenAPI 3.1, section 4.8.8.2).
        found.sort(Comparator.comparingInt(operation -> operation.path().split("\\{").length));
        this.operations = List.copyOf(found);
    }

    static ContractDocument load() {
        try (InputStream in = Objects.requireNonNull(ContractDocument.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new ContractDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return root;
    }

    List<ContractOperation> operations() {
        return operations;
    }

    /** Finds the operation of a path as it is called ({@code /v1/vehicles/records/smv-1}) or as it is templated. */
    ContractOperation operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.matches(method, path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract has no " + method + " " + path));
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** Follows references until something stands there by itself; the result is its JSON pointer. */
    String resolve(String pointer) {
        JsonNode target = at(pointer).path("$ref");
        return target.isString() ? resolve(target.asString().substring(1)) : pointer;
    }
}
