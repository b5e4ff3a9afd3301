package org.i247.sdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractFixturesTest {
    private static final ContractSchemas SCHEMAS = ContractSchemas.load();

    static Stream<ContractFixture> wellFormed() {
        return ContractFixture.wellFormed();
    }

    static Stream<ContractFixture> refusedAsJson() {
        return ContractFixture.malformed().filter(fixture -> fixture.by().equals("json"));
    }

    static Stream<ContractFixture> refusedByTheSchema() {
        return ContractFixture.malformed().filter(fixture -> fixture.by().equals("schema"));
    }

    static Stream<ContractFixture> refusedByARule() {
        return ContractFixture.malformed().filter(fixture -> fixture.by().equals("rule"));
    }

    @ParameterizedTest
    @MethodSource
    void wellFormed(ContractFixture fixture) {
        assertThat(bySchema(fixture)).isEmpty();
        assertThat(byRules(fixture)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void refusedAsJson(ContractFixture fixture) {
        assertThatThrownBy(() -> IJson.read(fixture.content())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource
    void refusedByTheSchema(ContractFixture fixture) {
        IJson.read(fixture.content());
        assertThat(bySchema(fixture)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void refusedByARule(ContractFixture fixture) {
        assertThat(bySchema(fixture)).isEmpty();
        assertThat(byRules(fixture)).isNotEmpty();
    }

    @Test
    void theIndexNamesEveryFileOnce() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ContractFixture.class.getResource("/fixtures"))
                .toURI());
        Set<String> files = new TreeSet<>();
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !Set.of("index.json", "malformed.json").contains(file))
                    .forEach(files::add);
        }
        assertThat(Stream.concat(ContractFixture.wellFormed(), ContractFixture.malformed())
                        .map(ContractFixture::file))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    private static List<String> bySchema(ContractFixture fixture) {
        return fixture.message().equals("request")
                ? SCHEMAS.violationsOfRequest(fixture.method(), fixture.path(), fixture.content())
                : SCHEMAS.violationsOfAnswer(fixture.method(), fixture.path(), fixture.status(), fixture.content());
    }

    private static List<String> byRules(ContractFixture fixture) {
        List<String> violations = new ArrayList<>();
        if (!fixture.page().isEmpty()) {
            violations.addAll(ContractRules.violationsOfSearch(
                    fixture.content(), fixture.page().equals("first")));
        }
        if (!fixture.asked().isEmpty()) {
            violations.addAll(ContractRules.violationsOfBatch(fixture.content(), fixture.asked()));
        }
        if (!fixture.requestId().isEmpty()) {
            violations.addAll(
                    ContractRules.violationsOfProblem(fixture.content(), fixture.status(), fixture.requestId()));
        }
        return violations;
    }
}
