package org.i247.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpRequest;
import org.jspecify.annotations.Nullable;

/** The last reply to each of the last targets, to be replayed. Safe for use by several threads. */
final class EarlierReplies {
    private static final int KEPT = 64;

    private final Map<String, HttpReply> replies = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HttpReply> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void keep(HttpRequest request, HttpReply reply) {
        replies.put(key(request), reply);
    }

    synchronized @Nullable HttpReply of(HttpRequest request) {
        return replies.get(key(request));
    }

    private static String key(HttpRequest request) {
        return request.method() + " " + request.target();
    }
}
