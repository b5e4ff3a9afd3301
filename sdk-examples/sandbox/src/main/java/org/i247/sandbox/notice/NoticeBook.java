package org.i247.sandbox.notice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.i247.sandbox.data.InventedNotice;
import org.i247.sandbox.json.IJson;

/**
 * The notices of one colour, as the public service lists them: the true total, but never more than 160 of them whatever the
 * page; a page beyond the last is the last again, and {@code query.page} says so. Immutable.
 */
final class NoticeBook {
    /** As many as the service gives for one question. */
    static final int REACHABLE = 160;

    private static final int USUAL_PAGE = 20;

    private final String place;
    private final List<InventedNotice> notices;

    NoticeBook(String place, List<InventedNotice> notices) {
        this.place = place;
        this.notices = List.copyOf(notices);
    }

    Optional<InventedNotice> find(String entityId) {
        return notices.stream()
                .filter(notice -> notice.entityId().equals(entityId))
                .findFirst();
    }

    /** A page of what matches. */
    ObjectNode page(Map<String, String> parameters, Predicate<ObjectNode> criteria, NoticeLinks links) {
        List<InventedNotice> matching = notices.stream()
                .filter(notice -> criteria.test(notice.members()))
                .toList();
        int size = Math.min(REACHABLE, number(parameters, "resultPerPage", USUAL_PAGE));
        int reachable = Math.min(REACHABLE, matching.size());
        int last = Math.max(1, (reachable + size - 1) / size);
        int given = Math.min(number(parameters, "page", 1), last);
        ObjectNode page = IJson.object().put("total", matching.size());
        ObjectNode query = page.putObject("query").put("page", given).put("resultPerPage", size);
        parameters.forEach((name, value) -> {
            if (!query.has(name)) {
                query.put(name, value);
            }
        });
        ArrayNode listed = page.putObject("_embedded").putArray("notices");
        matching.subList((given - 1) * size, Math.min(reachable, given * size))
                .forEach(notice -> listed.add(listed(notice, links)));
        page.set("_links", links.pages(place, parameters, given, last));
        return page;
    }

    private static int number(Map<String, String> parameters, String name, int otherwise) {
        String value = parameters.getOrDefault(name, "");
        return value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static ObjectNode listed(InventedNotice notice, NoticeLinks links) {
        ObjectNode listed = IJson.object();
        for (String name : List.of("date_of_birth", "nationalities", "entity_id", "forename", "name")) {
            listed.set(name, notice.members().get(name));
        }
        listed.set("_links", links.of(notice));
        return listed;
    }

    /** All that is published of a notice. */
    ObjectNode detail(InventedNotice notice, NoticeLinks links) {
        ObjectNode detail = notice.members().deepCopy();
        ArrayNode linked = detail.putObject("_embedded").putArray("links");
        notice.linked().stream().flatMap(id -> find(id).stream()).forEach(other -> {
            ObjectNode link = linked.addObject().put("color", "RED");
            for (String name : List.of("forename", "name", "entity_id")) {
                link.set(name, other.members().get(name));
            }
            link.set("_links", links.of(other));
        });
        detail.set("_links", links.of(notice));
        return detail;
    }

    /** Which pictures a notice has. */
    static ObjectNode pictures(InventedNotice notice, NoticeLinks links) {
        ObjectNode answer = IJson.object();
        ArrayNode images = answer.putObject("_embedded").putArray("images");
        for (String picture : notice.pictures()) {
            images.addObject()
                    .put("picture_id", picture)
                    .putObject("_links")
                    .putObject("self")
                    .put("href", links.picture(notice, picture));
        }
        answer.set("_links", links.of(notice));
        return answer;
    }
}
