package org.i247.sdk.standard.dna;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A profile breaks rules that it must keep. The message names loci and rules in plain English and never holds an allele, so
 * it may be logged.
 */
public final class InvalidProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Left behind when the exception is serialized: its message says the same. */
    private final transient List<ProfileFault> faults;

    /**
     * Makes the exception.
     *
     * @param faults what is wrong, at least one
     */
    public InvalidProfileException(List<ProfileFault> faults) {
        super("This is no valid DNA profile: "
                + faults.stream().map(ProfileFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** {@return what is wrong; empty after the exception was serialized} */
    public List<ProfileFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
