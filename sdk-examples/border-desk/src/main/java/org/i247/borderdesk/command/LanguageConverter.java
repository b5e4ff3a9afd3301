package org.i247.borderdesk.command;

import java.util.Iterator;
import org.i247.borderdesk.view.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --language}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        try {
            return Language.of(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no language of the desk");
        }
    }

    /** What the desk brings itself, for messages. */
    static final class Own implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Language.own().stream().map(Language::tag).iterator();
        }
    }
}
