package org.i247.sandbox.faults;

import java.util.Optional;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sdk.I247Client;
import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.WorkOfArtDraft;
import org.i247.sdk.record.WriteOutcome;

/**
 * What a write came to by the client's word, and by the gateway's own store.
 *
 * @param words the outcome with its code, and how much more the gateway holds than before
 * @param error why it was not carried out, or is not known
 */
record Written(String words, Optional<I247Exception> error) {
    /** A record of which there may be many alike, so that a write that is carried out twice shows. */
    static final WorkOfArtDraft CLOCK = WorkOfArtDraft.builder()
            .objectType("CLOCK")
            .title(Personal.NAME)
            .description("A clock")
            .build();

    /** Creates a record. */
    static final Question CREATE = (client, stage) -> create(client, stage, 0);

    /** Creates a record, and does not look at the store: it may be late. */
    static final Question CREATE_BLINDLY =
            (client, stage) -> of(client.records().worksOfArt().create(CLOCK, client.context()), "");

    /** Creates a record, and sends it once more if nobody knows what became of it. */
    static final Question CREATE_AND_RESEND = (client, stage) -> create(client, stage, 1);

    private static Written create(I247Client client, Stage stage, int resends) {
        int before = stage.sandbox().recordsIn(SandboxDatabase.WORKS_OF_ART);
        WriteOutcome<Versioned<WorkOfArtRecord>> outcome =
                client.records().worksOfArt().create(CLOCK, client.context());
        for (int i = 0; i < resends && outcome instanceof WriteOutcome.Unknown<Versioned<WorkOfArtRecord>> open; i++) {
            outcome = open.resend();
        }
        int recorded = stage.sandbox().recordsIn(SandboxDatabase.WORKS_OF_ART) - before;
        return of(outcome, "; recorded: " + recorded);
    }

    /** In words, with what the gateway then holds. */
    static Written of(WriteOutcome<?> outcome, String held) {
        String told = outcome.match(
                done -> "DONE",
                refused -> "REFUSED " + refused.code(),
                conflict -> "CONFLICT " + conflict.code(),
                unknown -> "UNKNOWN " + unknown.error().code());
        Optional<I247Exception> error = outcome.match(
                done -> Optional.empty(),
                refused -> Optional.of(refused.error()),
                conflict -> Optional.of(conflict.error()),
                unknown -> Optional.of(unknown.error()));
        return new Written(told + held, error);
    }
}
