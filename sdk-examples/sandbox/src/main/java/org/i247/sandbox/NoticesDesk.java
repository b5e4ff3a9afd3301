package org.i247.sandbox;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sandbox.notice.PublicService;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpReply.End;
import org.i247.sandbox.web.HttpReply.Manner;
import org.i247.sandbox.web.HttpRequest;
import org.i247.sandbox.web.RequestHandler;

/** Answers for the public notices, and does to the answers what a fault says. Safe for use by several threads. */
final class NoticesDesk implements RequestHandler {
    private final PublicService service;
    private final ScriptBook scripts;
    private final AtomicInteger requests = new AtomicInteger();

    NoticesDesk(long seed, InstantSource clock, ScriptBook scripts) {
        this.service = new PublicService(seed, clock);
        this.scripts = scripts;
    }

    @Override
    public HttpReply handle(HttpRequest request) {
        requests.incrementAndGet();
        Fault fault = scripts.take(Optional.empty()).orElse(Fault.NONE);
        fault.meanwhile.run();
        return ReplyWriter.fromInBetween(fault).orElseGet(() -> changed(service.answer(request), fault));
    }

    private static HttpReply changed(HttpReply right, Fault fault) {
        End end = fault.tampering == Fault.Tampering.TRUNCATED ? End.TRUNCATED : End.WHOLE;
        return new HttpReply(
                right.status(), right.headers(), fault.content.apply(right.body()), new Manner(fault.delay, end));
    }

    int requests() {
        return requests.get();
    }

    void reset() {
        requests.set(0);
    }
}
