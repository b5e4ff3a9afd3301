package org.i247.immigration;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A counter's screen: who is signed in, which language she reads, and why she asks. */
@TestComponent
record Counter(WebServerApplicationContext service, String login, String language, String purpose) {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Counter(WebServerApplicationContext service) {
        this(service, "lee", "en", "border-control");
    }

    Counter as(String other) {
        return new Counter(service, other, language, purpose);
    }

    Counter in(String other) {
        return new Counter(service, login, other, purpose);
    }

    Counter withoutPurpose() {
        return forPurpose("");
    }

    Counter forPurpose(String other) {
        return new Counter(service, login, language, other);
    }

    JsonNode check(String zone) {
        return post("/passport-checks", Map.of("lines", List.of(zone.split("/"))), 201);
    }

    JsonNode decide(JsonNode check, String decision, int status) {
        return post(at(check) + "/decisions", Map.of("decision", decision), status);
    }

    JsonNode get(String path, int status) {
        return read(exchange(HttpMethod.GET, path, null), status);
    }

    JsonNode post(String path, Object body, int status) {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return read(exchange(HttpMethod.POST, path, json), status);
    }

    static String at(JsonNode check) {
        return "/passport-checks/" + check.at("/id").asString();
    }

    static String confirmationOf(JsonNode check, int database) {
        return at(check) + "/hits/"
                + check.at("/databases/" + database + "/hits/0/hitId").asString() + "/confirmation";
    }

    EntityExchangeResult<String> exchange(HttpMethod method, String path, String body) {
        RestTestClient http = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + service.getWebServer().getPort())
                .build();
        RestTestClient.RequestBodySpec request = http.method(method).uri(path).headers(headers());
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange().expectBody(String.class).returnResult();
    }

    private Consumer<HttpHeaders> headers() {
        return headers -> {
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
            if (!login.isEmpty()) {
                headers.setBasicAuth(login, login + "-demo");
            }
            if (!purpose.isEmpty()) {
                headers.set("Purpose", purpose);
            }
        };
    }

    private static JsonNode read(EntityExchangeResult<String> answer, int status) {
        if (answer.getStatus().value() != status) {
            throw new AssertionError(
                    "expected " + status + ", got " + answer.getStatus() + ": " + answer.getResponseBody());
        }
        return JSON.readTree(answer.getResponseBody());
    }
}
