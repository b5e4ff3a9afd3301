package org.i247.sandbox.faults;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.record.WriteOutcome;

/**
 * What one bureau has for another, and what reaches the other: a message, a question about a hit, an answer to it. Whatever
 * is carried out twice shows as two in the other's box.
 */
final class Conveyed {
    private static final MessageDraft MESSAGE = MessageDraft.builder()
            .to(Specimens.NEIGHBOUR)
            .subject(Personal.NAME)
            .body("Seen at the pass")
            .build();

    /** Requests that are made before one is struck by a fault: the search that gives the hit. */
    static final int BEFORE_ASKING = 1;

    /** The search, and the question that is answered. */
    static final int BEFORE_ANSWERING = 2;

    /** Sends a message. */
    static final Question SEND = (client, stage) -> send(client, stage, 0);

    /** Sends a message, and sends it once more if nobody knows what became of it. */
    static final Question SEND_AND_RESEND = (client, stage) -> send(client, stage, 1);

    /** Asks the owner of a hit. */
    static final Question ASK = (client, stage) -> ask(client, stage, 0);

    /** Asks the owner of a hit, once more if nobody knows what became of it. */
    static final Question ASK_AND_RESEND = (client, stage) -> ask(client, stage, 1);

    /** Answers as the owner. */
    static final Question ANSWER = (client, stage) -> answer(client, stage, 0);

    /** Answers as the owner, once more if nobody knows what became of it. */
    static final Question ANSWER_AND_RESEND = (client, stage) -> answer(client, stage, 1);

    private Conveyed() {}

    private static Written send(I247Client client, Stage stage, int resends) {
        return counted(
                "arrived",
                () -> stage.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR),
                () -> client.messages().send(MESSAGE, client.context()),
                resends);
    }

    private static Written ask(I247Client client, Stage stage, int resends) {
        stage.sandbox().owner().isSilent();
        String hit = hit(client);
        return counted(
                "asked",
                () -> stage.sandbox().unacknowledgedAlerts(Specimens.NEIGHBOUR),
                () -> ask(client, hit),
                resends);
    }

    private static Written answer(I247Client client, Stage stage, int resends) {
        Sandbox sandbox = stage.sandbox();
        sandbox.owner().isSilent();
        Confirmation asked = ((WriteOutcome.Done<Confirmation>) ask(client, hit(client))).result();
        SandboxIdentity identity =
                sandbox.newIdentity().bureau(Specimens.NEIGHBOUR).issue();
        I247Client owner = stage.keep(
                I247Client.builder().properties(identity.clientProperties()).build());
        return counted(
                "answered",
                () -> sandbox.unacknowledgedAlerts(Specimens.BUREAU),
                () -> owner.hits().confirm(asked.confirmationId(), "Seize it", owner.context()),
                resends);
    }

    private static WriteOutcome<Confirmation> ask(I247Client client, String hit) {
        return client.hits().askOwner(hit, Urgency.URGENT, Personal.NAME, client.context(), CallOptions.defaults());
    }

    private static String hit(I247Client client) {
        Answer<TravelDocumentRecord> answer = client.travelDocuments()
                .search(TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT), client.context());
        return ((Answer.Hits<TravelDocumentRecord>) answer).hits().get(0).hitId();
    }

    private static <T> Written counted(String what, LongSupplier box, Supplier<WriteOutcome<T>> sending, int resends) {
        long before = box.getAsLong();
        WriteOutcome<T> outcome = sending.get();
        for (int i = 0; i < resends && outcome instanceof WriteOutcome.Unknown<T> open; i++) {
            outcome = open.resend();
        }
        return Written.of(outcome, "; " + what + ": " + (box.getAsLong() - before));
    }
}
