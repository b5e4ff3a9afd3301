package org.i247.sdk.internal.diagnostics;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.i247.sdk.error.Failure;
import org.i247.sdk.internal.event.RecentEvents.CallFailed;
import org.i247.sdk.internal.event.RecentEvents.Happening;
import org.i247.sdk.internal.event.RecentEvents.Told;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.EndpointEvent;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.KeyEvent;

/** What happened to a client, as it may be sent: of an event that is not known here only its kind. */
final class EventLines {
    private final Masking masking;

    EventLines(Masking masking) {
        this.masking = masking;
    }

    String of(List<Happening> happenings) {
        return happenings.stream()
                .map(happening -> happening.at() + " " + line(happening) + "\n")
                .collect(Collectors.joining());
    }

    private String line(Happening happening) {
        if (happening instanceof CallFailed call) {
            return "CallFailed " + call.lane() + " " + call.operation() + " " + failure(call.failure());
        }
        ClientEvent event = ((Told) happening).event();
        String details = details(event);
        return event.getClass().getSimpleName() + (details.isEmpty() ? "" : " " + details);
    }

    private String details(ClientEvent event) {
        if (event instanceof EndpointEvent.EndpointSwitched switched) {
            return endpoint(switched.from()) + " " + endpoint(switched.to());
        }
        if (event instanceof EndpointEvent.PrimaryReturned returned) {
            return endpoint(returned.from()) + " " + endpoint(returned.primary());
        }
        if (event instanceof KeyEvent.Replaced replaced) {
            return replaced.trigger() + " " + replaced.tlsFingerprint() + " " + replaced.signingFingerprint();
        }
        if (event instanceof KeyEvent.ReplacementRefused refused) {
            return refused.trigger() + " " + failure(refused.failure());
        }
        if (event instanceof KeyEvent.CertificateExpiring ending) {
            return ending.use() + " " + ending.fingerprint() + " " + ending.notAfter() + " " + ending.days();
        }
        if (event instanceof KeyEvent.CertificateExpired over) {
            return over.use() + " " + over.fingerprint() + " " + over.notAfter();
        }
        if (event instanceof KeyEvent.RevocationUnknown unknown) {
            return unknown.use() + " " + unknown.fingerprint() + " " + unknown.reason();
        }
        if (event instanceof EvidenceEvent.CheckPointWritten point) {
            return point.sequence() + " " + point.sha256();
        }
        if (event instanceof EvidenceEvent.WrittenAgain again) {
            return Long.toString(again.lost());
        }
        return "";
    }

    private String endpoint(URI endpoint) {
        return masking.endpoint(EndpointStep.subject(endpoint));
    }

    private static String failure(Failure failure) {
        return failure.code()
                + " attempts=" + failure.attempts()
                + failure.status().map(status -> " status=" + status).orElse("")
                + failure.requestId().map(id -> " request=" + id).orElse("");
    }
}
