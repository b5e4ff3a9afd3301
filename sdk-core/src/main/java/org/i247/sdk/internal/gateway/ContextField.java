package org.i247.sdk.internal.gateway;

import org.i247.sdk.query.QueryContext;

/**
 * The {@code I247-Context} field: an RFC 9651 dictionary. Its values are ids and codes whose forms were checked when they
 * were made, so that none needs an escape.
 */
final class ContextField {
    private ContextField() {}

    static String of(QueryContext context, String reference) {
        StringBuilder field = new StringBuilder(160);
        field.append("bureau=\"").append(context.bureau().code());
        field.append("\", user=\"").append(context.user());
        field.append("\", unit=\"").append(context.unit());
        field.append("\", purpose=").append(context.purpose().value());
        field.append(", reference=\"").append(reference).append('"');
        context.caseReference()
                .ifPresent(id -> field.append(", case=\"").append(id).append('"'));
        if (context.isTest()) {
            field.append(", test");
        }
        return field.toString();
    }
}
