package org.i247.sdk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.notice.PublicService.Said;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says wrongly is told with place and rule, after as many requests as it is worth. */
class NoticeFaultsTest {
    private static final String GOOD =
            "{\"entity_id\":\"2099/1\",\"name\":\"MUSTER\",\"new_member\":{\"of\":[1,null]}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>captive portal</html>|$|FORMAT",
                "[]|$|TYPE",
                "{\"total\":1,\"total\":2}|$|FORMAT",
                "{}|total|REQUIRED",
                "{\"total\":\"1\"}|total|TYPE",
                "{\"total\":-1}|total|RANGE",
                "{\"total\":1}|_embedded|REQUIRED",
                "{\"total\":1,\"_embedded\":{}}|_embedded.notices|REQUIRED",
                "{\"total\":1,\"_embedded\":{\"notices\":{}}}|_embedded.notices|TYPE",
                "{\"total\":0,\"_embedded\":{\"notices\":[{}]}}|total|CONTRADICTION",
                "{\"total\":1,\"query\":{\"page\":\"1\"},\"_embedded\":{\"notices\":[]}}|query.page|TYPE"
            })
    void aListOfAnotherShapeIsRefusedWithPlaceAndRule(String body, String place, String rule) throws IOException {
        says(Said.json(body), (client, service) -> {
            assertMalformed(() -> client.red().search(NoticeQuery.all()), place, rule);
            assertThat(service.asked()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|entity_id|REQUIRED",
                "{\"entity_id\":20991}|entity_id|TYPE",
                "{\"entity_id\":\"../../x\"}|entity_id|FORMAT",
                "{\"entity_id\":\"2099/2\"}|entity_id|CONTRADICTION",
                "{\"entity_id\":\"2099/1\",\"name\":5}|name|TYPE",
                "{\"entity_id\":\"2099/1\",\"height\":\"tall\"}|height|TYPE",
                "{\"entity_id\":\"2099/1\",\"nationalities\":[\"AR\",null]}|nationalities[1]|TYPE",
                "{\"entity_id\":\"2099/1\",\"arrest_warrants\":[{\"charge\":[]}]}|arrest_warrants[0].charge|TYPE",
                "{\"entity_id\":\"2099/1\",\"_links\":{\"self\":{\"href\":1}}}|_links.self.href|TYPE",
                "{\"entity_id\":\"2099/1\",\"_embedded\":{\"links\":[{}]}}|_embedded.links[0].entity_id|REQUIRED"
            })
    void aNoticeOfAnotherShapeIsRefusedWithPlaceAndRule(String body, String place, String rule) throws IOException {
        says(Said.json(body), (client, service) -> {
            assertMalformed(() -> client.red().get("2099/1"), place, rule);
            assertThat(service.asked()).hasSize(1);
        });
    }

    @Test
    void oneBadNoticeDoesNotTakeTheOthersWithIt() throws IOException {
        String list = "{\"total\":5,\"_embedded\":{\"notices\":[" + GOOD + ",{\"name\":\"OHNE\"},null,"
                + "{\"entity_id\":\"2099/3\",\"forename\":{}}," + GOOD.replace("2099/1", "2099/5") + "]}}";
        says(Said.json(list), (client, service) -> {
            NoticePage page = client.yellow().search(NoticeQuery.all());

            assertThat(page.notices()).extracting(PublicNotice::entityId).containsExactly("2099/1", "2099/5");
            assertThat(page.unreadable())
                    .containsExactly(
                            new UnreadableNotice("_embedded.notices[1].entity_id", "REQUIRED"),
                            new UnreadableNotice("_embedded.notices[2]", "TYPE"),
                            new UnreadableNotice("_embedded.notices[3].forename", "TYPE"));
        });
    }

    @Test
    void theStreamGivesTheOthersAndThenSaysThatTheyAreNotAll() throws IOException {
        String list = "{\"total\":2,\"_embedded\":{\"notices\":[" + GOOD + ",{\"name\":\"OHNE\"}]}}";
        says(Said.json(list), (client, service) -> {
            List<String> given = new ArrayList<>();

            assertThatExceptionOfType(I247Exception.class)
                    .isThrownBy(() -> client.red().streamAll().forEach(each -> given.add(each.entityId())))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOTICES_INCOMPLETE))
                    .satisfies(e -> assertThat(e.failure().arguments()).containsExactly("1", "2"))
                    .satisfies(e -> assertThat(e.failure().violations())
                            .extracting(Violation::field)
                            .containsExactly("_embedded.notices[1].entity_id"));
            assertThat(given).containsExactly("2099/1");
        });
    }

    @Test
    void unknownMembersAreKeptAndHurtNobody() throws IOException {
        says(
                Said.json(GOOD),
                (client, service) -> assertThat(
                                client.red().get("2099/1").members().object("new_member"))
                        .isPresent());
    }

    @Test
    void aDateOrCodeThatIsNoneReadsAsEmptyAndStays() throws IOException {
        String dirty = GOOD.replace("\"name\"", "\"date_of_birth\":\"about 1960\",\"sex_id\":\"?\",\"name\"");
        says(Said.json(dirty), (client, service) -> {
            RedNotice notice = client.red().get("2099/1");

            assertThat(notice.dateOfBirth()).isEmpty();
            assertThat(notice.sex()).isEmpty();
            assertThat(notice.members().text("date_of_birth")).contains("about 1960");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "301,NOTICES_REFUSED,1",
        "307,NOTICES_REFUSED,1",
        "400,NOTICES_REFUSED,1",
        "403,NOTICES_REFUSED,1",
        "404,NOT_FOUND,1",
        "500,GATEWAY_UNREACHABLE,2",
        "503,GATEWAY_UNREACHABLE,2"
    })
    void aStatusIsTriedAgainOnlyIfItMayPass(int status, String code, int requests) throws IOException {
        says(Said.status(status).with("Location: /notices/v1/red"), (client, service) -> {
            assertThatExceptionOfType(I247Exception.class)
                    .isThrownBy(() -> client.red().get("2099/1"))
                    .satisfies(e -> assertThat(e.code().value()).isEqualTo(code))
                    .satisfies(e -> assertThat(e.failure().status()).contains(status));
            assertThat(service.asked()).hasSize(requests);
        });
    }

    @Test
    void aLongWaitThatTheServiceAsksForIsNotSatOut() throws IOException {
        says(Said.status(429).with("Retry-After: 3600"), (client, service) -> {
            assertThatExceptionOfType(I247Exception.class)
                    .isThrownBy(() -> client.red().get("2099/1"))
                    .satisfies(e -> assertThat(e.failure().retryAfter()).contains(Duration.ofHours(1)));
            assertThat(service.asked()).hasSize(1);
        });
    }

    @Test
    void contentThatNobodyAskedToBePackedIsRefused() throws IOException {
        says(
                Said.json(GOOD).with("Content-Encoding: gzip"),
                (client, service) -> assertMalformed(() -> client.red().get("2099/1"), "Content-Encoding", "FORMAT"));
    }

    @Test
    void aPictureIsGivenAsItCame() throws IOException {
        byte[] bytes = {(byte) 0xFF, (byte) 0xD8, 0, 1};
        says(new Said(200, "image/jpeg; x=y", bytes, ""), (client, service) -> {
            Image image = client.red().picture(notice(), new NoticePicture("99000101"));

            assertThat(image.bytes()).isEqualTo(bytes);
            assertThat(image.mediaType()).isEqualTo("image/jpeg");
            assertThat(service.asked().get(0).path()).isEqualTo("/notices/v1/red/2099-1/images/99000101");
        });
    }

    @Test
    void aPictureOfAnotherTypeIsRefused() throws IOException {
        says(
                Said.json("{}"),
                (client, service) -> assertMalformed(
                        () -> client.red().picture(notice(), new NoticePicture("1")), "Content-Type", "FORMAT"));
    }

    @Test
    void nothingOfWhoAsksGoesOut() throws IOException {
        says(Said.json("{\"total\":0,\"_embedded\":{\"notices\":[]}}"), (client, service) -> {
            client.red()
                    .search(NoticeQuery.builder()
                            .name("O'TEST (Ü)")
                            .nationality("DEU")
                            .ages(20, 30)
                            .build());

            String head = service.asked().get(0).head();
            assertThat(head.lines()
                            .filter(line -> line.contains(": "))
                            .map(line -> line.substring(0, line.indexOf(':'))))
                    .containsExactlyInAnyOrder("Host", "Accept", "Accept-Encoding", "User-Agent");
            assertThat(head).contains("name=O%27TEST%20%5C%28%C3%9C%5C%29&");
            assertThat(service.asked().get(0).parameters())
                    .containsEntry("name", "O'TEST \\(Ü\\)")
                    .containsEntry("nationality", "DE")
                    .containsEntry("ageMin", "20")
                    .containsEntry("ageMax", "30")
                    .containsEntry("resultPerPage", "20")
                    .containsEntry("page", "1")
                    .hasSize(6);
        });
    }

    @Test
    void criteriaThatAColourDoesNotHaveAreRefusedBeforeAnybodyIsAsked() throws IOException {
        says(Said.json("{}"), (client, service) -> {
            NoticeQuery warrant = NoticeQuery.builder().warrantCountry("FR").build();
            NoticeQuery resolution = NoticeQuery.builder().unResolution("1267").build();

            assertUnknown(() -> client.yellow().search(warrant), "query.arrestWarrantCountryId");
            assertUnknown(() -> client.un().streamAll(warrant), "query.arrestWarrantCountryId");
            assertUnknown(() -> client.red().search(resolution), "query.unResolution");
            assertThat(service.asked()).isEmpty();
        });
    }

    @Test
    void aNoticeOfAnotherColourIsRefused() throws IOException {
        says(Said.json("{}"), (client, service) -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.yellow().get(notice()));
            assertThat(service.asked()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2099", "2099/../1", "2099/1/images", "2099-1"})
    void anIdThatIsNoneNeverReachesAPath(String id) throws IOException {
        says(Said.json("{}"), (client, service) -> {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.red().get(id))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ID));
            assertThat(service.asked()).isEmpty();
        });
    }

    @Test
    void aQuestionThatCannotBeAskedNamesEachFieldAndRule() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> NoticeQuery.builder()
                        .name(" ")
                        .nationality("Atlantis")
                        .ages(40, 30)
                        .build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactlyInAnyOrder(
                                tuple("query.name", "EMPTY"),
                                tuple("query.nationality", "FORMAT"),
                                tuple("query.ageMin", "RANGE")));
    }

    @Test
    void aServiceWhoseAuthorityIsNotTrustedIsNotAsked() throws IOException {
        try (PublicService service = new PublicService(asked -> Said.json("{}"));
                PublicService other = new PublicService(asked -> Said.json("{}"));
                NoticesClient client =
                        service.client().authorities(List.of(other.authority())).build()) {
            assertThatExceptionOfType(I247Exception.class)
                    .isThrownBy(() -> client.red().get("2099/1"))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.GATEWAY_NOT_TRUSTED));
            assertThat(service.asked()).isEmpty();
        }
    }

    private static ListedNotice notice() {
        return new ListedNotice(
                NoticeColour.RED, Members.builder().put("entity_id", "2099/1").build());
    }

    private interface Play {
        void play(NoticesClient client, PublicService service);
    }

    private static void says(Said said, Play play) throws IOException {
        try (PublicService service = new PublicService(asked -> said);
                NoticesClient client = service.client().maxAttempts(2).build()) {
            play.play(client, service);
        }
    }

    private static void assertMalformed(ThrowingCallable call, String place, String rule) {
        assertThatExceptionOfType(I247Exception.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOTICES_MALFORMED))
                .satisfies(e -> assertThat(e.failure().arguments()).containsExactly(place, rule));
    }

    private static void assertUnknown(ThrowingCallable call, String field) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field)
                        .containsExactly(field));
    }
}
