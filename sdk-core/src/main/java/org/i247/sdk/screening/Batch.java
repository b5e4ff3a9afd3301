package org.i247.sdk.screening;

import java.util.List;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.screening.Chunk.Place;

/**
 * Questions that go in one exchange, or did.
 *
 * @param asks the questions, 1 to 100
 * @param isTogether whether they go as a batch of the contract; false for one question that goes by itself, since the gateway has
 *     no batches
 */
record Batch(List<Ask> asks, boolean isTogether) {
    /** The most questions of a batch (contract, section 3). */
    static final int MOST = 100;

    Batch {
        asks = List.copyOf(asks);
    }

    /** A question, and how often it was asked or waited for. */
    static final class Ask {
        private final Place place;
        private int rounds;
        private int waits;

        Ask(Place place) {
            this.place = place;
        }

        Place place() {
            return place;
        }

        int rounds() {
            return rounds;
        }

        int asked() {
            return ++rounds;
        }

        int waited() {
            return ++waits;
        }
    }

    List<DatabaseQuery> queries() {
        return asks.stream().map(ask -> ask.place().query().orElseThrow()).toList();
    }

    List<Batch> halves() {
        int half = asks.size() / 2;
        return List.of(
                new Batch(asks.subList(0, half), isTogether), new Batch(asks.subList(half, asks.size()), isTogether));
    }
}
