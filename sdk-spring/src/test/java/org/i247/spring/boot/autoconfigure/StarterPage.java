package org.i247.spring.boot.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.i247.sandbox.Sandbox;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ByteArrayResource;

/** What the page of the starter shows: its code, and its first properties with a sandbox in the place of the gateway. */
final class StarterPage {
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);

    private StarterPage() {}

    /** The properties as {@code name=value}. */
    static List<String> properties(Sandbox sandbox) {
        Matcher block = YAML.matcher(text());
        if (!block.find()) {
            throw new IllegalStateException("The page shows no properties");
        }
        String yaml = block.group(1)
                .replace("https://gateway.example", sandbox.endpoint().toString())
                .replace("/etc/i247", sandbox.directory().toString())
                .replace("${KEY_STORE_PASSWORD}", sandbox.identity().keyStorePassword());
        try {
            return new YamlPropertySourceLoader()
                    .load("page", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8))).stream()
                            .map(source -> (EnumerablePropertySource<?>) source)
                            .flatMap(source -> Arrays.stream(source.getPropertyNames())
                                    .map(name -> name + "=" + source.getProperty(name)))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each block of code as a source of the class that it shows. */
    static Stream<JavaFileObject> code() {
        return JAVA.matcher(text()).results().map(block -> source(block.group(1)));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs", "spring-boot.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalStateException("A block of code without a class");
        }
        return new SimpleJavaFileObject(URI.create("page:///" + type.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
