/**
 * A proxy between a client and the gateway that does to their bytes what a test says: refuses, resets, stalls, cuts,
 * slows down, falsifies. It stands below HTTP, and below TLS as well if it is told so, and so it serves a program in any
 * language.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start();
 *         FaultProxy proxy = sandbox.faultProxy().insideTls().start()) {
 *     proxy.script().next(LineFault.in(Direction.ANSWER).resetAt(300));
 *     ... // a client that asks proxy.endpoint()
 * }
 * }</pre>
 */
@NullMarked
package org.i247.sandbox.proxy;

import org.jspecify.annotations.NullMarked;
