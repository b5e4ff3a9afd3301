package org.i247.spring.security;

import java.util.Optional;
import org.i247.sdk.query.QueryContext;
import org.i247.spring.context.ContextDefaults;
import org.i247.spring.context.PurposeResolver;
import org.i247.spring.context.QueryContextResolver;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Asks on behalf of the officer who is signed in on the current thread, for the purpose of the request. Where nobody is, nobody
 * asks: {@code i247.user} does not stand in, for a question that an officer asked must not be booked on a machine. Safe for use
 * by several threads.
 */
public final class SecurityQueryContextResolver implements QueryContextResolver {
    private final ContextDefaults defaults;
    private final OfficerIdResolver officers;
    private final PurposeResolver purposes;
    private final SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    /**
     * A resolver.
     *
     * @param defaults bureau, unit, and the purpose of requests that have none
     * @param officers gives the opaque ids
     * @param purposes gives the purpose of the request
     */
    public SecurityQueryContextResolver(
            ContextDefaults defaults, OfficerIdResolver officers, PurposeResolver purposes) {
        this.defaults = defaults;
        this.officers = officers;
        this.purposes = purposes;
    }

    @Override
    public QueryContext resolve() {
        Authentication current = holder.getContext().getAuthentication();
        return defaults.complete(
                Optional.ofNullable(current).filter(trust::isAuthenticated).map(officers::officerId),
                purposes.purpose());
    }
}
