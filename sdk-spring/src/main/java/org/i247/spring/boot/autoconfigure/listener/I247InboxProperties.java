package org.i247.spring.boot.autoconfigure.listener;

import java.nio.file.Path;
import java.time.Duration;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How inboxes are listened to.
 *
 * @param alerts Alerts of the bureau.
 * @param messages Messages of other bureaus.
 */
@ConfigurationProperties("i247")
record I247InboxProperties(
        @DefaultValue Inbox alerts, @DefaultValue Inbox messages) {
    /**
     * One inbox.
     *
     * @param cursorFile Path of the file that keeps where the last listener ended. Needed to listen.
     * @param mostInHand How many may be handed over and not be acknowledged yet, 1 to 1000.
     * @param waitAtMost How long the gateway waits in one call when there is nothing, 1 to 30 seconds.
     * @param drain How long stopping waits for what is in hand.
     * @param publishEvents Whether each is published as an event of the application as well.
     */
    record Inbox(
            @Nullable Path cursorFile,
            @DefaultValue("16") int mostInHand,
            @DefaultValue("20s") Duration waitAtMost,
            @DefaultValue("5s") Duration drain,
            @DefaultValue("false") boolean publishEvents) {
        /** As options; a file that is not named is named in the error. */
        ListenOptions options(String name) {
            if (cursorFile == null) {
                throw I247Exception.of(Failure.of(
                        ErrorCode.CONFIGURATION_MISSING,
                        "i247." + name + ".cursor-file",
                        name.equals("alerts") ? "I247_ALERTS_CURSOR_FILE" : "I247_MESSAGES_CURSOR_FILE"));
            }
            try {
                return ListenOptions.cursorIn(cursorFile)
                        .withMostInHand(mostInHand)
                        .withWait(waitAtMost)
                        .withDrain(drain);
            } catch (IllegalArgumentException e) {
                throw I247Exception.of(
                        Failure.of(ErrorCode.CONFIGURATION_INVALID, "i247." + name + ".*", "AS_DESCRIBED"));
            }
        }
    }
}
