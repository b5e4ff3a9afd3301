package org.i247.sdk.spi;

import java.net.URI;
import java.util.Objects;

/** What happens to the choice of the gateway's endpoint. Told of when the other endpoint has answered, not before. */
public sealed interface EndpointEvent extends ClientEvent {
    /**
     * Calls are now answered by another endpoint than before, because the line to that one failed. The client goes on to look
     * whether a better one is back.
     *
     * @param from the endpoint that answered before
     * @param to the endpoint that answers now
     */
    record EndpointSwitched(URI from, URI to) implements EndpointEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param from the endpoint that answered before
         * @param to the endpoint that answers now
         */
        public EndpointSwitched {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * The primary answers again, and calls go to it.
     *
     * @param from the endpoint that answered in its place
     * @param primary the primary
     */
    record PrimaryReturned(URI from, URI primary) implements EndpointEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param from the endpoint that answered in its place
         * @param primary the primary
         */
        public PrimaryReturned {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(primary, "primary");
        }
    }
}
