package org.i247.borderdesk.command;

import java.util.Locale;
import org.i247.sdk.standard.manifest.ListField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a column holds: {@code given-names} is {@link ListField#GIVEN_NAMES}. */
final class Fields implements ITypeConverter<ListField> {
    @Override
    public ListField convert(String value) {
        try {
            return ListField.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no field of a list");
        }
    }
}
