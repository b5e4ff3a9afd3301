package org.i247.sandbox.proxy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;

/**
 * What is said in place of the gateway.
 *
 * @param beginning what is said once
 * @param refrain what is said after it again and again without end, empty if the beginning is all
 * @param early whether it is said without reading anything of the request
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Substitute(byte[] beginning, byte[] refrain, boolean early) {
    InputStream stream() {
        InputStream once = new ByteArrayInputStream(beginning);
        return refrain.length == 0 ? once : new SequenceInputStream(once, new SequenceInputStream(new Again()));
    }

    @SuppressWarnings("JdkObsolete") // it is how streams are put together
    private final class Again implements Enumeration<InputStream> {
        @Override
        public boolean hasMoreElements() {
            return true;
        }

        @Override
        public InputStream nextElement() {
            return new ByteArrayInputStream(refrain);
        }
    }
}
