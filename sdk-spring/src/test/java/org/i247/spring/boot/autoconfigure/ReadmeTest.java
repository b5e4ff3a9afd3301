package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

class ReadmeTest {
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    /** Every key is right and none is missing, so the start comes as far as the key store, which is not there. */
    @Test
    void thePropertiesThatReadmeShowsLackNothingButTheFiles() throws IOException {
        Matcher block = YAML.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(block.find()).isTrue();
        ByteArrayResource yaml = new ByteArrayResource(block.group(1).getBytes(StandardCharsets.UTF_8));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(I247AutoConfiguration.class))
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("secrets", Map.of("KEY_STORE_PASSWORD", "secret"))))
                .withInitializer(
                        context -> load(yaml).forEach(context.getEnvironment().getPropertySources()::addLast))
                .run(context -> assertThat(context.getStartupFailure())
                        .satisfies(failure ->
                                assertThat(setupFailure(failure).code()).isEqualTo(ErrorCode.FILE_UNREADABLE)));
    }

    private static List<PropertySource<?>> load(ByteArrayResource yaml) {
        try {
            return new YamlPropertySourceLoader().load("README", yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetupException setupFailure(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof SetupException setup)) {
            cause = cause.getCause();
        }
        return setup;
    }
}
