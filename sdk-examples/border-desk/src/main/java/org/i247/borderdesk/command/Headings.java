package org.i247.borderdesk.command;

import picocli.CommandLine.ITypeConverter;

/** A heading is taken as it is typed. */
final class Headings implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        return value;
    }
}
