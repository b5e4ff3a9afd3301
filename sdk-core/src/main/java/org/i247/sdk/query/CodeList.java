package org.i247.sdk.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * Codes with their labels: those of this version of the SDK, or a newer edition from the gateway. Immutable; safe for use
 * by several threads. No personal data.
 */
public final class CodeList {
    private static final String FALLBACK = "en";

    private final CodeListName name;
    private final Optional<String> version;
    private final Map<String, Map<String, String>> labels;

    private CodeList(CodeListName name, Optional<String> version, Map<String, Map<String, String>> labels) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = version;
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        labels.forEach((code, texts) -> copy.put(code, Map.copyOf(texts)));
        this.labels = Collections.unmodifiableMap(copy);
    }

    /**
     * An edition of a gateway.
     *
     * @param name the list
     * @param version the gateway's word for the edition
     * @param labels labels by code, in the gateway's order, and by language of ISO 639
     * @return the list
     */
    public static CodeList of(CodeListName name, String version, Map<String, Map<String, String>> labels) {
        return new CodeList(name, Optional.of(version), labels);
    }

    /**
     * What this version of the SDK knows.
     *
     * @param name the list
     * @return the list; without a code if this version does not know it
     */
    public static CodeList builtIn(CodeListName name) {
        return new CodeList(name, Optional.empty(), CodeLabels.of(name.value()));
    }

    /**
     * Which list it is.
     *
     * @return the name
     */
    public CodeListName name() {
        return name;
    }

    /**
     * The edition of the gateway.
     *
     * @return the gateway's word for it; empty if the list is the built-in one
     */
    public Optional<String> version() {
        return version;
    }

    /**
     * The codes.
     *
     * @return the raw values, in the gateway's order
     */
    public List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    /**
     * The label of a code.
     *
     * @param code the raw value
     * @param locale the reader's language; English where the list has no label in it
     * @return the label; empty if the list does not have the code
     */
    public Optional<String> label(String code, Locale locale) {
        Map<String, String> texts = labels.getOrDefault(code, Map.of());
        return Optional.ofNullable(texts.get(locale.getLanguage()))
                .or(() -> texts.isEmpty() ? Optional.empty() : CodeLabels.ofPack(name.value(), code, locale))
                .or(() -> Optional.ofNullable(texts.get(FALLBACK)));
    }

    /**
     * A code in words, by this list or else by what this version of the SDK knows.
     *
     * @param code a code of the list
     * @param locale the reader's language
     * @return the label; the raw value if neither has one
     */
    public String label(Code code, Locale locale) {
        return label(code.value(), locale).orElseGet(() -> code.label(locale));
    }

    /** Shows name, version and how many codes there are. */
    @Override
    public String toString() {
        return "CodeList[" + name + ", " + version.orElse("built in") + ", " + labels.size() + " codes]";
    }
}
