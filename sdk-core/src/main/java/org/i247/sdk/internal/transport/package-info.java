/**
 * The HTTP engine: one exchange of bytes with a gateway over mutual TLS, within a time and a size.
 *
 * <p>It is made of the classic, blocking layer of Apache HttpComponents 5: its connection, its message parser and its
 * connection pool, without the chain of the client above them. So there is nothing that could follow a redirect, send a
 * request twice, inflate an answer, keep a cookie, tell connections apart by client certificate, or write what is sent
 * and received into a log: HttpClient's own connection does the last as soon as somebody sets the log level to DEBUG.
 *
 * <p>HTTP/1.1 only in this version: the contract (section 1) lets a client choose, a call is one request and one answer,
 * and connections are kept and shared.
 */
@NullMarked
package org.i247.sdk.internal.transport;

import org.jspecify.annotations.NullMarked;
