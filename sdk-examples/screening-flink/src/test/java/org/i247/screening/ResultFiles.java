package org.i247.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a job wrote, as far as it is final: the other files have names that begin with a point. */
final class ResultFiles {
    private ResultFiles() {}

    static List<JsonNode> read(Path directory) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    results.add(JsonMapper.builder().build().readTree(line));
                }
            }
        }
        return results;
    }
}
