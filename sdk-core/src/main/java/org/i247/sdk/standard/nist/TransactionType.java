package org.i247.sdk.standard.nist;

import java.util.regex.Pattern;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * What a transaction is for (field 1.004). The constants are INTERPOL's; every domain has its own, so the set is open.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code 1 to 16 capital letters, digits or hyphens
 */
public record TransactionType(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{1,16}");

    /** Search the prints of a person suspected of an offence against stored prints. */
    public static final TransactionType CPS = new TransactionType("CPS");

    /** Search prints that were taken for another reason than an offence. */
    public static final TransactionType NPS = new TransactionType("NPS");

    /** Search a mark from a scene against stored prints. */
    public static final TransactionType MPS = new TransactionType("MPS");

    /** Add prints to the collection. */
    public static final TransactionType ATP = new TransactionType("ATP");

    /** The result of a search. */
    public static final TransactionType SRE = new TransactionType("SRE");

    /** A transaction could not be dealt with. */
    public static final TransactionType ERR = new TransactionType("ERR");

    /**
     * Keeps a type.
     *
     * @param code 1 to 16 capital letters, digits or hyphens
     * @throws InvalidValueException if the code has another form
     */
    public TransactionType {
        if (code == null || !FORM.matcher(code).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "A type of transaction is 1 to 16 capital letters, digits or hyphens");
        }
    }

    /** {@return whether INTERPOL knows this type} */
    public boolean isOfInterpol() {
        return isSearch() || equals(ATP) || isAnswer();
    }

    /** {@return whether it asks for a search: CPS, NPS or MPS} */
    public boolean isSearch() {
        return equals(CPS) || equals(NPS) || equals(MPS);
    }

    /** {@return whether it answers another transaction: SRE or ERR} */
    public boolean isAnswer() {
        return equals(SRE) || equals(ERR);
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
