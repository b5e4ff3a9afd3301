package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of the starter shows compiles as it stands there. */
class PageTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);

    @Test
    void theCodeOfThePageCompiles(@TempDir Path output) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs", "spring-boot.md")));
        while (block.find()) {
            sources.add(source(block.group(1)));
        }
        assertThat(sources).hasSize(4);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-parameters", "-d", output.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(messages, null, null, options, null, sources)
                        .call())
                .as(messages::toString)
                .isTrue();
    }

    private static JavaFileObject source(String text) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).isTrue();
        return new SimpleJavaFileObject(URI.create("page:///" + type.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
