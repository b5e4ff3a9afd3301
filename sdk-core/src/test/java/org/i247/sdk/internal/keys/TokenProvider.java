package org.i247.sdk.internal.keys;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for a token: a P-256 key without an encoded form that this provider alone can use. */
public final class TokenProvider extends Provider {
    private static final long serialVersionUID = 1L;

    private final transient PrivateKey inside;
    private final AtomicInteger signatures = new AtomicInteger();
    private transient volatile CountDownLatch hanging = new CountDownLatch(0);

    public TokenProvider(PrivateKey inside) {
        super("Token", "1", "one key");
        this.inside = inside;
        List.of("SHA256withECDSAinP1363Format", "SHA256withECDSA").forEach(this::offer);
    }

    private void offer(String algorithm) {
        putService(new Service(this, "Signature", algorithm, TokenSignature.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new TokenSignature(algorithm);
            }
        });
    }

    /** From now on nothing is answered, and no interruption heeded, until the latch is open. */
    public CountDownLatch hang() {
        hanging = new CountDownLatch(1);
        return hanging;
    }

    public PrivateKey key() {
        return new TokenKey();
    }

    public int signatures() {
        return signatures.get();
    }

    private static final class TokenKey implements PrivateKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "EC";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    private final class TokenSignature extends SignatureSpi {
        private final String algorithm;
        private Signature signature;

        TokenSignature(String algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (!(key instanceof TokenKey)) {
                throw new InvalidKeyException("not in the token");
            }
            try {
                signature = Signature.getInstance(algorithm, JdkProviders.ellipticCurves());
            } catch (NoSuchAlgorithmException e) {
                throw new InvalidKeyException(e);
            }
            signature.initSign(inside);
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            throw new InvalidKeyException("signs only");
        }

        @Override
        protected void engineUpdate(byte b) throws SignatureException {
            signature.update(b);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
            signature.update(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            signatures.incrementAndGet();
            awaitWhateverComes(hanging);
            return signature.sign();
        }

        private static void awaitWhateverComes(CountDownLatch latch) {
            while (latch.getCount() > 0) {
                try {
                    latch.await();
                } catch (InterruptedException e) {
                    // As a native library has it.
                }
            }
        }

        @Override
        protected boolean engineVerify(byte[] value) {
            return false;
        }

        @Deprecated
        @Override
        protected void engineSetParameter(String parameter, Object value) {
            throw new UnsupportedOperationException();
        }

        @Deprecated
        @Override
        protected Object engineGetParameter(String parameter) {
            throw new UnsupportedOperationException();
        }
    }
}
