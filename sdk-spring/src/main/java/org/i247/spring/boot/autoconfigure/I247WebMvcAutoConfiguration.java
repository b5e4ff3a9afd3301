package org.i247.spring.boot.autoconfigure;

import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.spring.context.PurposeResolver;
import org.i247.spring.context.QueryContextResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Brings who asks and why to the controllers of Spring MVC. */
@AutoConfiguration(after = I247AutoConfiguration.class)
@ConditionalOnClass(WebMvcConfigurer.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(I247Client.class)
final class I247WebMvcAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(PurposeResolver.class)
    PurposeInterceptor i247PurposeResolver() {
        return new PurposeInterceptor();
    }

    @Bean
    WebMvcConfigurer i247WebMvcConfigurer(
            ObjectProvider<PurposeInterceptor> purposes, ObjectProvider<QueryContextResolver> contexts) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                purposes.ifAvailable(registry::addInterceptor);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new QueryContextArgumentResolver(contexts));
            }
        };
    }
}
