package org.i247.borderdesk.command;

import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an encoding: any that the JDK knows. */
final class Encodings implements ITypeConverter<Charset>, Iterable<String> {
    @Override
    public Charset convert(String value) {
        try {
            return Charset.forName(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no encoding");
        }
    }

    /** Those that lists are usually in, for messages. */
    @Override
    public Iterator<String> iterator() {
        return List.of(
                        "utf-8",
                        "utf-16",
                        "iso-8859-1",
                        "windows-1250",
                        "windows-1251",
                        "windows-1252",
                        "windows-1256",
                        "gb18030",
                        "shift_jis",
                        "euc-kr",
                        "big5",
                        "ibm850")
                .iterator();
    }
}
