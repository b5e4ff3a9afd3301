package org.i247.sdk.cooperation;

/** What happens that the bureau should know (contract, section 6). Safe for use by several threads. */
public final class Alerts extends Feed<Alert> {
    /**
     * The inbox over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public Alerts(FeedCalls<Alert> calls) {
        super(calls);
    }
}
