package org.i247.sdk.diagnostics;

/**
 * Looks at everything between a client and its gateway, step by step: settings, keys, certificates, name, route, TLS, one
 * signed question with its proven answer, clock, databases, evidence. What rests on a step that failed is not reached.
 *
 * <p>The one question that it asks, twice for each endpoint, is for the state of the service (contract, section 7): it is
 * about nobody, so it leaves no evidence. It opens connections of its own, goes past retries, breaker and quota of the client, and
 * disturbs no call. Safe for use by several threads.
 */
public interface Diagnostics {
    /**
     * Looks once. Blocks: usually well below a second; where nothing answers for as long as the configured times for a
     * connection and an attempt, for each endpoint.
     *
     * <p>Without a client it reads the keys anew. On a token that is one try of its PIN, and no more, for each run: do not
     * run it again with a PIN that was wrong.
     *
     * @return what was found; a failure is a part of it and is not thrown
     */
    DiagnosticReport run();

    /**
     * What a person may send to a help desk. Nothing is asked and no token is opened; blocks while it reads files.
     *
     * @param report what was found, by {@link #run()}
     * @return the bundle, not written yet
     */
    SupportBundle bundle(DiagnosticReport report);
}
