package org.i247.sandbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.screening.ScreeningOptions;
import org.i247.sdk.screening.ScreeningRun;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.screening.SubjectResult;

/** A program that screens so many invented people with a journal, and says of each when it has a result; to be killed. */
final class ScreeningProgram {
    private static final byte[] SECRET = "nobody but this test".getBytes(StandardCharsets.US_ASCII);

    private ScreeningProgram() {}

    /** The document of somebody, from 1. */
    static String number(long person) {
        return "UT" + (1_000_000 + person);
    }

    /** The name of somebody: letters only, and none a part of another. */
    static String name(long person) {
        StringBuilder name = new StringBuilder("Q");
        for (char digit : Long.toString(1_000_000 + person).toCharArray()) {
            name.append((char) ('A' + digit - '0'));
        }
        return name.toString();
    }

    public static void main(String[] arguments) {
        int people = Integer.parseInt(arguments[2]);
        try (I247Client client =
                        I247Client.builder().properties(Path.of(arguments[0])).build();
                ScreeningRun run = client.screening()
                        .run(
                                IntStream.rangeClosed(1, people)
                                        .mapToObj(ScreeningProgram::subject)
                                        .iterator(),
                                client.context(),
                                ScreeningOptions.defaults()
                                        .withBatches(2)
                                        .withJournal(Path.of(arguments[1]), SECRET))) {
            while (run.hasNext()) {
                SubjectResult result = run.next();
                // One writing of the system, so that a kill leaves whole lines.
                System.out.println(result.number() + " " + result.verdict());
                System.out.flush();
            }
        }
        System.out.println("END");
    }

    private static Subject subject(int person) {
        return Subject.builder()
                .travelDocument(TravelDocumentQuery.number(number(person)))
                .person(PersonQuery.builder().name(name(person)).build())
                .build();
    }
}
