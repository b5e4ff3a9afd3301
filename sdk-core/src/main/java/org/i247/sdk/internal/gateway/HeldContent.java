package org.i247.sdk.internal.gateway;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The content of a verified answer on its way through Feign, which copies a content whose length it is told. */
final class HeldContent implements Response.Body {
    private final byte[] bytes;

    HeldContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The content of an answer that {@link SignedExchange} gave. */
    static byte[] of(Response response) {
        return ((HeldContent) response.body()).bytes;
    }

    @Override
    public @Nullable Integer length() {
        return null;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream asInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader asReader(Charset charset) {
        return new InputStreamReader(asInputStream(), charset);
    }

    /** Nothing is held but memory. */
    @Override
    public void close() {}
}
