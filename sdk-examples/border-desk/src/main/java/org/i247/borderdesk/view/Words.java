package org.i247.borderdesk.view;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.i247.borderdesk.check.DeskFault;
import org.i247.borderdesk.check.Note;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.PersonMatch;
import org.i247.sdk.query.Code;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.MrzCheck;
import org.i247.sdk.standard.PartialDate;

/** Values in the words of one language, fit to be shown. */
final class Words {
    private final Messages messages;
    private final Locale locale;

    Words(Messages messages) {
        this.messages = messages;
        this.locale = messages.language().locale();
    }

    /** A text of the desk; the arguments are fit to be shown. */
    String text(String key, String... arguments) {
        return messages.text(key, arguments);
    }

    /** A text that the desk may have. */
    Optional<String> known(String key) {
        return messages.find(key);
    }

    /** Whether what the SDK says in plain English can be shown as it is. */
    boolean isEnglish() {
        return messages.language().equals(Language.EN);
    }

    /** A value from outside. */
    String value(String value) {
        return ShownText.in(messages.language(), value);
    }

    String code(Code code) {
        return value(code.label(locale));
    }

    String country(CountryCode country) {
        return named(country.displayName(locale), country.code());
    }

    String bureau(BureauCode bureau) {
        return named(bureau.displayName(locale), bureau.code());
    }

    String date(PartialDate date) {
        return value(date.toIsoString());
    }

    String list(Collection<String> items) {
        return String.join(text("list"), items);
    }

    /** Why a person fits: a sentence for each reason. */
    List<String> sentences(PersonMatch match) {
        return match.sentences(locale);
    }

    /** The name of a criterion or member; a name that the desk does not know is shown as it is. */
    String field(String name) {
        return messages.find("field." + name).orElseGet(() -> value(name));
    }

    String note(Note note) {
        String[] arguments = note.arguments().stream().map(this::argument).toArray(String[]::new);
        return text(note.key(), arguments);
    }

    String error(I247Exception error) {
        return DeskFault.is(error) ? fault(error) : ShownText.sentence(error.message(locale));
    }

    String fault(Throwable fault) {
        return text("error.desk", value(DeskFault.place(fault)));
    }

    private String named(String name, String code) {
        return name.equals(code) ? value(code) : text("named", value(name), value(code));
    }

    private String argument(Object argument) {
        if (argument instanceof MrzCheck check) {
            return text("mrz-check." + check.name());
        }
        if (argument instanceof List<?> several) {
            return list(several.stream().map(this::argument).collect(Collectors.toList()));
        }
        return value(argument.toString());
    }
}
