package org.i247.spring.boot.autoconfigure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** Reports a set-up that cannot work: what is wrong, what to change, and where it stands. Never a value. */
final class SetupFailureAnalyzer extends AbstractFailureAnalyzer<SetupException> {
    private static final Pattern PROPERTY = Pattern.compile("\\{([^}]*)}");

    private final Environment environment;

    SetupFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SetupException cause) {
        String description = "The I-24/7 client cannot be set up. " + cause.message(Locale.ENGLISH);
        return new FailureAnalysis(description, action(cause), cause);
    }

    private String action(SetupException cause) {
        List<String> arguments = cause.failure().arguments();
        String subject = arguments.isEmpty() ? "" : arguments.get(0);
        String advice = SetupAdvice.on(cause.code())
                .orElse("Check the i247.identity and i247.trust properties and the files that they name.")
                .replace("{0}", subject);
        return PROPERTY.matcher(advice)
                .replaceAll(name -> Matcher.quoteReplacement(name.group(1) + place(name.group(1))));
    }

    private String place(String name) {
        Origin origin = origin(name);
        return origin == null ? "" : " (" + origin + ")";
    }

    private @Nullable Origin origin(String name) {
        if (!ConfigurationPropertyName.isValid(name) || !(environment instanceof ConfigurableEnvironment sources)) {
            return null;
        }
        ConfigurationPropertyName key = ConfigurationPropertyName.of(name);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(sources.getPropertySources())) {
            ConfigurationProperty property = source.getConfigurationProperty(key);
            if (property != null) {
                return property.getOrigin();
            }
        }
        return null;
    }
}
