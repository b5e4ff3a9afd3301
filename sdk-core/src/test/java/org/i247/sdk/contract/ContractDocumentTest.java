package org.i247.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContractDocumentTest {
    private static final ContractDocument DOCUMENT = ContractDocument.load();
    private static final List<String> DATABASES =
            List.of("travel-documents", "vehicles", "persons", "administrative-documents", "works-of-art");
    private static final List<String> CALLS_OF_A_DATABASE = List.of(
            "POST /v1/{db}/searches",
            "POST /v1/{db}/search-batches",
            "POST /v1/{db}/records",
            "GET /v1/{db}/records/{recordId}",
            "PUT /v1/{db}/records/{recordId}",
            "PUT /v1/{db}/records/{recordId}/retention",
            "POST /v1/{db}/records/{recordId}/deletion",
            "GET /v1/{db}/records/{recordId}/images/{imageId}",
            "PUT /v1/{db}/records/{recordId}/images/{imageId}");
    private static final List<String> OTHER_CALLS = List.of(
            "GET /v1/code-lists/{name}",
            "POST /v1/fingerprints/searches",
            "GET /v1/fingerprints/searches/{searchId}",
            "POST /v1/dna-profiles/searches",
            "GET /v1/dna-profiles/searches/{searchId}",
            "POST /v1/hits/{hitId}/confirmation-requests",
            "GET /v1/confirmation-requests/{confirmationId}",
            "POST /v1/confirmation-requests/{confirmationId}/answer",
            "GET /v1/alerts",
            "POST /v1/alerts/{alertId}/acknowledgement",
            "GET /v1/messages",
            "POST /v1/messages",
            "POST /v1/messages/{messageId}/acknowledgement",
            "GET /v1/bureaus/{bureau}/certificates",
            "GET /v1/status",
            "GET /v1/snapshots/{db}",
            "GET /v1/snapshots/{db}/files/{file}");

    @Test
    void isValidOpenApi() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(DOCUMENT.text());
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(result.getOpenAPI().getPaths())
                .hasSize(DOCUMENT.root().path("paths").size());
    }

    @Test
    void hasEveryCallOfTheContractAndNoOther() {
        Stream<String> ofDatabases = DATABASES.stream()
                .flatMap(database -> CALLS_OF_A_DATABASE.stream().map(call -> call.replace("{db}", database)));
        assertThat(DOCUMENT.operations())
                .extracting(ContractOperation::toString)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofDatabases, OTHER_CALLS.stream()).toList());
    }

    @Test
    void everyReferenceResolves() {
        assertThat(references())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyComponentIsUsed() {
        Set<String> used = new HashSet<>(references());
        DOCUMENT.root()
                .path("components")
                .forEachEntry((kind, components) -> components.propertyNames().forEach(name -> {
                    if (!kind.equals("securitySchemes")) {
                        assertThat(used).contains("#/components/" + kind + "/" + name);
                    }
                }));
    }

    @Test
    void everySchemaIsAJsonSchema() {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(dialect));
        DOCUMENT.root()
                .path("components")
                .path("schemas")
                .forEachEntry((name, schema) -> assertThat(meta.validate(schema.toString(), InputFormat.JSON))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void everyOperationHasItsOwnIdATagAndASummary() {
        List<JsonNode> operations = DOCUMENT.operations().stream()
                .map(operation -> DOCUMENT.at(operation.pointer()))
                .toList();
        List<String> tags = new ArrayList<>();
        DOCUMENT.root().path("tags").forEach(tag -> tags.add(tag.path("name").asString()));
        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asString())
                .doesNotHaveDuplicates()
                .allMatch(id -> Pattern.matches("[a-z][A-Za-z]+", id));
        assertThat(operations).allSatisfy(operation -> {
            assertThat(tags).contains(operation.path("tags").path(0).asString());
            assertThat(operation.path("summary").asString()).isNotBlank();
        });
    }

    private static List<String> references() {
        return DOCUMENT.root().findValues("$ref").stream()
                .map(JsonNode::asString)
                .toList();
    }
}
