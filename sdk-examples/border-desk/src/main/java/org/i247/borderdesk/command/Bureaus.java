package org.i247.borderdesk.command;

import org.i247.sdk.standard.BureauCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The code of a bureau, as it is typed. */
final class Bureaus implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
        try {
            return BureauCode.of(typed).code();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("a bureau such as FR");
        }
    }
}
