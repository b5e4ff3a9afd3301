package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.i247.sandbox.data.InventedNotice;
import org.i247.sandbox.data.InventedNotices;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.notice.ListedNotice;
import org.i247.sdk.notice.NoticePage;
import org.i247.sdk.notice.NoticeQuery;
import org.i247.sdk.notice.Notices;
import org.i247.sdk.notice.NoticesClient;
import org.i247.sdk.notice.PublicNotice;
import org.i247.sdk.notice.RedNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The client of the public notices against the sandbox's stand-in, with every oddity of the service. */
@Timeout(60)
class PublicNoticesTest {
    @RegisterExtension
    static final SandboxExtension SERVICE =
            new SandboxExtension(Sandbox.builder().publicNotices());

    private NoticesClient client;

    @BeforeEach
    void open() {
        client = NoticesClient.builder()
                .properties(SERVICE.sandbox().clientProperties())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everyNoticeOfAColourIsGivenOnceAlthoughTheServiceGives160ForAQuestion() {
        assertThat(ids(client.red())).hasSize(1000).doesNotHaveDuplicates();
        assertThat(SERVICE.sandbox().noticeRequests()).isBetween(20, 300);
        assertThat(ids(client.yellow())).hasSize(240).doesNotHaveDuplicates();
        assertThat(ids(client.un())).hasSize(180).doesNotHaveDuplicates();
        assertThat(SERVICE.sandbox().requests()).as("none at the gateway").isZero();
    }

    @Test
    void theTotalIsTrueAndBeyondTheLastPageTheLastComesAgain() {
        NoticePage last = client.red().search(NoticeQuery.all(), 8);

        assertThat(last.total()).isEqualTo(1000);
        assertThat(last.notices()).hasSize(20);
        assertThat(last.hasNext()).isFalse();
        assertThatExceptionOfType(I247Exception.class)
                .isThrownBy(() -> client.red().search(NoticeQuery.all(), 9))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_QUERY));
    }

    @Test
    void aNoticeIsFoundByEachCriterion() {
        for (NoticeQuery query : List.of(
                NoticeQuery.name("testova"),
                NoticeQuery.builder().namePattern("^TEST.*A$").forename("MIRA").build(),
                NoticeQuery.builder().name("TESTOVA").ages(35, 35).build(),
                NoticeQuery.builder().name("TESTOVA").warrantCountry("AR").build(),
                NoticeQuery.builder().freeText("Villa Prueba").name("TESTOVA").build())) {
            assertThat(client.red().search(query).notices())
                    .extracting(PublicNotice::entityId)
                    .containsExactly(Specimens.PUBLIC_RED_NOTICE);
        }
        assertThat(client.red()
                        .search(NoticeQuery.builder()
                                .name("TESTOVA")
                                .ages(36, 40)
                                .build())
                        .total())
                .isZero();
        assertThat(client.un()
                        .search(NoticeQuery.builder().unReference("QDe.9402").build())
                        .notices())
                .extracting(PublicNotice::entityId)
                .containsExactly(Specimens.PUBLIC_UN_ENTITY);
    }

    @Test
    void detailsAndPicturesStandWhereTheServiceHasThem() {
        RedNotice red = client.red().get(Specimens.PUBLIC_RED_NOTICE);

        assertThat(red.warrants().get(0).charge())
                .hasValueSatisfying(charge -> assertThat(charge).contains("\r\n"));
        assertThat(client.red().pictures(red))
                .hasSize(2)
                .allSatisfy(picture ->
                        assertThat(client.red().picture(red, picture).bytes()).startsWith(0x89, 'P', 'N', 'G'));
        assertThat(client.yellow().get(Specimens.PUBLIC_YELLOW_NOTICE).dateOfEvent())
                .isPresent();
        assertThat(client.un().get(Specimens.PUBLIC_UN_NOTICE).isEntity()).contains(false);
        assertThat(client.un().get(Specimens.PUBLIC_UN_ENTITY).unResolution()).contains("1267");
        assertThatExceptionOfType(I247Exception.class)
                .isThrownBy(() -> client.red().get("2099/1"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void whatTheFrontEndRefusesIsNotAskedAgainAndWhatPassesIs() {
        SERVICE.sandbox().onNotices().next(Fault.foreign(403, "text/html", "<html>no</html>"));
        assertThatExceptionOfType(I247Exception.class)
                .isThrownBy(() -> client.red().search(NoticeQuery.all()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOTICES_REFUSED));
        assertThat(SERVICE.sandbox().noticeRequests()).isEqualTo(1);

        SERVICE.sandbox()
                .onNotices()
                .next(Fault.foreign(502, "text/html", "<html>no</html>"))
                .next(Fault.truncated());
        assertThat(client.red().search(NoticeQuery.all()).total()).isEqualTo(1000);
        assertThat(SERVICE.sandbox().noticeRequests()).isEqualTo(4);
    }

    @Test
    void theStandInHasEveryOddityOfTheService() {
        List<JsonNode> red = InventedNotices.red(247).stream()
                .<JsonNode>map(InventedNotice::members)
                .toList();

        assertSome(red, notice -> notice.path("date_of_birth").isNull());
        assertSome(red, notice -> notice.path("date_of_birth").asText().matches("\\d{4}"));
        assertSome(red, notice -> notice.path("date_of_birth").asText().matches("\\d{4}/\\d{2}"));
        for (String size : List.of("height", "weight")) {
            assertSome(red, notice -> notice.path(size).isNull());
            assertSome(
                    red,
                    notice -> notice.path(size).isNumber() && notice.path(size).asInt() == 0);
            assertSome(red, notice -> notice.path(size).decimalValue().scale() > 0);
            assertSome(
                    red,
                    notice -> notice.path(size).isNumber() && notice.path(size).asInt() > 0);
        }
        assertSome(red, notice -> notice.path("nationalities").isNull());
        assertSome(red, notice -> notice.path("nationalities").size() > 1);
        assertSome(red, notice -> notice.path("forename").asText().equals("-"));
        assertSome(red, notice -> notice.path("forename").isNull());
        assertSome(
                red, notice -> notice.at("/arrest_warrants/0/charge").asText().contains("\r\n"));
        assertThat(InventedNotices.red(247))
                .anyMatch(notice -> notice.pictures().isEmpty());
        assertThat(InventedNotices.red(247)).anyMatch(notice -> !notice.linked().isEmpty());
        assertThat(client.red().get("2099/10023").links()).hasSize(1);
    }

    @Test
    void itsNoticesHaveTheMembersOfRecordedOnes() throws IOException {
        assertThat(names(InventedNotices.red(247).get(0).members())).containsAll(recorded("red-101"));
        assertThat(names(InventedNotices.red(247).get(5).members())).containsAll(recorded("red-101"));
        assertThat(names(InventedNotices.yellow(247).get(5).members())).containsAll(recorded("yellow-301"));
        assertThat(recorded("un-401"))
                .containsAll(names(InventedNotices.un(247).get(0).members()).stream()
                        .filter(name -> !List.of("eyes_colors_id", "hairs_id", "distinguishing_marks")
                                .contains(name))
                        .toList());
    }

    private static void assertSome(List<JsonNode> notices, Predicate<JsonNode> oddity) {
        assertThat(notices).anyMatch(oddity);
    }

    private static List<String> recorded(String file) throws IOException {
        Path recorded = Path.of(System.getProperty("basedir"))
                .resolve("../../sdk-core/src/test/resources/vectors/notices")
                .resolve(file + ".json");
        List<String> names = names(new ObjectMapper().readTree(Files.readAllBytes(recorded)));
        names.removeAll(List.of("_embedded", "_links"));
        return names;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> ids(Notices<?> notices) {
        try (Stream<ListedNotice> all = notices.streamAll()) {
            return all.map(PublicNotice::entityId).toList();
        }
    }
}
