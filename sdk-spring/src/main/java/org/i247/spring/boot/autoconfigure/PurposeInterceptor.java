package org.i247.spring.boot.autoconfigure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.i247.sdk.query.Purpose;
import org.i247.spring.context.I247Purpose;
import org.i247.spring.context.PurposeResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes the purpose of the controller that serves a request, for whoever asks while it does. */
final class PurposeInterceptor implements HandlerInterceptor, PurposeResolver {
    private static final String PURPOSE = PurposeInterceptor.class.getName() + ".PURPOSE";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            I247Purpose said = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), I247Purpose.class);
            if (said == null) {
                said = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), I247Purpose.class);
            }
            if (said != null) {
                request.setAttribute(PURPOSE, new Purpose(said.value()));
            }
        }
        return true;
    }

    @Override
    public Optional<Purpose> purpose() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .flatMap(current -> Optional.ofNullable(current.getAttribute(PURPOSE, RequestAttributes.SCOPE_REQUEST)))
                .map(Purpose.class::cast);
    }
}
