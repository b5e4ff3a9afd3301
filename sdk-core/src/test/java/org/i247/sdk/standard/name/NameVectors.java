package org.i247.sdk.standard.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code vectors/names.csv}. */
final class NameVectors {

    private NameVectors() {}

    record Row(String kind, String left, String right, String expected, String strength, String phenomenon) {}

    static List<Row> of(String kind) {
        return lines().map(NameVectors::row)
                .filter(row -> row.kind.equals(kind))
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream in = NameVectors.class.getResourceAsStream("/vectors/names.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        List<String> fields = fields(line);
        return new Row(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
