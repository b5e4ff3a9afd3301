package org.i247.sdk.internal.gateway;

import feign.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.CooperationWrite;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.CooperationGateway;
import org.i247.sdk.standard.BureauCode;

/** What bureaus say to each other, over HTTPS (contract, section 6). Safe for use by several threads. */
final class HttpCooperation implements CooperationGateway {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;
    private static final PathSegment ALERTS = new PathSegment("alerts");
    private static final PathSegment MESSAGES = new PathSegment("messages");

    private final Exchanges exchanges;

    HttpCooperation(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    /** Sends a request of one lane to the attempt's endpoint and gives the verified answer. */
    @FunctionalInterface
    interface Exchanges {
        VerifiedAnswer ask(String lane, Attempt attempt, BiFunction<CooperationApi, AttemptOptions, Response> exchange);
    }

    @Override
    public Confirmation askOwner(CooperationWrite.AskOwner write, Attempt attempt) {
        PathSegment hit = PathSegment.of(write.hitId());
        Members.Builder members =
                Members.builder().put("urgency", write.urgency().value());
        write.text().ifPresent(text -> members.put("text", text));
        byte[] body = StrictJson.write(members.build());
        return exchanges
                .ask(CallPlan.HITS_LANE, attempt, (api, options) -> api.ask(hit, body, options))
                .read(ACCEPTED, CooperationReader::confirmation);
    }

    @Override
    public Confirmation confirmation(String confirmationId, Attempt attempt) {
        PathSegment id = PathSegment.of(confirmationId);
        return exchanges
                .ask(CallPlan.HITS_LANE, attempt, (api, options) -> api.confirmation(id, options))
                .read(OK, members -> confirmation(members, confirmationId));
    }

    private static Confirmation confirmation(Members members, String asked) {
        Confirmation confirmation = CooperationReader.confirmation(members);
        if (!confirmation.confirmationId().equals(asked)) {
            throw new MemberException("confirmationId", "CONTRADICTION");
        }
        return confirmation;
    }

    @Override
    public void answer(CooperationWrite.AnswerBureau write, Attempt attempt) {
        PathSegment id = PathSegment.of(write.confirmationId());
        Members.Builder members = Members.builder().put("state", write.confirmed() ? "CONFIRMED" : "REFUTED");
        write.text().ifPresent(text -> members.put("text", text));
        byte[] body = StrictJson.write(members.build());
        exchanges
                .ask(CallPlan.HITS_LANE, attempt, (api, options) -> api.answer(id, body, options))
                .require(NO_CONTENT);
    }

    @Override
    public FeedPage<Alert> alerts(FeedQuery query, Attempt attempt) {
        return pull(CallPlan.ALERTS_LANE, ALERTS, query, attempt, Alert::new);
    }

    @Override
    public FeedPage<Message> messages(FeedQuery query, Attempt attempt) {
        return pull(CallPlan.MESSAGES_LANE, MESSAGES, query, attempt, Message::new);
    }

    private <T extends FeedItem> FeedPage<T> pull(
            String lane, PathSegment feed, FeedQuery query, Attempt attempt, Function<Members, T> reader) {
        long wait = query.waitAtMost().toSeconds();
        VerifiedAnswer answer = exchanges.ask(
                lane,
                attempt,
                (api, options) -> query.after()
                        .map(after -> api.after(feed, new QueryValue(after), wait, options))
                        .orElseGet(() -> api.unacknowledged(feed, wait, options)));
        return answer.read(OK, members -> CooperationReader.page(members, feed.value(), reader));
    }

    @Override
    public void acknowledgeAlert(String alertId, Attempt attempt) {
        acknowledge(CallPlan.ALERTS_LANE, ALERTS, alertId, attempt);
    }

    @Override
    public void acknowledgeMessage(String messageId, Attempt attempt) {
        acknowledge(CallPlan.MESSAGES_LANE, MESSAGES, messageId, attempt);
    }

    private void acknowledge(String lane, PathSegment feed, String id, Attempt attempt) {
        PathSegment segment = PathSegment.of(id);
        exchanges
                .ask(lane, attempt, (api, options) -> api.acknowledge(feed, segment, options))
                .require(NO_CONTENT);
    }

    @Override
    public SentMessage send(CooperationWrite.SendMessage write, Attempt attempt) {
        byte[] body = StrictJson.write(write.message());
        if (body.length > MessageDraft.MOST_BYTES) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_MESSAGE)
                    .withViolations(
                            List.of(new Violation("message", "RANGE", "has at most 16 MiB, attachments in base64"))));
        }
        return exchanges
                .ask(CallPlan.MESSAGES_LANE, attempt, (api, options) -> api.send(body, options))
                .read(CREATED, CooperationReader::sent);
    }

    @Override
    public List<BureauCertificate> certificates(BureauCode bureau, Attempt attempt) {
        PathSegment code = PathSegment.of(bureau.code());
        return exchanges
                .ask(CallPlan.MESSAGES_LANE, attempt, (api, options) -> api.certificates(code, options))
                .read(OK, CooperationReader::certificates);
    }
}
