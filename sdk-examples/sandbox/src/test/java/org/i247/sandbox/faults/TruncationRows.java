package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.i247.sandbox.Fault;
import org.i247.sdk.error.ErrorCode;

/**
 * Answers cut before each of their bytes, with a true length, digest and signature: nothing but the reading of JSON is left
 * to find out.
 */
final class TruncationRows {
    private TruncationRows() {}

    static Group group() {
        return new Group(
                "Answers cut at each byte, truly signed",
                List.of(
                        row("no-hit", "A no-hit ends before its end")
                                .givenEach(cuts(Answers.NO_HIT))
                                .overOneClient()
                                .fails(ErrorCode.MALFORMED_ANSWER, "$"),
                        row("hit", "A hit ends before its end")
                                .givenEach(cuts(Answers.HIT))
                                .overOneClient()
                                .fails(ErrorCode.MALFORMED_ANSWER, "$")));
    }

    private static List<Arrangement> cuts(String json) {
        byte[] whole = json.getBytes(StandardCharsets.UTF_8);
        List<Arrangement> cuts = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            Fault cut = Answers.of(Arrays.copyOf(whole, length));
            cuts.add(stage -> stage.always(cut));
        }
        return cuts;
    }
}
