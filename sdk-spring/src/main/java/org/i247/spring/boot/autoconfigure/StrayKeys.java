package org.i247.spring.boot.autoconfigure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * The names of ours in an environment that Spring would bind to nothing, without their values. Those of a client under {@code
 * i247.clients} stand under the name that they would have without it.
 *
 * @param properties names in the form of properties, and what was written
 * @param variables names in the form of environment variables, which lose dots and hyphens and are compared without; and what
 *     was written
 */
record StrayKeys(Map<String, String> properties, Map<String, String> variables) {
    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("i247");
    private static final ConfigurationPropertyName LIST = ConfigurationPropertyName.of("i247.endpoints");
    private static final String VARIABLE_PREFIX = "I247_";
    private static final ConfigurationPropertyName CLIENTS = ConfigurationPropertyName.of("i247.clients");
    private static final Pattern CLIENT_VARIABLE = Pattern.compile("I247_CLIENTS_[^_]+_");
    private static final Pattern LIST_VARIABLE = Pattern.compile("(I247_ENDPOINTS)_\\d+_?");

    static StrayKeys in(ConfigurableEnvironment environment) {
        Set<ConfigurationPropertyName> names = new HashSet<>();
        Set<String> letters = new HashSet<>();
        Set<String> known = new HashSet<>(ClientSettings.OF_INBOXES);
        known.addAll(Binder.get(environment)
                .bindOrCreate("i247", I247Properties.class)
                .byName()
                .keySet());
        for (String name : known) {
            names.add(ConfigurationPropertyName.of(name));
            letters.add(letters(name));
        }
        StrayKeys stray = new StrayKeys(new TreeMap<>(), new TreeMap<>());
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(environment.getPropertySources())) {
            if (source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource variables) {
                stray.addVariables(variables, letters);
            } else if (source instanceof IterableConfigurationPropertySource properties) {
                stray.addProperties(properties, names);
            }
        }
        return stray;
    }

    private void addProperties(IterableConfigurationPropertySource source, Set<ConfigurationPropertyName> known) {
        source.stream()
                .filter(PREFIX::isAncestorOf)
                .filter(name -> !known.contains(withoutIndex(withoutClient(name))))
                .forEach(name -> properties.put(withoutClient(name).toString(), name.toString()));
    }

    private void addVariables(SystemEnvironmentPropertySource source, Set<String> known) {
        for (String name : source.getPropertyNames()) {
            String variable = name.toUpperCase(Locale.ROOT);
            String bare = CLIENT_VARIABLE.matcher(variable).replaceFirst(VARIABLE_PREFIX);
            if (bare.startsWith(VARIABLE_PREFIX) && !known.contains(letters(withoutIndex(bare)))) {
                variables.put(bare, variable);
            }
        }
    }

    private static ConfigurationPropertyName withoutClient(ConfigurationPropertyName name) {
        int ofClient = CLIENTS.getNumberOfElements() + 1;
        return CLIENTS.isAncestorOf(name) && name.getNumberOfElements() > ofClient
                ? PREFIX.append(name.subName(ofClient).toString())
                : name;
    }

    /** The refusal of a name, with the name as it was written. */
    SetupException asWritten(SetupException refused) {
        List<String> arguments = refused.failure().arguments();
        String bare = arguments.get(0);
        String written = properties.getOrDefault(bare, variables.getOrDefault(bare, bare));
        int prefix = VARIABLE_PREFIX.length();
        String client = written.substring(0, written.length() - bare.length() + prefix);
        return (SetupException) I247Exception.of(
                Failure.of(refused.code(), written, client + arguments.get(1).substring(prefix)));
    }

    private static ConfigurationPropertyName withoutIndex(ConfigurationPropertyName name) {
        return name.isLastElementIndexed() && LIST.isParentOf(name) ? LIST : name;
    }

    private static String withoutIndex(String variable) {
        Matcher element = LIST_VARIABLE.matcher(variable);
        return element.matches() ? element.group(1) : variable;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }
}
