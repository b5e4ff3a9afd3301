package org.i247.sdk.internal.resilience;

/** How a simulated gateway behaves that gets more requests than it can serve. */
enum Trouble {
    /** It refuses with 503 what does not fit into a short queue. Each refusal costs it a fifth of an answer. */
    ERRORS("503"),

    /** It queues what it cannot serve, and goes on to work on what nobody waits for any more. */
    TIME_OUTS("no answer"),

    /** It refuses with 429 what is more than a second's share, and says to come back after a second. */
    THROTTLING("429");

    private final String label;

    Trouble(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
