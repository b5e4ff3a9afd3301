package org.i247.sandbox.search;

/**
 * Who asks.
 *
 * @param bureau the bureau
 * @param reference the name of the call
 */
public record Asker(String bureau, String reference) {}
