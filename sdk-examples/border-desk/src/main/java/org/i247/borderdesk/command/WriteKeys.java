package org.i247.borderdesk.command;

import org.i247.borderdesk.check.WriteKey;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The key of a write, as it is typed. */
final class WriteKeys implements ITypeConverter<WriteKey> {
    @Override
    public WriteKey convert(String typed) {
        try {
            return WriteKey.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("KEY or KEY@UNTIL");
        }
    }
}
