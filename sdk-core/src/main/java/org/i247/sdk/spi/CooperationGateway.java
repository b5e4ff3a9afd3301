package org.i247.sdk.spi;

import java.util.List;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.CooperationWrite;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.standard.BureauCode;

/**
 * The part of a {@link Gateway} by which bureaus speak with each other (contract, section 6). As there each method is one
 * attempt, blocks for at most {@link Attempt#timeLeft()}, and throws {@link I247Exception} if there is no proven answer; what
 * a gateway of one's own does not carry it leaves as it is, with {@code NOT_SUPPORTED}. The writes have a key, and are carried
 * out once for it: what they throw decides what the caller is told, as for {@link Gateway#write}.
 */
public interface CooperationGateway {
    /** One that carries nothing. */
    CooperationGateway NONE = new CooperationGateway() {};

    /**
     * Asks a hit's owner to confirm it. An open request for the hit is found again.
     *
     * @param write the request
     * @param attempt who asks, and how long it may take
     * @return the request
     */
    default Confirmation askOwner(CooperationWrite.AskOwner write, Attempt attempt) {
        throw notSupported("asking for confirmations");
    }

    /**
     * How a request stands.
     *
     * @param confirmationId the request's id
     * @param attempt who asks, and how long it may take
     * @return how it stands
     */
    default Confirmation confirmation(String confirmationId, Attempt attempt) {
        throw notSupported("asking for confirmations");
    }

    /**
     * Answers another bureau as the owner.
     *
     * @param write the answer
     * @param attempt who answers, and how long it may take
     */
    default void answer(CooperationWrite.AnswerBureau write, Attempt attempt) {
        throw notSupported("answering requests for confirmations");
    }

    /**
     * A part of the bureau's alerts.
     *
     * @param query which part; the gateway waits within the attempt's time
     * @param attempt who asks, and how long it may take
     * @return the page
     * @throws I247Exception {@code MALFORMED_REQUEST} with a violation at {@code after} if the cursor is not known
     */
    default FeedPage<Alert> alerts(FeedQuery query, Attempt attempt) {
        throw notSupported("fetching alerts");
    }

    /**
     * An alert was taken care of; twice is no harm.
     *
     * @param alertId the alert's id
     * @param attempt who says so, and how long it may take
     */
    default void acknowledgeAlert(String alertId, Attempt attempt) {
        throw notSupported("acknowledging alerts");
    }

    /**
     * A part of the bureau's messages.
     *
     * @param query which part; the gateway waits within the attempt's time
     * @param attempt who asks, and how long it may take
     * @return the page
     * @throws I247Exception {@code MALFORMED_REQUEST} with a violation at {@code after} if the cursor is not known
     */
    default FeedPage<Message> messages(FeedQuery query, Attempt attempt) {
        throw notSupported("fetching messages");
    }

    /**
     * A message was taken care of; twice is no harm.
     *
     * @param messageId the message's id
     * @param attempt who says so, and how long it may take
     */
    default void acknowledgeMessage(String messageId, Attempt attempt) {
        throw notSupported("acknowledging messages");
    }

    /**
     * Sends a message.
     *
     * @param write the message
     * @param attempt who sends, and how long it may take
     * @return the message's id and time
     */
    default SentMessage send(CooperationWrite.SendMessage write, Attempt attempt) {
        throw notSupported("sending messages");
    }

    /**
     * A bureau's certificates.
     *
     * @param bureau the bureau
     * @param attempt who asks, and how long it may take
     * @return its certificates, perhaps none
     */
    default List<BureauCertificate> certificates(BureauCode bureau, Attempt attempt) {
        throw notSupported("fetching certificates");
    }

    private static I247Exception notSupported(String what) {
        return I247Exception.of(Failure.of(ErrorCode.NOT_SUPPORTED, what + " through a gateway of one's own"));
    }
}
