package org.i247.borderdesk.command;

import java.util.Iterator;
import org.i247.borderdesk.check.OwnDatabase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The databases that own records are kept in, as they are typed. */
final class OwnDatabases implements Iterable<String>, ITypeConverter<OwnDatabase<?, ?>> {
    @Override
    public Iterator<String> iterator() {
        return OwnDatabase.names().iterator();
    }

    @Override
    public OwnDatabase<?, ?> convert(String typed) {
        return OwnDatabase.named(typed).orElseThrow(() -> new TypeConversionException("no such database"));
    }
}
