package org.i247.sdk.standard.nist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Builds the descriptive text of a transaction, a record of type 2, with the fields that INTERPOL's implementation names
 * and both of its encodings have. Not safe for use by several threads.
 */
public final class DescriptiveText {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/-]{1,32}");
    private static final Pattern SEX = Pattern.compile("[MFUX]");

    private final NistRecordBuilder record = NistRecord.builder(2).idc(0);

    private DescriptiveText() {}

    /** {@return a builder} */
    public static DescriptiveText builder() {
        return new DescriptiveText();
    }

    /**
     * Names the case (CNO, 2.007).
     *
     * @param country the country that uses the reference
     * @param reference 1 to 32 letters, digits and {@code . _ : / -}
     * @return this builder
     * @throws InvalidValueException if the reference has another form
     */
    public DescriptiveText caseReference(CountryCode country, String reference) {
        record.field(7, country.code() + "/" + reference(reference));
        return this;
    }

    /**
     * Names the evidence that a mark was found on (SQN, 2.008).
     *
     * @param id 1 to 32 letters, digits and {@code . _ : / -}
     * @return this builder
     * @throws InvalidValueException if the id has another form
     */
    public DescriptiveText evidence(String id) {
        record.field(8, reference(id));
        return this;
    }

    /**
     * Names the mark (MID, 2.009).
     *
     * @param id 1 to 32 letters, digits and {@code . _ : / -}
     * @return this builder
     * @throws InvalidValueException if the id has another form
     */
    public DescriptiveText mark(String id) {
        record.field(9, reference(id));
        return this;
    }

    /**
     * Names the person by the number of a national system (CRN, 2.010).
     *
     * @param country the country that uses the reference
     * @param reference 1 to 32 letters, digits and {@code . _ : / -}
     * @return this builder
     * @throws InvalidValueException if the reference has another form
     */
    public DescriptiveText personReference(CountryCode country, String reference) {
        record.field(10, country.code() + "/" + reference(reference));
        return this;
    }

    /**
     * Says when the prints were taken (DPR, 2.019).
     *
     * @param date the day
     * @return this builder
     */
    public DescriptiveText fingerprintedOn(LocalDate date) {
        record.field(19, DATE.format(date));
        return this;
    }

    /**
     * Names the person (NAM, 2.030).
     *
     * @param surname the family name, in any script
     * @param forename the given names, in any script; empty text if there is none
     * @return this builder
     * @throws InvalidValueException if a name holds a control character
     */
    public DescriptiveText name(String surname, String forename) {
        record.field(30, List.of(forename.isEmpty() ? List.of(surname) : List.of(surname, forename)));
        return this;
    }

    /**
     * Says when the person was born (DOB, 2.035).
     *
     * @param date the day
     * @return this builder
     */
    public DescriptiveText dateOfBirth(LocalDate date) {
        record.field(35, DATE.format(date));
        return this;
    }

    /**
     * Says the person's nationality (NAT, 2.038).
     *
     * @param nationality the state
     * @return this builder
     */
    public DescriptiveText nationality(CountryCode nationality) {
        record.field(38, nationality.code());
        return this;
    }

    /**
     * Says the person's sex (SEX, 2.039).
     *
     * @param sex {@code M}, {@code F}, {@code X} or, for unknown, {@code U}
     * @return this builder
     * @throws InvalidValueException if it is none of these
     */
    public DescriptiveText sex(String sex) {
        if (!SEX.matcher(sex).matches()) {
            throw new InvalidValueException(ValueRule.RANGE, "A sex is M, F, X or U");
        }
        record.field(39, sex);
        return this;
    }

    /**
     * Says what was wrong with the transaction that is answered (ERM, 2.074), in an ERR.
     *
     * @param code the number of the error
     * @param mnemonic the short name of the field that it is about
     * @param message what is wrong, for a person, without a value of the field
     * @return this builder
     */
    public DescriptiveText error(int code, String mnemonic, String message) {
        record.field(74, List.of(List.of(Integer.toString(code), mnemonic, message)));
        return this;
    }

    /** {@return the record, with IDC 0} */
    public NistRecord build() {
        return record.build();
    }

    private static String reference(String text) {
        if (!REFERENCE.matcher(text).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "A reference is 1 to 32 letters, digits and . _ : / -, and never a name");
        }
        return text;
    }
}
