package org.i247.spring.boot.autoconfigure;

import java.security.KeyStore;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.security.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/**
 * The client's keys in the key store of a bundle.
 *
 * @param bundle the name of the bundle
 * @param tlsAlias the entry for TLS, if it is not that of the bundle or the customary one
 * @param signingAlias the entry that signs, if it is another or the customary one
 * @param clock the time that certificates are judged by
 */
record BundledIdentity(String bundle, Optional<String> tlsAlias, Optional<String> signingAlias, InstantSource clock) {
    static BundledIdentity of(String bundle, ClientSettings settings, InstantSource clock) {
        return new BundledIdentity(
                bundle, settings.get("i247.identity.tls-alias"), settings.get("i247.identity.signing-alias"), clock);
    }

    Identity read(Function<String, SslBundle> bundles) {
        SslBundle from = bundles.apply(bundle);
        KeyStore store = from.getStores().getKeyStore();
        if (store == null) {
            throw I247Exception.of(
                    Failure.of(ErrorCode.CONFIGURATION_INVALID, ClientSettings.IDENTITY_BUNDLE, "A_BUNDLE_WITH_KEYS"));
        }
        Optional<String> tls =
                tlsAlias.or(() -> Optional.ofNullable(from.getKey().getAlias()));
        if (tls.isEmpty() && signingAlias.isEmpty()) {
            return Identity.fromKeyStore(store, password(from), clock);
        }
        String shown = tls.orElseThrow(() -> ClientSettings.missing("i247.identity.tls-alias"));
        return Identity.fromKeyStore(store, password(from), shown, signingAlias.orElse(shown), clock);
    }

    private static char @Nullable [] password(SslBundle bundle) {
        String ofKey = bundle.getKey().getPassword();
        String password = ofKey != null ? ofKey : bundle.getStores().getKeyStorePassword();
        return password == null ? null : password.toCharArray();
    }
}
