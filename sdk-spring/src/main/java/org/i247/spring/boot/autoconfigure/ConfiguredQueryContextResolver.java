package org.i247.spring.boot.autoconfigure;

import java.util.Optional;
import org.i247.sdk.query.QueryContext;
import org.i247.spring.context.ContextDefaults;
import org.i247.spring.context.PurposeResolver;
import org.i247.spring.context.QueryContextResolver;

/** Asks on behalf of {@code i247.user}, in an application that knows no other. */
final class ConfiguredQueryContextResolver implements QueryContextResolver {
    private final ContextDefaults defaults;
    private final Optional<String> user;
    private final PurposeResolver purposes;

    ConfiguredQueryContextResolver(ContextDefaults defaults, Optional<String> user, PurposeResolver purposes) {
        this.defaults = defaults;
        this.user = user;
        this.purposes = purposes;
    }

    @Override
    public QueryContext resolve() {
        return defaults.complete(user, purposes.purpose());
    }
}
