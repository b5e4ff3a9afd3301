package org.i247.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.query.Answer;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/** A program that starts, asks one question with the SDK, and says so when the answer is there. */
final class SdkStart {
    private SdkStart() {}

    /** Takes the directory of the keys and the gateway's endpoint. */
    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        StartFiles files = StartFiles.read(Path.of(arguments[0]));
        Clock clock = Clock.systemUTC();
        try (I247Client client = I247Client.builder()
                .endpoints(URI.create(arguments[1]))
                .identity(Identity.fromKeyStore(files.own(), Stores.password(), Stores.TLS, Stores.SIGNING, clock))
                .trust(Trust.of(
                        List.of(Stores.certificate(files.own(), Stores.AUTHORITY)), List.of(files.gateway()), clock))
                .build()) {
            System.out.println(client.persons().search(Line.QUERY, Line.CONTEXT) instanceof Answer.Hits);
        }
    }
}
