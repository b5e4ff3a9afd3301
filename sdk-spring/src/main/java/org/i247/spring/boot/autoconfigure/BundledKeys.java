package org.i247.spring.boot.autoconfigure;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/**
 * Keys and trust of a client that come from SSL bundles, at first and whenever a bundle is updated. What a bundle gives for
 * both is replaced as one. A bundle that cannot be used changes nothing.
 */
final class BundledKeys {
    private static final Logger LOG = LoggerFactory.getLogger(BundledKeys.class);

    private static final List<String> OTHER_IDENTITIES = List.of(
            "i247.identity.key-store",
            "i247.identity.key-store-password",
            "i247.identity.certificate",
            "i247.identity.private-key",
            "i247.identity.private-key-password",
            "i247.identity.pkcs11-configuration",
            "i247.identity.pkcs11-pin");

    /** Revocation, too: it is read with the files that it stands beside, and must not be left out without a word. */
    private static final List<String> OTHER_TRUST = List.of(
            "i247.trust.certificates",
            "i247.trust.gateway-signing-certificates",
            "i247.trust.crl-files",
            "i247.trust.crl-mode",
            "i247.trust.ocsp-mode",
            "i247.trust.ocsp-responder");

    private final Optional<BundledIdentity> identity;
    private final Optional<BundledTrust> trust;
    private final ObjectProvider<SslBundles> bundles;
    /** The bundles that were read last, by name. */
    private final Map<String, SslBundle> read = new TreeMap<>();

    private BundledKeys(
            Optional<BundledIdentity> identity, Optional<BundledTrust> trust, ObjectProvider<SslBundles> bundles) {
        this.identity = identity;
        this.trust = trust;
        this.bundles = bundles;
    }

    static BundledKeys of(
            ClientSettings settings,
            ObjectProvider<SslBundles> bundles,
            InstantSource clock,
            boolean ownIdentity,
            boolean ownTrust) {
        Optional<BundledIdentity> identity = settings.get(ClientSettings.IDENTITY_BUNDLE)
                .filter(name -> ownIdentity)
                .map(name -> {
                    settings.requireAbsentBeside(ClientSettings.IDENTITY_BUNDLE, OTHER_IDENTITIES);
                    return BundledIdentity.of(name, settings, clock);
                });
        Optional<BundledTrust> trust = settings.get(ClientSettings.TRUST_BUNDLE)
                .or(() -> settings.get(ClientSettings.GATEWAY_SIGNING_BUNDLE))
                .filter(name -> ownTrust)
                .map(name -> {
                    settings.requireAbsentBeside(ClientSettings.TRUST_BUNDLE, OTHER_TRUST);
                    return BundledTrust.of(settings, clock);
                });
        return new BundledKeys(identity, trust, bundles);
    }

    /** Reads the bundles for the first time. */
    void giveTo(I247ClientBuilder builder) {
        identity.ifPresent(from -> builder.identity(from.read(this::bundle)));
        trust.ifPresent(from -> builder.trust(from.read(this::bundle)));
    }

    /** Lets the client have each update, those included that came since it was built. */
    void follow(I247Client client) {
        Set<String> names = names();
        names.forEach(name -> bundles.getObject().addBundleUpdateHandler(name, updated -> update(client)));
        if (names.stream().anyMatch(name -> !bundles.getObject().getBundle(name).equals(read.get(name)))) {
            update(client);
        }
    }

    private synchronized void update(I247Client client) {
        try {
            Optional<Identity> keys = identity.map(from -> from.read(this::bundle));
            Optional<Trust> anchors = trust.map(from -> from.read(this::bundle));
            if (keys.isPresent() && anchors.isPresent()) {
                client.replace(keys.get(), anchors.get());
            } else {
                keys.ifPresent(client::replace);
                anchors.ifPresent(client::replace);
            }
        } catch (I247Exception e) {
            LOG.warn("The updated SSL bundle is not used, the keys in use stay: {}", e.getMessage());
        } catch (RuntimeException e) {
            // The message is another library's: it may quote what it could not read.
            LOG.warn(
                    "The updated SSL bundle cannot be read, the keys in use stay: {}",
                    e.getClass().getName());
        }
    }

    private SslBundle bundle(String name) {
        SslBundle bundle = bundles.getObject().getBundle(name);
        read.put(name, bundle);
        return bundle;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        identity.ifPresent(from -> names.add(from.bundle()));
        trust.ifPresent(from -> names.addAll(List.of(from.bundle(), from.signingBundle())));
        return names;
    }
}
