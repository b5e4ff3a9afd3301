package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.document.TravelDocumentQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CancelTest {
    @Test
    void cancellingAFutureEndsTheExchange() throws Exception {
        CompletableFuture<Boolean> arrived = new CompletableFuture<>();
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        try (Line line = new Line()) {
            line.gateway.says(Reply.noHit().sent((session, bytes, body) -> {
                arrived.complete(true);
                ended.complete(session.seesEnd());
            }));
            CompletableFuture<?> search =
                    line.documents.searchAsync(TravelDocumentQuery.number("L898902C3"), Line.CONTEXT);
            arrived.get(30, TimeUnit.SECONDS);

            search.cancel(true);

            assertThat(ended.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(search).isCancelled();
            assertThat(line.gateway.seen()).hasSize(1);
        }
    }
}
