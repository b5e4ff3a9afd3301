package org.i247.spring.boot.autoconfigure;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.function.Consumer;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import org.i247.sdk.I247Client;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads the configured certificates beside the start of the application, before any bean is made, as Spring Boot warms up what
 * it knows to be slow. What is read is not kept: the client reads its keys when it is built, finds the JDK's key stores,
 * certificates, password hashes and TLS loaded, and reports what is wrong. A token is left alone.
 */
final class KeysAhead implements BeanFactoryPostProcessor {
    private final ConfigurableEnvironment environment;
    private final int processors;
    private final Consumer<Map<String, String>> reader;

    /** Reads by the means that verify evidence: they open no token. */
    KeysAhead(ConfigurableEnvironment environment) {
        this(environment, Runtime.getRuntime().availableProcessors(), settings -> {
            I247Client.builder().properties(settings).evidenceVerifier();
            greetNobody();
        });
    }

    KeysAhead(ConfigurableEnvironment environment, int processors, Consumer<Map<String, String>> reader) {
        this.environment = environment;
        this.processors = processors;
        this.reader = reader;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        if (processors > 1) {
            Map<String, String> settings = Binder.get(environment)
                    .bindOrCreate("i247", I247Properties.class)
                    .ofDefault()
                    .ofCore();
            Thread reading = new Thread(() -> read(settings), "i247-keys-ahead");
            reading.setDaemon(true);
            reading.start();
        }
    }

    /** Has the JDK's TLS write the first message of a handshake, which goes nowhere: its classes are many. */
    private static void greetNobody() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], new TrustManager[0], null);
            SSLEngine engine = context.createSSLEngine();
            engine.setUseClientMode(true);
            engine.wrap(
                    ByteBuffer.allocate(0),
                    ByteBuffer.allocate(engine.getSession().getPacketBufferSize()));
        } catch (GeneralSecurityException | SSLException e) {
            // As with the keys: the client says what TLS lacks here.
        }
    }

    private void read(Map<String, String> settings) {
        try {
            reader.accept(settings);
        } catch (RuntimeException e) {
            // The client is built of the same settings, and its failure is the one that is reported.
        }
    }
}
