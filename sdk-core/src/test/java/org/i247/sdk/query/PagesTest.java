package org.i247.sdk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.call.OwnGateway;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages come one by one, each by a call of its own, and a page that fails is never the end of the hits. */
class PagesTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("u")
            .user("u")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    private final OwnGateway gateway = new OwnGateway();
    private final I247Client client = I247Client.builder().gateway(gateway).build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void eachPageIsFetchedWhenItsTurnComesUnderItsOwnReference() {
        gateway.then(() -> page("c1")).then(() -> page("c2")).then(() -> page(null));
        Iterator<Answer<TravelDocumentRecord>> pages = pages().iterator();
        assertThat(gateway.attempts).isEmpty();

        pages.next();
        assertThat(gateway.attempts).hasSize(1);
        pages.forEachRemaining(page -> {});

        assertThat(gateway.pages).extracting(Page::size).containsExactly(7, 7, 7);
        assertThat(gateway.pages)
                .extracting(Page::cursor)
                .containsExactly(Optional.empty(), Optional.of("c1"), Optional.of("c2"));
        assertThat(gateway.attempts).extracting(Attempt::reference).doesNotHaveDuplicates();
    }

    @Test
    void askingWhetherThereIsMoreAsksNobody() {
        gateway.then(() -> page(null));
        Iterator<Answer<TravelDocumentRecord>> pages = pages().iterator();

        assertThat(pages.hasNext()).isTrue();
        assertThat(pages.hasNext()).isTrue();
        assertThat(gateway.attempts).isEmpty();
        pages.next();
        assertThat(pages.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    @Test
    void aPageThatFailsThrowsAndMayBeAskedForAgain() {
        gateway.then(() -> page("c1"))
                .then(() -> {
                    throw I247Exception.of(Failure.of(ErrorCode.ACCESS_DENIED));
                })
                .then(() -> page(null));
        Iterator<Answer<TravelDocumentRecord>> pages = pages().iterator();
        pages.next();

        assertThatExceptionOfType(I247Exception.class).isThrownBy(pages::next);

        assertThat(pages.hasNext()).isTrue();
        pages.next();
        assertThat(gateway.pages.get(2).cursor()).contains("c1");
        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    void eachIterationAsksAnew() {
        gateway.then(() -> page(null));
        Iterable<Answer<TravelDocumentRecord>> pages = pages();

        assertThat(pages).hasSize(1);
        assertThat(pages).hasSize(1);

        assertThat(gateway.attempts).hasSizeGreaterThanOrEqualTo(2);
    }

    static List<Answer<TravelDocumentRecord>> others() {
        return List.of(
                new Answer.NoHit<>(OwnGateway.provenance()),
                new Answer.TooMany<>(OptionalLong.of(500), OwnGateway.provenance()),
                new Answer.Incomplete<>(OwnGateway.provenance()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anAnswerOfAnotherKindIsTheOnlyOne(Answer<TravelDocumentRecord> answer) {
        gateway.then(() -> answer);

        List<Answer<TravelDocumentRecord>> all = new ArrayList<>();
        pages().forEach(all::add);

        assertThat(all).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPageHasOneToAHundredHits(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.travelDocuments().pages(QUERY, size, CONTEXT));
        assertThat(gateway.attempts).isEmpty();
    }

    private Iterable<Answer<TravelDocumentRecord>> pages() {
        return client.travelDocuments().pages(QUERY, 7, CONTEXT);
    }

    private static Answer<TravelDocumentRecord> page(String next) {
        return new Answer.Hits<>(
                List.of(), 3, true, Optional.ofNullable(next).map(Page.ofSize(7)::at), OwnGateway.provenance());
    }
}
