package org.i247.sdk.internal.keys;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.interfaces.RSAKey;
import java.security.spec.AlgorithmParameterSpec;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Stands for a key in a token, and knows whose provider it is used with and how long the token may take. */
class TokenKey implements PrivateKey {
    private static final long serialVersionUID = 1L;

    private final transient PrivateKey inside;
    private final transient Provider provider;
    private final transient Duration time;
    private final transient TokenThreads threads = new TokenThreads();

    TokenKey(PrivateKey inside, Provider provider, Duration time) {
        this.inside = inside;
        this.provider = provider;
        this.time = time;
    }

    byte[] ask(Callable<byte[]> work) throws GeneralSecurityException, InterruptedException {
        return threads.ask(time, work);
    }

    PrivateKey inside() {
        return inside;
    }

    Provider provider() {
        return provider;
    }

    @Override
    public String getAlgorithm() {
        return inside.getAlgorithm();
    }

    @Override
    public @Nullable String getFormat() {
        return null;
    }

    @Override
    public byte @Nullable [] getEncoded() {
        return null;
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("a key stays in its token");
    }

    /** TLS asks how large an RSA key is before it uses it. */
    static final class OfRsa extends TokenKey implements RSAKey {
        private static final long serialVersionUID = 1L;

        private final BigInteger modulus;

        OfRsa(PrivateKey inside, Provider provider, Duration time, BigInteger modulus) {
            super(inside, provider, time);
            this.modulus = modulus;
        }

        @Override
        public BigInteger getModulus() {
            return modulus;
        }

        /** Both interfaces have an answer of their own from Java 22 on. */
        @Override
        public @Nullable AlgorithmParameterSpec getParams() {
            return null;
        }
    }
}
