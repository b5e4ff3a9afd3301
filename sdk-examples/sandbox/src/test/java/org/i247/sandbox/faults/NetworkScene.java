package org.i247.sandbox.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.i247.sandbox.Sandbox;

/** Plays the rows of {@link NetworkRows} in a process with a network of its own, and writes a file for each. */
final class NetworkScene {
    static final String GOOD = "as the row says";

    private NetworkScene() {}

    /**
     * Plays the rows.
     *
     * @param arguments the directory for what is written
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        try (OwnNetwork network = new OwnNetwork(work);
                Sandbox sandbox = Sandbox.start()) {
            Playing playing = new Playing(sandbox, Keys.of(sandbox));
            for (Row row : NetworkRows.group(network).rows()) {
                network.reset();
                write(work.resolve(row.id()), ending(playing, row));
            }
        }
        System.exit(0); // a lookup that is still under way is nobody's any more
    }

    private static String ending(Playing playing, Row row) {
        try {
            playing.play(row);
            return GOOD;
        } catch (Exception | AssertionError e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return text.toString();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
