package org.i247.immigration;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Checks a passport against the databases of travel documents and of persons: {@code POST /passport-checks}. The client
 * is the starter's, set up by {@code i247.*}.
 *
 * <p>There is no login here: put your own in front, and take the officer from it rather than from the request.
 */
@SpringBootApplication(proxyBeanMethods = false)
final class ImmigrationService {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private ImmigrationService() {}

    public static void main(String[] arguments) {
        SpringApplication.run(ImmigrationService.class, arguments);
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** The languages of the SDK; English for any other. */
    @Bean
    static LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(LANGUAGES);
        languages.setDefaultLocale(Locale.ENGLISH);
        return languages;
    }
}
