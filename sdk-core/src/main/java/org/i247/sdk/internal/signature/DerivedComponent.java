package org.i247.sdk.internal.signature;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of derived components (RFC 9421, section 2.2). */
final class DerivedComponent {
    private DerivedComponent() {}

    static String value(ComponentIdentifier identifier, SignableMessage message) throws SignatureFormatException {
        Optional<String> name = identifier.text("name");
        if (identifier.name().equals("@query-param")) {
            String parameter = name.orElseThrow(() -> new SignatureFormatException("@query-param needs a name"));
            return QueryParameter.value(target(message).query(), parameter);
        }
        if (name.isPresent()) {
            throw new SignatureFormatException("only @query-param has a name");
        }
        return switch (identifier.name()) {
            case "@method" -> present(message.method());
            case "@target-uri" -> target(message).value();
            case "@authority" -> target(message).authority();
            case "@scheme" -> target(message).scheme();
            case "@request-target" -> present(message.lineTarget().orElse(null));
            case "@path" -> target(message).path();
            case "@query" -> query(target(message));
            case "@status" -> String.valueOf(present(message.status()));
            default -> throw new SignatureFormatException("a derived component is unknown");
        };
    }

    private static String query(TargetUri target) {
        String query = target.query();
        return query == null ? "?" : "?" + query;
    }

    private static TargetUri target(SignableMessage message) throws SignatureFormatException {
        return present(message.target());
    }

    private static <T> T present(@Nullable T value) throws SignatureFormatException {
        if (value == null) {
            throw new SignatureFormatException("a derived component is not one of this kind of message");
        }
        return value;
    }
}
