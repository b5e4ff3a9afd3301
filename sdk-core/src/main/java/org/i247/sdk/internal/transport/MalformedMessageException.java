package org.i247.sdk.internal.transport;

import java.io.IOException;

/** What came is no answer of HTTP/1.1 that has one meaning only. The message names the rule, never what came. */
final class MalformedMessageException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedMessageException(String rule) {
        super(rule);
    }
}
