package org.i247.sdk.internal.signature;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the text that is signed (RFC 9421, section 2.5). Immutable; safe for use by several threads. */
public final class SignatureBase {
    /** How the last line begins. */
    static final String PARAMETERS = "\"@signature-params\": ";

    private static final Set<String> FIELD_PARAMETERS = Set.of("sf", "key", "bs", "req", "tr");
    private static final Set<String> DERIVED_PARAMETERS = Set.of("name", "req");

    private final Function<String, Optional<StructuredType>> types;

    /** A builder that knows the structure of the registered fields. */
    public SignatureBase() {
        this(StructuredType::of);
    }

    SignatureBase(Function<String, Optional<StructuredType>> types) {
        this.types = types;
    }

    /**
     * The value of a component.
     *
     * @param identifier what names it
     * @param message the message that is signed
     * @param request the request that {@code ;req} refers to, if the message is an answer
     * @return the value
     * @throws SignatureFormatException if it has none in this message
     */
    public String value(ComponentIdentifier identifier, SignableMessage message, @Nullable SignableMessage request)
            throws SignatureFormatException {
        Set<String> known = identifier.isDerived() ? DERIVED_PARAMETERS : FIELD_PARAMETERS;
        if (!known.containsAll(identifier.parameterNames())) {
            throw new SignatureFormatException("a component parameter is unknown");
        }
        SignableMessage source = message;
        if (identifier.has("req")) {
            if (request == null) {
                throw new SignatureFormatException("there is no request that req could refer to");
            }
            source = request;
        }
        String value = identifier.isDerived()
                ? DerivedComponent.value(identifier, source)
                : FieldComponent.value(identifier, source, types);
        return FieldText.requireSafe(value);
    }

    /**
     * The lines of the covered components, each with a line feed at its end.
     *
     * @param components what is covered
     * @param message the message that is signed
     * @param request the request that {@code ;req} refers to, if the message is an answer
     * @return the base without its last line
     * @throws SignatureFormatException if a component has no value or stands twice
     */
    public String lines(
            List<ComponentIdentifier> components, SignableMessage message, @Nullable SignableMessage request)
            throws SignatureFormatException {
        requireOnce(components);
        StringBuilder lines = new StringBuilder(512);
        for (ComponentIdentifier component : components) {
            append(lines, component.serialized(), value(component, message, request));
        }
        return lines.toString();
    }

    static void requireOnce(List<ComponentIdentifier> components) throws SignatureFormatException {
        if (new HashSet<>(components).size() < components.size()) {
            throw new SignatureFormatException("a component is covered twice");
        }
    }

    static void append(StringBuilder lines, String identifier, String value) {
        lines.append(identifier).append(": ").append(value).append('\n');
    }

    /**
     * The whole base.
     *
     * @param lines the lines of the covered components
     * @param signatureParameters the covered components and the parameters as they stand in {@code Signature-Input}
     * @return the bytes to sign
     */
    public static byte[] bytes(String lines, String signatureParameters) {
        return (lines + PARAMETERS + signatureParameters).getBytes(StandardCharsets.US_ASCII);
    }
}
