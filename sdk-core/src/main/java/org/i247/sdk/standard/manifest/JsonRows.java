package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.json.JsonFault;
import org.i247.sdk.standard.json.JsonForm;
import org.i247.sdk.standard.json.JsonReader;
import org.i247.sdk.standard.json.JsonReader.Node;
import org.i247.sdk.standard.manifest.Lines.Line;

/** Things as JSON objects, a line each. A line that is none is a row without values: it is told of, and not dropped. */
final class JsonRows implements RowSource {
    private final Lines lines;
    private final LineText text;
    private final RowNames names;
    private final Items problems;
    /** Members of other names are told of once: they stand in each line. */
    private boolean told;

    JsonRows(Lines lines, LineText text, RowNames names, Items problems) {
        this.lines = lines;
        this.text = text;
        this.names = names;
        this.problems = problems;
    }

    @Override
    public boolean next(Consumer<ListedRow> rows) throws IOException {
        Optional<Line> line = lines.next();
        if (line.isEmpty()) {
            return false;
        }
        if (!line.get().isBlank()) {
            rows.accept(row(line.get()));
        }
        return true;
    }

    private ListedRow row(Line line) {
        Map<String, PersonalText> said = new LinkedHashMap<>();
        try {
            if (new JsonReader(text.of(line), JsonForm.ALL).read() instanceof Node object) {
                object.members().forEach((written, value) -> take(written, value, line.origin(), said));
            } else {
                problems.error(ListRule.FORMAT, line.origin(), "the line is no JSON object: it cannot be read");
            }
        } catch (JsonFault e) {
            problems.error(ListRule.FORMAT, line.origin(), "the line is no JSON object: it cannot be read");
        }
        Map<String, PersonalText> ordered = new LinkedHashMap<>();
        names.all().stream().filter(said::containsKey).forEach(name -> ordered.put(name, said.get(name)));
        return new ListedRow(line.origin(), ordered);
    }

    private void take(String written, Object value, Origin place, Map<String, PersonalText> said) {
        Optional<String> name = names.meant(written);
        if (name.isEmpty()) {
            if (!told) {
                told = true;
                problems.warning(ListRule.UNREAD, place, "members of names that are not known are passed over");
            }
        } else if (!(value instanceof PersonalText one)) {
            problems.error(ListRule.FORMAT, place, name.get() + " is no text, and was left out");
        } else if (!one.reveal().isBlank()
                && said.putIfAbsent(name.get(), PersonalText.of(one.reveal().strip())) != null) {
            problems.error(ListRule.UNREAD, place, name.get() + " stands there twice: the first is taken");
        }
    }
}
