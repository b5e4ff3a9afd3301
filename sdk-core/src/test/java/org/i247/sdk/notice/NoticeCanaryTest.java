package org.i247.sdk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.notice.PublicService.Said;
import org.i247.sdk.privacy.Planted;
import org.i247.sdk.privacy.WaysOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is public elsewhere is not spread by the SDK: no log, message or text form shows whom a notice or a picture is of. */
@Isolated // it listens to what the whole process prints
class NoticeCanaryTest {
    private static final byte[] FACE = Planted.NAME.getBytes(StandardCharsets.UTF_8);
    private static final String NOTICE = "{\"entity_id\":\"2099/1\",\"name\":\"" + Planted.NAME + "\",\"forename\":\""
            + Planted.FORENAME + "\",\"date_of_birth\":\"" + Planted.BORN.replace('-', '/') + "\",\"_links\":{}}";
    private static final String PICTURES =
            "{\"_embedded\":{\"images\":[{\"picture_id\":\"1\",\"_links\":{\"self\":{\"href\":\"x\"}},"
                    + "\"caption\":\"" + Planted.NAME + "\"}]},\"_links\":{}}";

    @Test
    void noNoticeAndNoPictureGetsOut() throws IOException {
        try (WaysOut ways = new WaysOut();
                PublicService service = new PublicService(NoticeCanaryTest::said);
                NoticesClient client = service.client().maxAttempts(1).build()) {
            NoticePage page = client.red().search(NoticeQuery.name(Planted.NAME));
            ways.shown(page);
            RedNotice notice = client.red().get("2099/1");
            ways.shown(notice);
            for (NoticePicture picture : client.red().pictures(notice)) {
                ways.shown(picture);
                ways.shown(client.red().picture(notice, picture));
            }
            Throwable refused = catchThrowable(() -> client.yellow().search(NoticeQuery.name(Planted.NAME)));
            assertThat(refused).isInstanceOf(I247Exception.class);
            ways.thrown(refused);

            assertThat(service.asked()).hasSize(5);
            assertThat(ways.finds()).isEmpty();
            assertThat(ways.loud()).isEmpty();
        }
    }

    private static Said said(PublicService.Asked asked) {
        if (asked.path().startsWith("/notices/v1/yellow")) {
            return Said.json("{\"total\":\"" + Planted.NAME + "\"}");
        }
        if (asked.path().endsWith("/images/1")) {
            return new Said(200, "image/jpeg", FACE, "");
        }
        if (asked.path().endsWith("/images")) {
            return Said.json(PICTURES);
        }
        return Said.json(
                asked.path().endsWith("/red")
                        ? "{\"total\":1,\"_embedded\":{\"notices\":[" + NOTICE + "]},\"_links\":{}}"
                        : NOTICE);
    }
}
