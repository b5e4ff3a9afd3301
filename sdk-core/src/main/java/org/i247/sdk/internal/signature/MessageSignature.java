package org.i247.sdk.internal.signature;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.Dictionary;
import org.greenbytes.http.sfv.InnerList;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One signature as the fields {@code Signature-Input} and {@code Signature} of a message carry it (RFC 9421, section 4).
 * Only its form has been checked. Immutable.
 */
public final class MessageSignature {
    private final List<ComponentIdentifier> components;
    private final Map<String, Item<?>> parameters;
    private final String serializedInput;
    private final byte[] value;

    private MessageSignature(List<ComponentIdentifier> components, InnerList input, byte[] value) {
        this.components = List.copyOf(components);
        this.parameters = new LinkedHashMap<>(input.getParams());
        this.serializedInput = input.serialize();
        this.value = value;
    }

    /**
     * Reads the signature with a label.
     *
     * @param headers the header section of the message
     * @param label the signature's label; other labels are ignored
     * @return the signature
     * @throws SignatureFormatException if there is none, if the label or a parameter stands twice, or if a field is
     *     malformed
     */
    public static MessageSignature read(HeaderLines headers, String label) throws SignatureFormatException {
        String inputs = field(headers, "Signature-Input");
        String values = field(headers, "Signature");
        if (!(member(inputs, label) instanceof InnerList input)) {
            throw new SignatureFormatException("Signature-Input has no list of components");
        }
        if (!(member(values, label) instanceof ByteSequenceItem value)) {
            throw new SignatureFormatException("Signature has no byte sequence");
        }
        List<ComponentIdentifier> components = new ArrayList<>();
        int parsed = input.getParams().size();
        for (Item<?> item : input.get()) {
            components.add(ComponentIdentifier.of(item));
            parsed += item.getParams().size();
        }
        requireOnce(inputs, label, parsed);
        requireOnce(values, label, 0);
        return new MessageSignature(components, input, bytes(value.get()));
    }

    private static String field(HeaderLines headers, String name) throws SignatureFormatException {
        return headers.combined(name).orElseThrow(() -> new SignatureFormatException(name + " is not there"));
    }

    private static @Nullable ListElement<?> member(String field, String label) throws SignatureFormatException {
        try {
            Dictionary dictionary = Parser.parseDictionary(field);
            return dictionary.get().get(label);
        } catch (ParseException e) {
            throw new SignatureFormatException("a signature field is no dictionary");
        }
    }

    private static void requireOnce(String field, String label, int parameters) throws SignatureFormatException {
        FieldMembers.Count count = FieldMembers.of(field, label);
        if (count.members() != 1 || count.parameters() != parameters) {
            throw new SignatureFormatException("the label or a parameter of its signature stands twice");
        }
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /**
     * What the signature covers.
     *
     * @return the identifiers in order
     */
    public List<ComponentIdentifier> components() {
        return components;
    }

    /** The parameters in order. */
    Map<String, Item<?>> parameters() {
        return parameters;
    }

    /**
     * The components and parameters in strict form: the value of {@code @signature-params}.
     *
     * @return the serialised member of {@code Signature-Input}
     */
    public String serializedInput() {
        return serializedInput;
    }

    /**
     * The signature value.
     *
     * @return a copy of its bytes
     */
    public byte[] value() {
        return value.clone();
    }
}
