package org.i247.sdk.internal.event;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.ClientEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every listener of a client what happened, on the thread that calls. A listener that throws is passed over, and
 * named in the log once. Safe for use by several threads.
 */
public final class Events {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<ClientEventListener> listeners;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /**
     * Events for these listeners.
     *
     * @param listeners who is told, in this order
     */
    public Events(List<ClientEventListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Events that nobody hears.
     *
     * @return events without a listener
     */
    public static Events unheard() {
        return new Events(List.of());
    }

    /**
     * Tells every listener. Never throws what a listener throws, but for a fault of the virtual machine itself.
     *
     * @param event what happened
     */
    @SuppressWarnings("CatchingUnchecked") // an assertion or a missing class in a listener must not end a call either
    public void tell(ClientEvent event) {
        for (ClientEventListener listener : listeners) {
            try {
                listener.on(event);
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                report(listener, e);
            }
        }
    }

    /** By names of classes only: the message is the application's, and may say anything. */
    private void report(ClientEventListener listener, Throwable fault) {
        String who = listener.getClass().getName();
        if (reported.add(who)) {
            LOG.warn(
                    "The event listener {} threw {}; said once",
                    who,
                    fault.getClass().getName());
        }
    }
}
