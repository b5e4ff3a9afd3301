package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles what a page shows, without a warning. */
final class Compilation {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private Compilation() {}

    /** The Java blocks of a page below the project's own directory. */
    static List<String> blocks(String page) throws IOException {
        Path file = Path.of(System.getProperty("basedir")).resolve("../..").resolve(page);
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(file));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /** The classes of a source. */
    static URLClassLoader of(Path work, String name, String source) throws IOException {
        Path file = Files.writeString(work.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            output,
                            files,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-Xlint:all,-options,-processing,-classfile,-path",
                                    "-d",
                                    work.toString(),
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(done).as("%s", output).isTrue();
        }
        return new URLClassLoader(new URL[] {work.toUri().toURL()}, Compilation.class.getClassLoader());
    }
}
