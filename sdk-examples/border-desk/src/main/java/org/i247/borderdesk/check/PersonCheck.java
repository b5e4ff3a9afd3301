package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.standard.CountryCode;

/** Asks for a suspected, wanted or missing person. */
public final class PersonCheck {
    private final Asking asking;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     */
    public PersonCheck(Asking asking) {
        this.asking = asking;
    }

    /**
     * Asks by name.
     *
     * @param name the family name as typed
     * @param forename the forenames as typed
     * @param born the date of birth as typed
     * @param nationalities the countries' codes as typed, any of which suffices
     * @return the result
     */
    public CheckResult byName(
            String name, Optional<String> forename, Optional<String> born, List<String> nationalities) {
        List<Note> notes = new ArrayList<>();
        PersonQuery.Builder query = PersonQuery.builder().name(name);
        forename.ifPresent(query::forename);
        born.ifPresent(query::dateOfBirth);
        query.nationalities(nationalities.stream()
                .flatMap(code -> Typed.country("nationalities", code, notes).stream())
                .map(CountryCode::code)
                .toArray(String[]::new));
        PersonQuery question = query.build();
        return asking.askOne(DatabaseName.NOMINAL, asking.client().persons(), question, notes)
                .about(question);
    }
}
