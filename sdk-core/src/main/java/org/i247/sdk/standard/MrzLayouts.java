package org.i247.sdk.standard;

import static org.i247.sdk.standard.MrzCheck.COMPOSITE;
import static org.i247.sdk.standard.MrzCheck.DATE_OF_BIRTH;
import static org.i247.sdk.standard.MrzCheck.DATE_OF_EXPIRY;
import static org.i247.sdk.standard.MrzCheck.DOCUMENT_NUMBER;
import static org.i247.sdk.standard.MrzCheck.OPTIONAL_DATA;
import static org.i247.sdk.standard.MrzField.BIRTH;
import static org.i247.sdk.standard.MrzField.DOCUMENT_CODE;
import static org.i247.sdk.standard.MrzField.EXPIRY;
import static org.i247.sdk.standard.MrzField.GIVEN_NAMES;
import static org.i247.sdk.standard.MrzField.ISSUER;
import static org.i247.sdk.standard.MrzField.NAME;
import static org.i247.sdk.standard.MrzField.NATIONALITY;
import static org.i247.sdk.standard.MrzField.NUMBER;
import static org.i247.sdk.standard.MrzField.OPTIONAL;
import static org.i247.sdk.standard.MrzField.OPTIONAL_2;
import static org.i247.sdk.standard.MrzField.SEX;
import static org.i247.sdk.standard.MrzField.SURNAME;

import java.util.List;
import java.util.Optional;

/** The known layouts, place by place. Kinds: A letter, N digit, * either, blank never changed. */
final class MrzLayouts {
    /** ICAO Doc 9303 part 5, section 4.2. */
    private static final MrzLayout TD1 = new MrzLayoutTable(MrzFormat.TD1, 30, 30, 30)
            .longNumbers()
            .field(DOCUMENT_CODE, "1:1-2", "A")
            .field(ISSUER, "1:3-5", "A")
            .field(NUMBER, "1:6-14", "*")
            .field(OPTIONAL, "1:16-30", "*")
            .field(BIRTH, "2:1-6", "N")
            .field(SEX, "2:8", " ")
            .field(EXPIRY, "2:9-14", "N")
            .field(NATIONALITY, "2:16-18", "A")
            .field(OPTIONAL_2, "2:19-29", "*")
            .field(NAME, "3:1-30", "A")
            .check(DOCUMENT_NUMBER, "1:15", "1:6-14")
            .check(DATE_OF_BIRTH, "2:7", "2:1-6")
            .check(DATE_OF_EXPIRY, "2:15", "2:9-14")
            .check(COMPOSITE, "2:30", "1:6-30 2:1-7 2:9-15 2:19-29")
            .done();

    /** ICAO Doc 9303 part 6, section 4.2. */
    private static final MrzLayout TD2 = twoLines(MrzFormat.TD2, 36)
            .longNumbers()
            .field(OPTIONAL, "2:29-35", "*")
            .check(COMPOSITE, "2:36", "2:1-10 2:14-20 2:22-35")
            .done();

    /** ICAO Doc 9303 part 4, section 4.2. */
    private static final MrzLayout TD3 = twoLines(MrzFormat.TD3, 44)
            .field(OPTIONAL, "2:29-42", "*")
            .check(OPTIONAL_DATA, "2:43", "2:29-42")
            .check(COMPOSITE, "2:44", "2:1-10 2:14-20 2:22-43")
            .done();

    /** ICAO Doc 9303 part 7, section 4.2. */
    private static final MrzLayout MRVA = twoLines(MrzFormat.MRVA, 44)
            .startsWith("V")
            .field(OPTIONAL, "2:29-44", "*")
            .done();

    /** ICAO Doc 9303 part 7, section 5.2. */
    private static final MrzLayout MRVB = twoLines(MrzFormat.MRVB, 36)
            .startsWith("V")
            .field(OPTIONAL, "2:29-36", "*")
            .done();

