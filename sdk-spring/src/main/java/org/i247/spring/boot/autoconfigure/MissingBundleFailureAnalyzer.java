package org.i247.spring.boot.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.core.env.Environment;

/** Tells which of our properties, of a further client's as well, names an SSL bundle that is not there. */
final class MissingBundleFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchSslBundleException> {
    private static final List<String> PROPERTIES =
            List.of(ClientSettings.IDENTITY_BUNDLE, ClientSettings.TRUST_BUNDLE, ClientSettings.GATEWAY_SIGNING_BUNDLE);

    private final Environment environment;

    MissingBundleFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchSslBundleException cause) {
        String bundle = cause.getBundleName();
        return properties()
                .filter(property -> bundle.equals(environment.getProperty(property)))
                .findFirst()
                .map(property -> new FailureAnalysis(
                        "The I-24/7 client cannot be set up. " + property + " names the SSL bundle '" + bundle
                                + "', which is not there.",
                        "Define spring.ssl.bundle.jks." + bundle + " or spring.ssl.bundle.pem." + bundle
                                + ", or correct " + property + ".",
                        cause))
                .orElse(null);
    }

    private Stream<String> properties() {
        Stream<String> clients = Binder.get(environment)
                .bind("i247.clients", Bindable.mapOf(String.class, Object.class))
                .orElseGet(Map::of)
                .keySet()
                .stream()
                .map(name -> "i247.clients." + name + ".");
        return Stream.concat(Stream.of("i247."), clients)
                .flatMap(prefix -> PROPERTIES.stream().map(name -> prefix + name.substring("i247.".length())));
    }
}
