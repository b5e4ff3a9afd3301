package org.i247.sandbox;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.ListenOptions;

/** A program that listens to alerts, and says of each when it has it and when it is acknowledged; to be killed. */
final class AlertProgram {
    private AlertProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        I247Client client =
                I247Client.builder().properties(Path.of(arguments[0])).build();
        var unused = client.alerts()
                .listen(ListenOptions.cursorIn(Path.of(arguments[1])).withMostInHand(8), client.context(), delivery -> {
                    String id = delivery.item().id();
                    say("GOT " + id);
                    delivery.acknowledge();
                    say("ACK " + id);
                });
        new CountDownLatch(1).await();
    }

    /** One writing of the system, so that a kill leaves whole lines. */
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
