package org.i247.sdk.internal.resilience;

/** Is told when a client's calls begin to be answered by another endpoint. Must be quick; called by several threads. */
@FunctionalInterface
public interface EndpointWatch {
    /**
     * Calls are now answered by another endpoint.
     *
     * @param from the endpoint that answered them before, 0 for the primary
     * @param to the endpoint that answers them now; 0 if the primary is back
     */
    void switched(int from, int to);
}
