package org.i247.sandbox.web;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes every request out of WireMock before it looks for a stub, and gives it the handler's reply. */
final class Exchanges implements RequestFilterV2 {
    private static final int BODY_BOUND = 16 * 1024 * 1024;
    private static final byte[] NOTHING = {};

    private final RequestHandler handler;

    Exchanges(RequestHandler handler) {
        this.handler = handler;
    }

    @Override
    public RequestFilterAction filter(Request request, @Nullable ServeEvent event) {
        return RequestFilterAction.stopWith(definition(handler.handle(received(request))));
    }

    private static HttpRequest received(Request request) {
        List<HeaderField> headers = new ArrayList<>();
        for (HttpHeader header : request.getHeaders().all()) {
            if (!WireFacts.isOne(header.key())) {
                header.values().forEach(value -> headers.add(new HeaderField(header.key(), value)));
            }
        }
        boolean tooLarge = declaredLength(request) > BODY_BOUND;
        byte[] body =
                tooLarge ? NOTHING : Optional.ofNullable(request.getBody()).orElse(NOTHING);
        if (body.length > BODY_BOUND) {
            tooLarge = true;
            body = NOTHING;
        }
        return new HttpRequest(
                request.getMethod().getName(),
                Optional.ofNullable(request.getHeader(WireFacts.AUTHORITY)).orElse(""),
                request.getHeader(WireFacts.TARGET),
                headers,
                body,
                tooLarge,
                request.getHeader(WireFacts.TLS_KEY_ID));
    }

    private static long declaredLength(Request request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length.strip());
    }

    private static ResponseDefinition definition(HttpReply reply) {
        ResponseDefinitionBuilder definition = ResponseDefinitionBuilder.responseDefinition();
        if (!reply.manner().delay().isZero()) {
            definition.withFixedDelay((int) reply.manner().delay().toMillis());
        }
        if (reply.manner().end() == HttpReply.End.RESET) {
            return definition.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
        }
        definition.withStatus(reply.status());
        reply.headers().forEach(field -> definition.withHeader(field.name(), field.value()));
        if (reply.status() != 204 && reply.status() != 304) {
            definition.withHeader("Content-Length", Integer.toString(reply.body().length));
        }
        boolean whole = reply.manner().end() == HttpReply.End.WHOLE;
        return definition
                .withBody(whole ? reply.body() : Arrays.copyOf(reply.body(), reply.body().length / 2))
                .build();
    }

    // WireMock's own administration is not offered: there too the handler answers, with 404.
    @Override
    public boolean applyToAdmin() {
        return true;
    }

    @Override
    public boolean applyToStubs() {
        return true;
    }

    @Override
    public String getName() {
        return "i247-exchanges";
    }
}
