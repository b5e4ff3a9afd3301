package org.i247.sdk.internal.copy;

/**
 * A file of a copy, as the manifest has it.
 *
 * @param name its name at the gateway
 * @param base whether it is the base, and no delta
 * @param from the generation that it leads on from; for a base its own
 * @param to the generation that it leads to
 * @param bytes how long it is
 * @param sha256 the digest of the whole file, 64 hexadecimal digits in small letters
 */
public record ManifestFile(String name, boolean base, long from, long to, long bytes, String sha256) {}
