package org.i247.sandbox.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.i247.sandbox.data.InventedNotice;
import org.i247.sandbox.json.IJson;

/**
 * The links of the service's answers (HAL).
 *
 * @param root the service's address with its path
 */
record NoticeLinks(String root) {
    ObjectNode of(InventedNotice notice) {
        ObjectNode links = IJson.object();
        put(links, "self", self(notice));
        put(links, "images", self(notice) + "/images");
        notice.pictures().stream().findFirst().ifPresent(first -> put(links, "thumbnail", picture(notice, first)));
        return links;
    }

    String picture(InventedNotice notice, String picture) {
        return self(notice) + "/images/" + picture;
    }

    private String self(InventedNotice notice) {
        return root + notice.place() + "/" + notice.entityId().replace('/', '-');
    }

    /** The pages around one; there is no next one at the last that is given, whatever the total. */
    ObjectNode pages(String place, Map<String, String> parameters, int given, int last) {
        ObjectNode links = IJson.object();
        put(links, "self", page(place, parameters, given));
        put(links, "first", page(place, parameters, 1));
        if (given < last) {
            put(links, "next", page(place, parameters, given + 1));
        }
        put(links, "last", page(place, parameters, last));
        return links;
    }

    private String page(String place, Map<String, String> parameters, int number) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("page", Integer.toString(number));
        return root
                + place
                + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void put(ObjectNode links, String relation, String target) {
        links.putObject(relation).put("href", target);
    }
}
