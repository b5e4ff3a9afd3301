package org.i247.spring.boot.autoconfigure;

import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.standard.BureauCode;
import org.i247.spring.context.ContextDefaults;
import org.i247.spring.context.PurposeResolver;
import org.i247.spring.context.QueryContextResolver;
import org.i247.spring.security.OfficerIdResolver;
import org.i247.spring.security.PseudonymOfficerIdResolver;
import org.i247.spring.security.SecurityQueryContextResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says who asks and why: the officer who is signed in, or whom the properties name. */
@AutoConfiguration(after = {I247AutoConfiguration.class, I247WebMvcAutoConfiguration.class})
@ConditionalOnBean(I247Client.class)
final class I247ContextAutoConfiguration {
    private static final String AUTHENTICATION = "org.springframework.security.core.Authentication";

    @Bean
    @ConditionalOnMissingBean
    ContextDefaults i247ContextDefaults(I247Properties properties, ObjectProvider<I247ConnectionDetails> details) {
        return new ContextDefaults(
                Optional.ofNullable(details.getIfUnique())
                        .flatMap(each -> Optional.ofNullable(each.getBureau()))
                        .or(() -> value("i247.bureau", properties.bureau(), BureauCode::of, "A_BUREAU")),
                Optional.ofNullable(properties.unit()),
                value("i247.purpose", properties.purpose(), Purpose::new, "A_PURPOSE"));
    }

    @Bean
    @ConditionalOnMissingBean
    PurposeResolver i247PurposeResolver() {
        return Optional::empty;
    }

    private static <T> Optional<T> value(
            String key, @Nullable String text, Function<String, T> reader, String expected) {
        try {
            return Optional.ofNullable(text).map(reader);
        } catch (IllegalArgumentException e) {
            throw I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_INVALID, key, expected));
        }
    }

    /** For an application that signs nobody in. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass(AUTHENTICATION)
    static final class Configured {
        @Bean
        @ConditionalOnMissingBean
        QueryContextResolver i247QueryContextResolver(
                ContextDefaults defaults, I247Properties properties, PurposeResolver purposes) {
            return new ConfiguredQueryContextResolver(defaults, Optional.ofNullable(properties.user()), purposes);
        }
    }

    /** For an application with Spring Security. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = AUTHENTICATION)
    static final class SignedIn {
        @Bean
        @ConditionalOnMissingBean
        OfficerIdResolver i247OfficerIdResolver(I247Properties properties) {
            return new PseudonymOfficerIdResolver(
                    Optional.ofNullable(properties.security().officerIdKey()));
        }

        @Bean
        @ConditionalOnMissingBean
        QueryContextResolver i247QueryContextResolver(
                ContextDefaults defaults, OfficerIdResolver officers, PurposeResolver purposes) {
            return new SecurityQueryContextResolver(defaults, officers, purposes);
        }
    }
}
