package org.i247.borderdesk.command;

import java.util.Iterator;
import org.i247.borderdesk.check.CopiedDatabase;
import org.i247.sdk.query.Database;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The databases of which there are local copies, as they are typed. */
final class CopiedDatabases implements Iterable<String>, ITypeConverter<Database<?, ?>> {
    @Override
    public Iterator<String> iterator() {
        return CopiedDatabase.names().iterator();
    }

    @Override
    public Database<?, ?> convert(String typed) {
        return CopiedDatabase.named(typed).orElseThrow(() -> new TypeConversionException("no such database"));
    }
}
