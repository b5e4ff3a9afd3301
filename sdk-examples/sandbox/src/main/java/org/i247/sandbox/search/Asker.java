package org.i247.sandbox.search;

/**
 * Who asks.
 *
 * @param bureau the bureau
 * @param reference the name of the call
 * @param operational whether it is no test: a test raises no alert
 */
public record Asker(String bureau, String reference, boolean operational) {}
