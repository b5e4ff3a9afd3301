package org.i247.sdk.standard;

/** The layouts of machine readable zones that are read here. */
public enum MrzFormat {
    /** Card of size ID-1, three lines of 30 (ICAO Doc 9303 part 5). */
    TD1,
    /** Document of size ID-2, two lines of 36 (ICAO Doc 9303 part 6). */
    TD2,
    /** Passport booklet, two lines of 44 (ICAO Doc 9303 part 4). */
    TD3,
    /** Visa of full size, two lines of 44 (ICAO Doc 9303 part 7). */
    MRVA,
    /** Visa of small size, two lines of 36 (ICAO Doc 9303 part 7). */
    MRVB,
    /** French identity card of 1988 to 2021, two lines of 36 in an order of its own. */
    FRA_ID_1988,
    /** French driving licence, one line of 30. */
    FRA_DL,
    /** Swiss driving licence of 2003 to 2023, lines of 9, 30 and 30 without check digits. */
    CHE_DL,
    /** Driving licence of the European Union, one line of 30 (Regulation (EU) 383/2012). */
    EU_DL
}
