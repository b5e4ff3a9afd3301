package org.i247.sandbox.faults;

import java.nio.file.Path;
import org.i247.sandbox.Sandbox;

/** Plays the rows of {@link NetworkRows} in a process with a network of its own. */
final class NetworkScene {
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
            Scene scene = new Scene(work, sandbox);
            for (Row row : NetworkRows.group(network).rows()) {
                network.reset();
                scene.play(row);
            }
        }
        System.exit(0); // a lookup that is still under way is nobody's any more
    }
}