    /** The number is the year and month of issue, three places for the department, five digits. No expiry is printed. */
    private static final MrzLayout FRA_ID_1988 = new MrzLayoutTable(MrzFormat.FRA_ID_1988, 36, 36)
            .startsWith("[I1]DFRA")
            .code("ID")
            .field(DOCUMENT_CODE, "1:1-2", "A")
            .field(ISSUER, "1:3-5", "A")
            .field(SURNAME, "1:6-30", "A")
            .field(OPTIONAL, "1:31-36", "*")
            .field(NUMBER, "2:1-12", "NNNN***NNNNN")
            .field(GIVEN_NAMES, "2:14-27", "A")
            .field(BIRTH, "2:28-33", "N")
            .field(SEX, "2:35", " ")
            .check(DOCUMENT_NUMBER, "2:13", "2:1-12")
            .check(DATE_OF_BIRTH, "2:34", "2:28-33")
            .check(COMPOSITE, "2:36", "1:1-36 2:1-35")
            .done();

    /** The digit after the number covers the line from its start; the date of expiry has none. */
    private static final MrzLayout FRA_DL = new MrzLayoutTable(MrzFormat.FRA_DL, 30)
            .startsWith("D[1I]FRA")
            .code("D1")
            .field(DOCUMENT_CODE, "1:1-2", "AN")
            .field(ISSUER, "1:3-5", "A")
            .field(NUMBER, "1:6-14", "*")
            .field(EXPIRY, "1:16-21", "N")
            .field(NAME, "1:22-29", "A")
            .check(DOCUMENT_NUMBER, "1:15", "1:1-14")
            .check(COMPOSITE, "1:30", "1:1-29")
            .done();

    /** Line 1 is the number of the blank and the language, line 2 the number with its version. */
    private static final MrzLayout CHE_DL = new MrzLayoutTable(MrzFormat.CHE_DL, 9, 30, 30)
            .field(OPTIONAL, "1:1-9", "AAANNNA  ")
            .field(DOCUMENT_CODE, "2:1-2", "A")
            .field(ISSUER, "2:3-5", "A")
            .field(NUMBER, "2:6-17", "N")
            .field(BIRTH, "2:20-25", "N")
            .field(NAME, "3:1-30", "A")
            .done();

    /** Configuration in place 2, version in place 6 (Regulation (EU) 383/2012, annex I). */
    private static final MrzLayout EU_DL = new MrzLayoutTable(MrzFormat.EU_DL, 30)
            .startsWith("D")
            .field(DOCUMENT_CODE, "1:1-2", "A*")
            .field(ISSUER, "1:3-5", "A")
            .field(NUMBER, "1:7-16", "*")
            .field(OPTIONAL, "1:17-29", "*")
            .check(COMPOSITE, "1:30", "1:1-29")
            .done();

    /** The layouts that are known by their first letters stand before those known by their length alone. */
    static final List<MrzLayout> ALL = List.of(FRA_ID_1988, MRVA, MRVB, FRA_DL, EU_DL, CHE_DL, TD1, TD2, TD3);

    private MrzLayouts() {}

    static Optional<MrzLayout> fitting(List<String> lines) {
        return ALL.stream().filter(layout -> layout.fits(lines)).findFirst();
    }

    /** What passports, visas and documents of size ID-2 have in common. */
    private static MrzLayoutTable twoLines(MrzFormat format, int length) {
        return new MrzLayoutTable(format, length, length)
                .field(DOCUMENT_CODE, "1:1-2", "A")
                .field(ISSUER, "1:3-5", "A")
                .field(NAME, "1:6-" + length, "A")
                .field(NUMBER, "2:1-9", "*")
                .field(NATIONALITY, "2:11-13", "A")
                .field(BIRTH, "2:14-19", "N")
                .field(SEX, "2:21", " ")
                .field(EXPIRY, "2:22-27", "N")
                .check(DOCUMENT_NUMBER, "2:10", "2:1-9")
                .check(DATE_OF_BIRTH, "2:20", "2:14-19")
                .check(DATE_OF_EXPIRY, "2:28", "2:22-27");
    }
}
