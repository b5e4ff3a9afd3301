package org.i247.sdk.notice;

import org.i247.sdk.internal.notice.NoticesLine;
import org.i247.sdk.person.NoticeColour;

/**
 * A client of INTERPOL's public notices API: what anybody may read of red, yellow and UN notices, without a word of who asks.
 *
 * <pre>{@code
 * try (NoticesClient client = NoticesClient.builder().build()) {
 *     for (ListedNotice notice : client.red().search(NoticeQuery.name("TESTOVA")).notices()) {
 *         RedNotice all = client.red().get(notice);
 *     }
 * }
 * }</pre>
 *
 * <p>It stands apart from {@link org.i247.sdk.I247Client} on purpose: it works without the keys of a gateway, and nothing of
 * them, of the bureau or of the user can reach a public service through it. There is no signature, so that what it gives is a
 * lead, and what it does not find is no "no hit"; and no evidence is kept of it.
 *
 * <p>Built once for the whole application, closed at its end. Safe for use by several threads; every call blocks.
 */
public final class NoticesClient implements AutoCloseable {
    private final NoticesLine line;
    private final Notices<RedNotice> red;
    private final Notices<YellowNotice> yellow;
    private final Notices<UnNotice> un;

    NoticesClient(NoticesLine line) {
        this.line = line;
        red = new Notices<>(line, NoticeColour.RED, RedNotice::new, "red");
        yellow = new Notices<>(line, NoticeColour.YELLOW, YellowNotice::new, "yellow");
        un = new Notices<>(line, NoticeColour.UN, UnNotice::new, "un/persons", "un/entities");
    }

    /**
     * Starts to set up a client.
     *
     * @return a new builder
     */
    public static NoticesClientBuilder builder() {
        return new NoticesClientBuilder();
    }

    /**
     * People who are wanted for prosecution or to serve a sentence.
     *
     * @return the red notices
     */
    public Notices<RedNotice> red() {
        return red;
    }

    /**
     * People who are missing.
     *
     * @return the yellow notices
     */
    public Notices<YellowNotice> yellow() {
        return yellow;
    }

    /**
     * People and entities under sanctions of the UN Security Council.
     *
     * @return the special notices
     */
    public Notices<UnNotice> un() {
        return un;
    }

    /** Ends calls that are under way with {@code CLIENT_CLOSED} and lets go of connections and threads. Idempotent. */
    @Override
    public void close() {
        line.close();
    }
}
