package org.i247.sdk.internal.signature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.greenbytes.http.sfv.BooleanItem;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;

/**
 * What names one covered component: a field or derived component, and its parameters (RFC 9421, section 2). Two are equal
 * if they name the same component, in whatever order the parameters stand. Immutable.
 */
public final class ComponentIdentifier {
    private static final String REQUEST_FLAG = ";req";

    private final String name;
    private final Map<String, Item<?>> parameters;
    private final String serialized;
    private final String serializedForAnswer;
    private final String identity;

    private ComponentIdentifier(StringItem item) {
        name = item.get();
        parameters = new TreeMap<>(item.getParams());
        serialized = item.serialize();
        serializedForAnswer = serialized + REQUEST_FLAG;
        identity = identity(name, parameters);
    }

    /**
     * A component without parameters.
     *
     * @param name the name of a field in small letters, or of a derived component
     * @return its identifier
     */
    public static ComponentIdentifier of(String name) {
        return new ComponentIdentifier(StringItem.valueOf(name));
    }

    /**
     * Reads an identifier.
     *
     * @param text an identifier as it stands in {@code Signature-Input}
     * @return the identifier
     * @throws SignatureFormatException if it is no string with parameters
     */
    public static ComponentIdentifier parse(String text) throws SignatureFormatException {
        try {
            return of(Parser.parseItem(text));
        } catch (ParseException e) {
            throw new SignatureFormatException("a component identifier is malformed");
        }
    }

    static ComponentIdentifier of(Item<?> item) throws SignatureFormatException {
        if (item instanceof StringItem string) {
            return new ComponentIdentifier(string);
        }
        throw new SignatureFormatException("a component identifier is no string");
    }

    String name() {
        return name;
    }

    Set<String> parameterNames() {
        return parameters.keySet();
    }

    boolean has(String flag) throws SignatureFormatException {
        Item<?> value = parameters.get(flag);
        if (value == null) {
            return false;
        }
        if (value instanceof BooleanItem truth && truth.get()) {
            return true;
        }
        throw new SignatureFormatException("the component parameter " + flag + " is no flag");
    }

    Optional<String> text(String parameter) throws SignatureFormatException {
        Item<?> value = parameters.get(parameter);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof StringItem string) {
            return Optional.of(string.get());
        }
        throw new SignatureFormatException("the component parameter " + parameter + " is no string");
    }

    boolean isDerived() {
        return name.startsWith("@");
    }

    /**
     * The identifier as it stands in {@code Signature-Input} and in a signature base.
     *
     * @return the strict serialisation
     */
    public String serialized() {
        return serialized;
    }

    /**
     * Identifiers as they stand in {@code Signature-Input}.
     *
     * @param components what they name
     * @return their strict serialisations, divided by spaces
     */
    static String serialized(List<ComponentIdentifier> components) {
        StringBuilder all = new StringBuilder(256);
        for (ComponentIdentifier component : components) {
            all.append(all.isEmpty() ? "" : " ").append(component.serialized);
        }
        return all.toString();
    }

    /**
     * The identifier by which an answer covers this component of its request (RFC 9421, section 2.4).
     *
     * @return the strict serialisation, with {@code ;req} at its end
     */
    String serializedForAnswer() {
        return serializedForAnswer;
    }

    private static String identity(String name, Map<String, Item<?>> parameters) {
        StringBuilder identity = new StringBuilder(name);
        parameters.forEach((key, value) ->
                value.serializeTo(identity.append(';').append(key).append('=')));
        return identity.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComponentIdentifier that && identity.equals(that.identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    @Override
    public String toString() {
        return serialized;
    }
}
