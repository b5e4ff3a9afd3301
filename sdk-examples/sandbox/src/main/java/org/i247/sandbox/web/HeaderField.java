package org.i247.sandbox.web;

/**
 * One header line.
 *
 * @param name the name as sent
 * @param value the value as sent
 */
public record HeaderField(String name, String value) {}
