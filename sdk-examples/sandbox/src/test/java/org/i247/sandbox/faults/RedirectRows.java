package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.Fault;
import org.i247.sdk.error.ErrorCode;

/** Redirects to a server that listens: it never sees a connection. */
final class RedirectRows {
    private RedirectRows() {}

    static Group group() {
        List<Integer> statuses = List.of(301, 302, 303, 307, 308);
        Stream<Row> unsigned = statuses.stream()
                .map(status -> redirect(
                                status + "-unsigned", "A machine in between redirects with " + status, status, false)
                        .fails(ErrorCode.UNVERIFIED_ANSWER, Integer.toString(status), "UNSIGNED")
                        .attempts(3));
        Stream<Row> signed = statuses.stream()
                .map(status -> redirect(status + "-signed", "The gateway itself redirects with " + status, status, true)
                        .fails(ErrorCode.UNEXPECTED_ANSWER, Integer.toString(status)));
        return new Group("Redirects", Stream.concat(unsigned, signed).toList());
    }

    private static Row redirect(String id, String happens, int status, boolean signed) {
        return row(id, happens).asks((client, stage) -> {
            Elsewhere elsewhere = stage.keep(Elsewhere.open());
            Fault fault = signed
                    ? Fault.answer(status, "text/html", new byte[0])
                    : Fault.foreign(status, "text/html", "<html>moved</html>");
            stage.always(fault.withHeader("Location", elsewhere.origin() + "/v1/travel-documents/searches"));
            return elsewhere.untouchedBy(client, stage);
        });
    }
}
