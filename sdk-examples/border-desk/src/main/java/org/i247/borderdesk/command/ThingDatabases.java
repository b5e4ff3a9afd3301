package org.i247.borderdesk.command;

import java.util.Iterator;
import org.i247.borderdesk.check.ThingDatabase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The databases that are asked for lists of things, as they are typed. */
final class ThingDatabases implements Iterable<String>, ITypeConverter<ThingDatabase> {
    @Override
    public Iterator<String> iterator() {
        return ThingDatabase.names().iterator();
    }

    @Override
    public ThingDatabase convert(String typed) {
        return ThingDatabase.named(typed).orElseThrow(() -> new TypeConversionException("no such database"));
    }
}
