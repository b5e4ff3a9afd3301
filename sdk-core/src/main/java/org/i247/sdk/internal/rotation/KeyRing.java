package org.i247.sdk.internal.rotation;

import java.time.InstantSource;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.gateway.CurrentLine;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.rotation.WatchedSource.Reading;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.spi.KeyEvent.Trigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces keys and trust of a line that is in use, by a call or because their files have changed. What cannot be used is
 * told of, and what is in use stays. Safe for use by several threads.
 */
public final class KeyRing {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);

    private final CurrentLine line;
    private final WatchedSource<Identity> identity;
    private final WatchedSource<Trust> trust;
    private final Events events;
    private final InstantSource clock;

    /**
     * The keys of a line.
     *
     * @param line the line, which uses what the sources say
     * @param identity where the client's keys are read
     * @param trust where it is read whom the client believes
     * @param events whom to tell
     * @param clock the time that certificates are judged by
     */
    public KeyRing(
            CurrentLine line,
            WatchedSource<Identity> identity,
            WatchedSource<Trust> trust,
            Events events,
            InstantSource clock) {
        this.line = line;
        this.identity = identity;
        this.trust = trust;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The client's keys in use.
     *
     * @return the identity
     */
    public Identity identity() {
        return line.identity();
    }

    /**
     * Whom the client believes at present.
     *
     * @return the trust
     */
    public Trust trust() {
        return line.trust();
    }

    /**
     * Replaces what is given; files of what is given are not looked at any more. Blocks for as long as a token takes.
     *
     * @param keys the client's new keys, if they change
     * @param anchors whom the client believes from now on, if that changes
     * @throws I247Exception why it cannot be done; everything stays as it was
     */
    public synchronized void replace(Optional<Identity> keys, Optional<Trust> anchors) {
        swapByCall(keys.orElseGet(line::identity), anchors.orElseGet(line::trust));
        keys.ifPresent(identity::fix);
        anchors.ifPresent(trust::fix);
    }

    /**
     * Reads keys and trust again from where the configuration says, and takes them even if nothing has changed. Blocks.
     *
     * @throws I247Exception why it cannot be done; everything stays as it was
     */
    public synchronized void reload() {
        Reading<Identity> keys;
        Reading<Trust> anchors;
        try {
            keys = identity.read();
            anchors = trust.read();
        } catch (I247Exception e) {
            refused(Trigger.CALL, e);
            throw e;
        }
        swapByCall(keys.value(), anchors.value());
        identity.take(keys.state());
        trust.take(anchors.state());
    }

    /** Looks whether files have changed. Never throws for what it finds there. */
    public synchronized void look() {
        Optional<Reading<Identity>> keys = identity.look(e -> refused(Trigger.FILES, e));
        Optional<Reading<Trust>> anchors = trust.look(e -> refused(Trigger.FILES, e));
        if (keys.isEmpty() && anchors.isEmpty()) {
            return;
        }
        try {
            swap(
                    Trigger.FILES,
                    keys.map(Reading::value).orElseGet(line::identity),
                    anchors.map(Reading::value).orElseGet(line::trust));
        } catch (I247Exception e) {
            keys.ifPresent(read -> identity.refuse(read.state(), e, told -> refused(Trigger.FILES, told)));
            anchors.ifPresent(read -> trust.refuse(read.state(), e, told -> refused(Trigger.FILES, told)));
            return;
        }
        keys.ifPresent(read -> identity.take(read.state()));
        anchors.ifPresent(read -> trust.take(read.state()));
    }

    private void swapByCall(Identity keys, Trust anchors) {
        try {
            swap(Trigger.CALL, keys, anchors);
        } catch (I247Exception e) {
            refused(Trigger.CALL, e);
            throw e;
        }
    }

    private void swap(Trigger trigger, Identity keys, Trust anchors) {
        keys.requireValidAt(clock.instant());
        line.replace(keys, anchors);
        KeyEvent.Replaced event = new KeyEvent.Replaced(
                trigger,
                Fingerprint.of(keys.tlsChain().get(0)),
                Fingerprint.of(keys.signingCertificate()),
                anchors.authorities().size(),
                anchors.gatewaySigningCertificates().size());
        LOG.debug("{}", event);
        events.tell(event);
    }

    private void refused(Trigger trigger, I247Exception why) {
        LOG.warn("Keys or trust were not replaced, those in use stay: {}", why.getMessage());
        events.tell(new KeyEvent.ReplacementRefused(trigger, why.failure()));
    }
}
