package org.i247.spring.boot.autoconfigure;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ClientEventListener;
import org.i247.sdk.standard.BureauCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;

/** Builds the clients that the properties describe. */
final class ClientFactory {
    private final I247Properties properties;
    private final ObjectProvider<I247ClientBuilderCustomizer> customizers;
    private final ObjectProvider<SslBundles> bundles;
    private final ObjectProvider<CallObserver> observers;
    private final ObjectProvider<ClientEventListener> listeners;
    private final InstantSource clock;

    ClientFactory(
            I247Properties properties,
            ObjectProvider<I247ClientBuilderCustomizer> customizers,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<CallObserver> observers,
            ObjectProvider<ClientEventListener> listeners,
            InstantSource clock) {
        this.properties = properties;
        this.customizers = customizers;
        this.bundles = bundles;
        this.observers = observers;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The client that is injected without a qualifier. */
    I247Client client(I247ConnectionDetails details) {
        ClientSettings settings =
                properties.ofDefault().with(ClientSettings.ENDPOINTS, String.join(",", details.getEndpoints()));
        BureauCode bureau = details.getBureau();
        if (bureau != null) {
            settings = settings.with(ClientSettings.BUREAU, bureau.code());
        }
        BundledKeys keys =
                BundledKeys.of(settings, bundles, clock, details.getIdentity() == null, details.getTrust() == null);
        return build(I247ClientBuilderCustomizer.DEFAULT_CLIENT, settings, keys, builder -> {
            Optional.ofNullable(details.getIdentity()).ifPresent(builder::identity);
            Optional.ofNullable(details.getTrust()).ifPresent(builder::trust);
        });
    }

    /** A further client; called by the name of this method, for each one under {@code i247.clients}. */
    I247Client named(String name) {
        ClientSettings settings = properties.of(name);
        return build(name, settings, BundledKeys.of(settings, bundles, clock, true, true), builder -> {});
    }

    private I247Client build(
            String name, ClientSettings settings, BundledKeys keys, Consumer<I247ClientBuilder> further) {
        I247ClientBuilder builder = I247Client.builder().properties(settings.ofCore());
        keys.giveTo(builder);
        further.accept(builder);
        observers.orderedStream().forEach(builder::observer);
        listeners.orderedStream().forEach(builder::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(name, builder));
        I247Client client = builder.build();
        keys.follow(client);
        return client;
    }
}
