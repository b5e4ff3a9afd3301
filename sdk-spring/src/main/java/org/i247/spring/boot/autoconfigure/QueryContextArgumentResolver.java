package org.i247.spring.boot.autoconfigure;

import org.i247.sdk.query.QueryContext;
import org.i247.spring.context.QueryContextResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller's method that has a parameter of type {@link QueryContext} the context of its request. */
final class QueryContextArgumentResolver implements HandlerMethodArgumentResolver {
    private final ObjectProvider<QueryContextResolver> contexts;

    QueryContextArgumentResolver(ObjectProvider<QueryContextResolver> contexts) {
        this.contexts = contexts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == QueryContext.class;
    }

    @Override
    public QueryContext resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return contexts.getObject().resolve();
    }
}
