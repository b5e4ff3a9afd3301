package org.i247.sandbox.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name that a person goes by.
 *
 * @param tokens the tokens of name and forename
 * @param dateOfBirth the date of birth that goes with this name alone, as text
 */
public record PersonName(List<String> tokens, @Nullable String dateOfBirth) {
    /** Copies the list. */
    public PersonName {
        tokens = List.copyOf(tokens);
    }
}
