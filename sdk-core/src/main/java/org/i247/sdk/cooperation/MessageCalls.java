package org.i247.sdk.cooperation;

import java.time.InstantSource;
import java.util.List;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.standard.BureauCode;

/**
 * What carries the calls about messages. The client implements it; a test of an application may put its own in its place.
 * Safe for use by several threads.
 */
public interface MessageCalls extends FeedCalls<Message> {
    /**
     * Sends a message; blocks.
     *
     * @param write the message
     * @param context who sends and why
     * @param options what differs for this call
     * @return what it came to
     */
    WriteOutcome<SentMessage> send(CooperationWrite.SendMessage write, QueryContext context, CallOptions options);

    /**
     * Asks for a bureau's certificates; blocks.
     *
     * @param bureau the bureau
     * @param context who asks and why
     * @param options what differs for this call
     * @return its certificates, perhaps none
     * @throws I247Exception if there is no verified answer
     */
    List<BureauCertificate> certificates(BureauCode bureau, QueryContext context, CallOptions options);

    /**
     * A key for a write that has none.
     *
     * @return never the same twice
     */
    IdempotencyKey newKey();

    /**
     * The time that certificates of sealed messages are judged by.
     *
     * @return the clock
     */
    InstantSource clock();
}
