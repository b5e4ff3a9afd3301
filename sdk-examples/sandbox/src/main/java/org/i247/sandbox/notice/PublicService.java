package org.i247.sandbox.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.i247.sandbox.data.InventedNotice;
import org.i247.sandbox.data.InventedNotices;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.web.HeaderField;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpRequest;

/** A stand-in for INTERPOL's public notices API ({@code /notices/v1}). Safe for use by several threads. */
public final class PublicService {
    private static final String ROOT = "/notices/v1/";
    private static final String UN = "un";

    private final Map<String, NoticeBook> books;
    private final InstantSource clock;

    /**
     * A service with invented notices.
     *
     * @param seed what they are made from
     * @param clock the sandbox's clock, which ages go by
     */
    public PublicService(long seed, InstantSource clock) {
        this.clock = clock;
        books = Map.of(
                "red",
                new NoticeBook("red", InventedNotices.red(seed)),
                "yellow",
                new NoticeBook("yellow", InventedNotices.yellow(seed)),
                UN,
                new NoticeBook(UN, InventedNotices.un(seed)));
    }

    /**
     * Answers a request, whoever asks.
     *
     * @param request the request
     * @return the reply
     */
    public HttpReply answer(HttpRequest request) {
        if (!request.method().equals("GET") || !request.path().startsWith(ROOT)) {
            return notFound();
        }
        List<String> path = List.of(request.path().substring(ROOT.length()).split("/", -1));
        NoticeLinks links = new NoticeLinks("https://" + request.authority() + ROOT);
        NoticeBook book = books.get(path.get(0));
        if (book == null) {
            return notFound();
        }
        if (path.size() == 1) {
            return list(book, path.get(0).equals(UN), parameters(request.target()), links);
        }
        // Those of the UN stand one step deeper: among persons or entities.
        int place = path.get(0).equals(UN) ? 2 : 1;
        return path.size() <= place
                ? notFound()
                : book.find(path.get(place).replace('-', '/'))
                        .filter(notice -> notice.place().equals(String.join("/", path.subList(0, place))))
                        .flatMap(notice -> below(book, notice, path.subList(place + 1, path.size()), links))
                        .orElseGet(PublicService::notFound);
    }

    private HttpReply list(NoticeBook book, boolean un, Map<String, String> parameters, NoticeLinks links) {
        Predicate<ObjectNode> criteria;
        try {
            criteria = NoticeCriteria.of(parameters, un, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        } catch (IllegalArgumentException e) {
            return reply(502, "text/html", "<html><body>Bad Gateway</body></html>".getBytes(StandardCharsets.UTF_8));
        }
        return json(200, book.page(parameters, criteria, links));
    }

    private static Optional<HttpReply> below(
            NoticeBook book, InventedNotice notice, List<String> rest, NoticeLinks links) {
        if (rest.isEmpty()) {
            return Optional.of(json(200, book.detail(notice, links)));
        }
        if (!rest.get(0).equals("images")) {
            return Optional.empty();
        }
        if (rest.size() == 1) {
            return Optional.of(json(200, NoticeBook.pictures(notice, links)));
        }
        return rest.size() == 2 && notice.pictures().contains(rest.get(1))
                ? Optional.of(reply(200, "image/png", notice.picture(rest.get(1))))
                : Optional.empty();
    }

    private static Map<String, String> parameters(String target) {
        Map<String, String> parameters = new TreeMap<>();
        int mark = target.indexOf('?');
        for (String pair :
                target.substring(mark < 0 ? target.length() : mark + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static HttpReply notFound() {
        return json(
                404,
                IJson.object().put("status", 404).put("name", "NotFoundError").put("message", "Not Found"));
    }

    private static HttpReply json(int status, JsonNode value) {
        return reply(status, "application/json", IJson.write(value));
    }

    private static HttpReply reply(int status, String type, byte[] body) {
        return new HttpReply(status, List.of(new HeaderField("Content-Type", type)), body);
    }
}
