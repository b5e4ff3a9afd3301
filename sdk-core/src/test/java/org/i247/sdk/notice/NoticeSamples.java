package org.i247.sdk.notice;

import java.util.List;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Members;

/** Notices of every form, of the members that a test gives. */
public final class NoticeSamples {
    private NoticeSamples() {}

    /** The same person in each form of notice. */
    public static List<Object> of(Members person) {
        Members.Builder all = Members.builder();
        person.names().forEach(name -> all.put(name, person.value(name).orElseThrow()));
        Members full = all.put("aliases", List.of(person))
                .put("identity_documents", List.of(person))
                .put("arrest_warrants", List.of(person))
                .put(
                        "_embedded",
                        Members.builder().put("links", List.of(person)).build())
                .put("_links", link("thumbnail", "https://elsewhere.example/images/99000101"))
                .build();
        ListedNotice listed = new ListedNotice(NoticeColour.RED, full);
        try (NoticesClient client = NoticesClient.builder().build()) {
            return List.of(
                    new NoticePage(1, 1, List.of(listed), List.of(), false),
                    listed,
                    new RedNotice(full),
                    new YellowNotice(full),
                    new UnNotice(full),
                    client);
        }
    }

    private static Members link(String relation, String address) {
        return Members.builder()
                .put(relation, Members.builder().put("href", address).build())
                .build();
    }
}
