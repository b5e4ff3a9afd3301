package org.i247.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ContractHeadersTest {
    private static final ContractDocument DOCUMENT = ContractDocument.load();

    static List<ContractOperation> operations() {
        return DOCUMENT.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRequestHasTheHeadersOfTheContract(ContractOperation operation) {
        boolean write = !operation.method().equals("GET")
                && !Pattern.matches(
                        "/v1/(?!fingerprints|dna).*/(searches|search-batches|acknowledgement)", operation.path());
        boolean conditional = Pattern.matches(".*/records/\\{recordId}(/retention)?", operation.path())
                        && operation.method().equals("PUT")
                || operation.path().endsWith("/deletion");
        Set<String> expected = new TreeSet<>(Set.of("Accept-Encoding", "Signature-Input", "Signature"));
        if (!operation.path().equals("/v1/status")) {
            expected.add("I247-Context");
        }
        if (DOCUMENT.at(operation.pointer()).has("requestBody")) {
            expected.add("Content-Digest");
        }
        if (write) {
            expected.add("Idempotency-Key");
        }
        if (conditional) {
            expected.add("If-Match");
        }
        assertThat(headers(operation, true)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRequestMayHaveTheOtherHeadersOfTheContract(ContractOperation operation) {
        Set<String> expected = new TreeSet<>(Set.of("Accept-Language", "traceparent"));
        switch (operation.path()) {
            case "/v1/status" -> expected.add("I247-Context");
            case "/v1/code-lists/{name}" -> expected.add("If-None-Match");
            case "/v1/snapshots/{db}/files/{file}" -> expected.add("Range");
            default -> {}
        }
        assertThat(headers(operation, false)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerIsNamedSignedAndNotStored(ContractOperation operation) {
        DOCUMENT.at(operation.pointer() + "/responses").forEachEntry((status, unused) -> {
            JsonNode answer = answer(operation, status);
            assertThat(answer.path("headers").propertyNames())
                    .contains("Request-Id", "Signature-Input", "Signature", "Cache-Control")
                    .contains("RateLimit", "RateLimit-Policy", "Deprecation", "Sunset");
            assertThat(answer.path("headers").has("Content-Digest")).as(status).isEqualTo(answer.has("content"));
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anAnswerHasTheHeadersOfItsStatus(ContractOperation operation) {
        Stream.of("409", "429", "503")
                .filter(status -> !answer(operation, status).isMissingNode())
                .forEach(status -> assertThat(answer(operation, status).at("/headers/Retry-After"))
                        .isNotEmpty());
        if (operation.path().endsWith("/files/{file}")) {
            assertThat(answer(operation, "206").at("/headers/Content-Range")).isNotEmpty();
        }
        boolean record = operation.path().contains("/records")
                && !operation.path().endsWith("/deletion")
                && !(operation.method().equals("GET") && operation.path().contains("/images/"));
        if (record || operation.path().startsWith("/v1/code-lists")) {
            String status = operation.path().endsWith("/records") ? "201" : "200";
            assertThat(answer(operation, status).at("/headers/ETag")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyErrorIsAProblem(ContractOperation operation) {
        DOCUMENT.at(operation.pointer() + "/responses").forEachEntry((status, unused) -> {
            if (!status.startsWith("2") && !status.equals("304")) {
                assertThat(answer(operation, status).path("content").propertyNames())
                        .containsExactly("application/problem+json");
            }
        });
    }

    private static JsonNode answer(ContractOperation operation, String status) {
        return DOCUMENT.at(DOCUMENT.resolve(operation.pointer() + "/responses/" + status));
    }

    private static Set<String> headers(ContractOperation operation, boolean required) {
        Set<String> names = new TreeSet<>();
        String item = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
        for (String parameters : List.of(item + "/parameters", operation.pointer() + "/parameters")) {
            for (int i = 0; i < DOCUMENT.at(parameters).size(); i++) {
                JsonNode parameter = DOCUMENT.at(DOCUMENT.resolve(parameters + "/" + i));
                if (parameter.path("in").asString().equals("header")
                        && parameter.path("required").asBoolean(false) == required) {
                    names.add(parameter.path("name").asString());
                }
            }
        }
        return names;
    }
}
