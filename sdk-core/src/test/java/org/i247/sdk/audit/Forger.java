package org.i247.sdk.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.query.Members;

/** Somebody who can write to the file and knows its form, but has no key: every digest is made anew. */
final class Forger {
    private final Path file;

    Forger(Path file) {
        this.file = file;
    }

    /** Writes the lines again, a text in one of them replaced by another. */
    void replace(int line, String text, String by) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String changed = lines.get(line).replace(text, by);
        if (changed.equals(lines.get(line))) {
            throw new AssertionError("line " + line + " does not hold " + text);
        }
        lines.set(line, changed);
        write(lines);
    }

    void write(List<String> lines) throws IOException {
        writeBehind(List.of(), lines);
    }

    /** Leaves some lines as they are, and makes others anew behind them. */
    void writeBehind(List<String> left, List<String> lines) throws IOException {
        List<String> forged = new ArrayList<>(left);
        ChainEnd end = left.isEmpty()
                ? ChainEnd.BEGINNING
                : read(left.get(left.size() - 1)).end();
        for (String line : lines) {
            LedgerLine next = LedgerLine.after(end, body(line));
            forged.add(next.text());
            end = next.end();
        }
        Files.write(file, forged);
    }

    private static Members body(String line) {
        Members all = StrictJson.read(line.getBytes(StandardCharsets.US_ASCII));
        Members.Builder body = Members.builder();
        all.names().stream()
                .filter(name -> !List.of("seq", "prev", "sha256").contains(name))
                .forEach(name -> body.put(name, all.value(name).orElse(null)));
        return body.build();
    }

    static LedgerLine read(String line) {
        try {
            return LedgerLine.read(line.getBytes(StandardCharsets.US_ASCII));
        } catch (LedgerFormatException e) {
            throw new AssertionError(e);
        }
    }
}
