package org.i247.sdk.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sdk.error.I247Exception;

/**
 * The code lists of the gateway, kept in the client with their editions. To show a label nobody has to ask: as long as no
 * list was fetched, the built-in one stands in. Safe for use by several threads.
 */
public final class CodeLists {
    private final CodeListCalls calls;
    private final InstantSource clock;
    private final Map<CodeListName, CodeListEdition> held = new ConcurrentHashMap<>();
    private final Map<CodeListName, Instant> askedAt = new ConcurrentHashMap<>();

    /**
     * Nothing is held yet.
     *
     * @param calls the client, or a test's own
     * @param clock says when a list is old
     */
    public CodeLists(CodeListCalls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * The newest edition that the client holds. Asks nobody and never fails.
     *
     * @param name the list
     * @return the list; the built-in one if none was fetched
     */
    public CodeList list(CodeListName name) {
        CodeListEdition edition = held.get(name);
        return edition == null ? CodeList.builtIn(name) : edition.list();
    }

    /**
     * Asks the gateway for a list, or whether the one that is held is the newest. Blocks until there is a verified answer or
     * the call's time is over.
     *
     * @param name the list
     * @param context who asks and why
     * @return the newest edition
     * @throws I247Exception if there is no verified answer, {@code NOT_FOUND} if the gateway has no such list, {@code
     *     NOT_SUPPORTED} for a gateway of one's own that has none; what is held stays
     */
    public CodeList refresh(CodeListName name, QueryContext context) {
        return refresh(name, context, CallOptions.defaults());
    }

    /**
     * As {@link #refresh(CodeListName, QueryContext)}, with options.
     *
     * @param name the list
     * @param context who asks and why
     * @param options what differs for this call
     * @return the newest edition
     * @throws I247Exception if there is no verified answer; what is held stays
     */
    public CodeList refresh(CodeListName name, QueryContext context, CallOptions options) {
        askedAt.put(name, clock.instant());
        Optional<String> entityTag = Optional.ofNullable(held.get(name)).map(CodeListEdition::entityTag);
        calls.fetch(name, entityTag, context, options).ifPresent(edition -> held.put(name, edition));
        return list(name);
    }

    /**
     * The newest edition that can be had without trouble: asks if nobody has asked for as long as said, and gives what is
     * held if there is no verified answer. So a label is shown whether the gateway answers or not; an application that must
     * know calls {@link #refresh(CodeListName, QueryContext)}. One caller at a time blocks; the others get what is held.
     *
     * @param name the list
     * @param age after which time to ask again, positive
     * @param context who asks and why
     * @return the list
     * @throws IllegalArgumentException if the age is not positive
     */
    public CodeList upToDate(CodeListName name, Duration age, QueryContext context) {
        if (age.isZero() || age.isNegative()) {
            throw new IllegalArgumentException("an age is more than nothing");
        }
        if (isMyTurn(name, age)) {
            try {
                return refresh(name, context);
            } catch (I247Exception e) {
                return list(name);
            }
        }
        return list(name);
    }

    private boolean isMyTurn(CodeListName name, Duration age) {
        Instant now = clock.instant();
        Instant before = askedAt.get(name);
        if (before == null) {
            return askedAt.putIfAbsent(name, now) == null;
        }
        return !now.isBefore(before.plus(age)) && askedAt.replace(name, before, now);
    }
}
