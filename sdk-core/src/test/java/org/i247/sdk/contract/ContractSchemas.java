package org.i247.sdk.contract;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what is wrong with a message's content by the contract's own schemas: for the tests of everything that writes or
 * reads such content, the sandbox included. What a schema cannot say is in {@link ContractRules}.
 */
public final class ContractSchemas {
    private static final String DOCUMENT = "urn:i247:contract:1.0";

    private final ContractDocument document;
    private final SchemaRegistry registry;

    private ContractSchemas(ContractDocument document) {
        this.document = document;
        String json = JsonMapper.shared().writeValueAsString(document.root());
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        this.registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(DOCUMENT, json)).schemaRegistryConfig(config));
    }

    /** Reads the document that the product carries. */
    public static ContractSchemas load() {
        return new ContractSchemas(ContractDocument.load());
    }

    /** What is wrong with a request's content; empty if nothing is. The path is a template or as it is called. */
    public List<String> violationsOfRequest(String method, String path, byte[] content) {
        ContractOperation operation = document.operation(method, path);
        return violations(operation + " request", operation.pointer() + "/requestBody", content);
    }

    /** What is wrong with an answer's content; empty if nothing is. The path is a template or as it is called. */
    public List<String> violationsOfAnswer(String method, String path, int status, byte[] content) {
        ContractOperation operation = document.operation(method, path);
        String responses = operation.pointer() + "/responses/";
        String key = document.at(responses + status).isMissingNode() ? "default" : Integer.toString(status);
        return violations(operation + " " + status, responses + key, content);
    }

    /** What is wrong with content that stands inside another, such as a line of a file; the pointer is to its schema. */
    public List<String> violationsOfPart(String schemaPointer, byte[] content) {
        return violations(schemaPointer, content);
    }

    private List<String> violations(String message, String pointer, byte[] content) {
        String media = document.resolve(pointer) + "/content/";
        for (String type : List.of("application/json", "application/problem+json")) {
            String schema = media + type.replace("/", "~1") + "/schema";
            if (!document.at(schema).isMissingNode()) {
                return violations(schema, content);
            }
        }
        throw new IllegalArgumentException("The contract has no JSON for " + message);
    }

    private List<String> violations(String schemaPointer, byte[] content) {
        try {
            return violations(schemaPointer, IJson.read(content));
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    List<String> violations(String schemaPointer, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + schemaPointer)).validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
