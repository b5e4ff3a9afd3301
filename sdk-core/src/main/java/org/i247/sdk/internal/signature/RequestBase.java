package org.i247.sdk.internal.signature;

import java.util.List;

/**
 * What a signature covers of a request, as it stands in the request's own base and in that of its answer. The values are
 * looked up once for both.
 *
 * @param lines the lines in the request's base
 * @param answerComponents the identifiers in the answer's signature, divided by spaces
 * @param answerLines the lines in the answer's base
 */
record RequestBase(String lines, String answerComponents, String answerLines) {
    private static final SignatureBase BASE = new SignatureBase();

    static RequestBase of(SignableMessage request, List<ComponentIdentifier> components)
            throws SignatureFormatException {
        SignatureBase.requireOnce(components);
        StringBuilder lines = new StringBuilder(512);
        StringBuilder answerComponents = new StringBuilder(192);
        StringBuilder answerLines = new StringBuilder(768);
        for (ComponentIdentifier component : components) {
            String value = BASE.value(component, request, null);
            SignatureBase.append(lines, component.serialized(), value);
            SignatureBase.append(answerLines, component.serializedForAnswer(), value);
            answerComponents.append(component.serializedForAnswer()).append(' ');
        }
        return new RequestBase(lines.toString(), answerComponents.toString(), answerLines.toString());
    }

    /** The base names the user who asks. */
    @Override
    public String toString() {
        return "RequestBase";
    }
}
