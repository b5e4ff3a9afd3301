/**
 * A gateway of the I-24/7 contract to develop and test against: embedded in a program, as a JUnit extension, or run from
 * the command line. It listens on this machine only, makes its own certificates, and holds invented people, vehicles and
 * documents.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start();
 *         I247Client client = I247Client.builder().properties(sandbox.clientProperties()).build()) {
 *     ...
 * }
 * }</pre>
 *
 * <p>What it holds for certain is listed in {@link org.i247.sandbox.Specimens}. How it is made to fail is told by {@link
 * org.i247.sandbox.Script}, {@link org.i247.sandbox.Fault} and {@link org.i247.sandbox.SignatureFlaw}.
 */
@NullMarked
package org.i247.sandbox;

import org.jspecify.annotations.NullMarked;
