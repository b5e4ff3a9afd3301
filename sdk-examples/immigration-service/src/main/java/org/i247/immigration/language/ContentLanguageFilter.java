package org.i247.immigration.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Says in which language an answer is, refusals before sign-in among them: a screen sets its direction by it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ContentLanguageFilter extends OncePerRequestFilter {
    private final LocaleResolver languages;

    ContentLanguageFilter(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, languages.resolveLocale(request).toLanguageTag());
        chain.doFilter(request, response);
    }
}
