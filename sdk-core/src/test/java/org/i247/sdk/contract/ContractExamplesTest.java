package org.i247.sdk.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ContractExamplesTest {
    private static final ContractDocument DOCUMENT = ContractDocument.load();
    private static final ContractSchemas SCHEMAS = ContractSchemas.load();

    static List<ContractOperation> everyOperationShowsWhatItTakesAndGives() {
        return DOCUMENT.operations();
    }

    static Stream<String> everyExampleFitsItsSchema() {
        List<String> holders = new ArrayList<>();
        collectHolders(DOCUMENT.root(), "", holders);
        return holders.stream();
    }

    @ParameterizedTest
    @MethodSource
    void everyOperationShowsWhatItTakesAndGives(ContractOperation operation) {
        List<String> messages = new ArrayList<>();
        if (DOCUMENT.at(operation.pointer()).has("requestBody")) {
            messages.add(operation.pointer() + "/requestBody");
        }
        for (String status : DOCUMENT.at(operation.pointer() + "/responses").propertyNames()) {
            messages.add(operation.pointer() + "/responses/" + status);
        }
        for (String message : messages) {
            DOCUMENT.at(DOCUMENT.resolve(message) + "/content")
                    .forEachEntry(
                            (type, media) -> assertThat(media.path("examples").isEmpty())
                                    .as("%s %s has no example", message, type)
                                    .isEqualTo(type.startsWith("image/")));
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyExampleFitsItsSchema(String holder) {
        JsonNode node = DOCUMENT.at(holder);
        List<JsonNode> examples = new ArrayList<>();
        if (node.has("example")) {
            examples.add(node.path("example"));
        }
        node.path("examples").forEach(example -> examples.add(example.required("value")));
        for (JsonNode example : examples) {
            assertThat(SCHEMAS.violations(holder + "/schema", example)).isEmpty();
        }
    }

    @Test
    void theManifestInTheExampleIsAManifest() {
        JsonNode snapshot = DOCUMENT.at(
                "/components/responses/Snapshot/content/application~1json/examples/manifest/value/manifest");
        byte[] manifest = Base64.getDecoder().decode(snapshot.asString());
        assertThat(SCHEMAS.violations("/components/schemas/Manifest", IJson.read(manifest)))
                .isEmpty();
    }

    @Test
    void everyLineOfASnapshotFileIsARecordOrAChange() {
        String media = "/components/responses/SnapshotFile/content/application~1x-ndjson";
        for (String kind : List.of("base", "delta")) {
            DOCUMENT.at(media + "/examples/" + kind + "/value")
                    .asString()
                    .lines()
                    .forEach(line -> assertThat(SCHEMAS.violations(
                                    media + "/x-i247-lines/" + kind, IJson.read(line.getBytes(UTF_8))))
                            .isEmpty());
        }
    }

    /** Parameters, headers and media types: whatever has a schema beside its examples. */
    private static void collectHolders(JsonNode node, String pointer, List<String> holders) {
        if (node.has("schema") && (node.has("example") || node.has("examples"))) {
            holders.add(pointer);
        }
        node.forEachEntry((name, child) ->
                collectHolders(child, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), holders));
    }
}
