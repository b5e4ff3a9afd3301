package org.i247.sandbox.request;

/**
 * Who asks, and why (contract section 1, {@code I247-Context}).
 *
 * @param bureau the bureau
 * @param reference the name of the logical call; its attempts share it
 * @param purpose why
 * @param test whether the call must not be treated as operational
 */
public record Context(String bureau, String reference, String purpose, boolean test) {}
