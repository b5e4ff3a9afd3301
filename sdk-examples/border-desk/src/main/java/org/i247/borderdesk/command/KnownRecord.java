package org.i247.borderdesk.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A record that somebody noted elsewhere: its number and digest. */
record KnownRecord(long sequence, String sha256) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-fA-F]{64})");

    static final class Converter implements ITypeConverter<KnownRecord> {
        @Override
        public KnownRecord convert(String value) {
            Matcher form = FORM.matcher(value);
            if (!form.matches()) {
                throw new TypeConversionException("NUMBER:SHA256");
            }
            return new KnownRecord(Long.parseLong(form.group(1)), form.group(2).toLowerCase(Locale.ROOT));
        }
    }
}
