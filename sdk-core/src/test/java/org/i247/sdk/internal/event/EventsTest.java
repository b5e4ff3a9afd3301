package org.i247.sdk.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final ClientEvent EVENT =
            new KeyEvent.CertificateExpired(CertificateUse.OWN_TLS, "AB:CD", Instant.EPOCH);

    /** Texts are named by their component's description: fingerprints, aliases, names of files. */
    private static final Set<Class<?>> HARMLESS =
            Set.of(Instant.class, Duration.class, URI.class, String.class, ErrorCode.class, Failure.class);

    private final List<ClientEvent> heard = new ArrayList<>();

    @Test
    void every_listener_is_told_on_the_thread_that_noticed() {
        List<Thread> threads = new ArrayList<>();
        new Events(List.of(heard::add, event -> threads.add(Thread.currentThread()), heard::add)).tell(EVENT);
        assertThat(heard).containsExactly(EVENT, EVENT);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void a_listener_that_throws_harms_neither_the_caller_nor_the_others() {
        Events events = new Events(List.of(
                event -> {
                    throw new IllegalStateException("any");
                },
                event -> {
                    throw new AssertionError("any");
                },
                heard::add));
        assertThatCode(() -> events.tell(EVENT)).doesNotThrowAnyException();
        assertThat(heard).containsExactly(EVENT);
    }

    @Test
    void a_fault_of_the_virtual_machine_is_not_swallowed() {
        Events events = new Events(List.of(event -> {
            throw new OutOfMemoryError("any");
        }));
        assertThatThrownBy(() -> events.tell(EVENT)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void events_are_made_of_parts_that_hold_nothing_of_a_person() {
        assertThat(records(ClientEvent.class))
                .isNotEmpty()
                .flatExtracting(record -> List.of(record.getRecordComponents()))
                .extracting(RecordComponent::getType)
                .allMatch(type -> type.isEnum() || type.isPrimitive() || HARMLESS.contains(type));
    }

    private static List<Class<?>> records(Class<?> event) {
        return event.isRecord()
                ? List.of(event)
                : Stream.of(event.getPermittedSubclasses())
                        .flatMap(each -> records(each).stream())
                        .toList();
    }
}
