package org.i247.immigration.language;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages of the SDK, by {@code Accept-Language}; English for any other. */
@Configuration(proxyBeanMethods = false)
final class LanguageConfiguration {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    @Bean
    static LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(LANGUAGES);
        languages.setDefaultLocale(Locale.ENGLISH);
        return languages;
    }
}
