package org.i247.borderdesk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.i247.borderdesk.GatewayStub;
import org.i247.borderdesk.check.CheckResult;
import org.i247.borderdesk.check.DatabaseCheck;
import org.i247.borderdesk.check.Note;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Outcome;
import org.junit.jupiter.api.Test;

class TextViewTest {
    private static final CheckResult CLEAR = new CheckResult(
            "desk-1",
            List.of(new DatabaseCheck(
                    DatabaseName.NOMINAL,
                    new Outcome.Answered<PersonRecord>(
                            new Answer.NoHit<>(GatewayStub.provenance(DatabaseName.NOMINAL, "desk-1"))),
                    List.of(Note.of("note.name-truncated")))),
            List.of(Note.of("note.country-unknown", "QQQ")));

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(new TextView(Messages.in(Language.EN), true).show(CLEAR))
                .startsWith("\u001B[1;30;42mCLEAR\u001B[0m\n");
        assertThat(new TextView(Messages.in(Language.EN), false).show(CLEAR)).doesNotContain("\u001B");
    }

    @Test
    void theIdsComeLastAndNotesBeforeThem() {
        assertThat(new TextView(Messages.in(Language.EN), false).show(CLEAR)).isEqualTo("""
                CLEAR
                ────────────────────────────────────────────────────────────
                The databases that were asked hold nothing that matches.
                ‼ Read the notes below: what was asked may not be what the document or vehicle bears.

                Wanted and missing persons (NOMINAL): no hit
                  State of the data: 2026-11-23T09:00:00Z
                  - The name may go on beyond the machine readable zone. Compare it with the document.

                Notes
                  - The country code QQQ is not on the lists of ISO and ICAO. It was left out of the question.

                Reference: desk-1
                Request NOMINAL: request-NOMINAL, answered 2026-11-23T10:00:01Z
                """);
    }
}
