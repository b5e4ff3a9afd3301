package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The officer reads her language, from the gateway's codes to the service's own refusals. */
@CounterTest
class LanguageTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Autowired
    private Counter counter;

    @Autowired
    private Sandbox gateway;

    @ParameterizedTest
    @CsvSource({
        "en, ask UO to confirm it., The database does not answer at present., Stolen, This check belongs to",
        "fr-CA, demandez confirmation à UO., La base, Volé, Ce contrôle est celui",
        "es, pida a UO que la confirme., La base, Robado, Este control es de",
        "ar, اطلب من \u2068UO\u2069 تأكيده., قاعدة البيانات, مسروق, هذا الفحص",
        "de, ask UO to confirm it., The database does not answer at present., Stolen, This check belongs to",
    })
    void theOfficerReadsHerLanguage(String language, String next, String fault, String status, String refused) {
        gateway.on(SandboxDatabase.PERSONS).state(DatabaseState.DOWN);
        Counter reader = counter.in(language);

        JsonNode result = reader.check(Zones.STOLEN);

        assertThat(result.at("/databases/0/hits/0/nextStep").asString()).endsWith(next);
        assertThat(result.at("/databases/1/fault/message").asString()).startsWith(fault);
        assertThat(result.at("/databases/0/hits/0/reported/0/text").asString()).isEqualToIgnoringCase(status);
        assertThat(reader.as("kim").get(Counter.at(result), 403).at("/detail").asString())
                .startsWith(refused);
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, fr", "es, es", "ar-EG, ar", "de, en"})
    void anAnswerSaysWhichLanguageItIsIn(String asked, String said) {
        assertThat(counter.in(asked)
                        .exchange(HttpMethod.GET, "/actuator/health", null)
                        .getResponseHeaders()
                        .getFirst(HttpHeaders.CONTENT_LANGUAGE))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_es", "_fr"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(
                RESOURCES.resolve("messages" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
