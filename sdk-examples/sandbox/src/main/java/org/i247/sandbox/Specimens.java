package org.i247.sandbox;

/**
 * What a sandbox holds, or is known not to hold, whatever its seed. All of it is invented; {@code UTO} is the Utopia of
 * ICAO Doc 9303, and no bureau here is a real one.
 *
 * <table>
 * <caption>Specimens</caption>
 * <tr><th>asked for</th><th>answer</th></tr>
 * <tr><td>document {@link #STOLEN_PASSPORT} of {@code UTO}</td><td>a passport, stolen; owner {@link #NEIGHBOUR}</td></tr>
 * <tr><td>document {@link #LOST_IDENTITY_CARD} of {@code UTO}</td><td>an identity card, lost</td></tr>
 * <tr><td>document {@link #STOLEN_BLANK_PASSPORT} of {@code UTO}</td><td>one of the blanks of batch {@link
 * #STOLEN_BATCH}, {@code ZE000500} to {@code ZE000519}; asked for with {@code fuzzy} eleven of them</td></tr>
 * <tr><td>document {@link #RESTRICTED_DOCUMENT} of {@code UTO}</td><td>a hit whose record {@link #OTHER_OWNER}
 * withholds from {@link #BUREAU}</td></tr>
 * <tr><td>document {@link #CLEAN_DOCUMENT} of {@code UTO}</td><td>no hit</td></tr>
 * <tr><td>vehicle {@link #STOLEN_VIN}, plate {@link #STOLEN_PLATE} of {@code UTO}</td><td>a stolen coach; under the
 * plate {@link #FALSE_PLATE} it is found by its VIN</td></tr>
 * <tr><td>vehicle {@link #MOTORCYCLE_PLATE} of {@code UTO}, engine {@link #MOTORCYCLE_ENGINE}</td><td>a stolen
 * motorcycle</td></tr>
 * <tr><td>plate {@link #SHARED_PLATE}</td><td>two vehicles: a car of {@code UTO}, a truck of {@code XOM}</td></tr>
 * <tr><td>vehicle {@link #CLEAN_VIN}, plate {@link #CLEAN_PLATE}</td><td>no hit</td></tr>
 * <tr><td>person {@link #WANTED_NAME}, {@link #WANTED_FORENAME}, {@link #WANTED_BORN}</td><td>a red notice, {@code
 * ARMED} and {@code DANGEROUS}, with photograph; also found as {@link #WANTED_NAME_IN_CYRILLIC}, as {@link
 * #WANTED_ALIAS} and by the document {@link #WANTED_DOCUMENT}</td></tr>
 * <tr><td>person {@link #MISSING_NAME}, {@link #MISSING_FORENAME}</td><td>a yellow notice; also found as {@link
 * #MISSING_NAME_IN_ARABIC}</td></tr>
 * <tr><td>person {@link #RESTRICTED_NAME}</td><td>a hit whose record is withheld, with {@code ESCAPE_RISK}</td></tr>
 * <tr><td>person {@link #COMMON_NAME}</td><td>too many</td></tr>
 * <tr><td>person {@code ERIKSSON}, {@code ANNA MARIA}, 1974-08-12, the holder of ICAO's specimen</td><td>no
 * hit</td></tr>
 * <tr><td>administrative document {@link #STOLEN_LICENCE} of {@code UTO}</td><td>a driving licence, stolen as a
 * blank</td></tr>
 * <tr><td>administrative document {@link #STOLEN_REGISTRATION} of {@code UTO}</td><td>the stolen papers of a
 * vehicle</td></tr>
 * <tr><td>administrative document {@link #CLEAN_LICENCE}</td><td>no hit</td></tr>
 * <tr><td>work of art {@link #STOLEN_PAINTING}</td><td>a painting of the 17th century</td></tr>
 * <tr><td>work of art {@link #CLEAN_PAINTING}</td><td>no hit</td></tr>
 * <tr><td>the prints and profiles of {@link BiometricSpecimens}</td><td>as it says of each; the candidates are {@link
 * #KNOWN_PRINTS_SUBJECT} and {@link #KNOWN_PROFILE_SUBJECT}</td></tr>
 * <tr><td>the public notices, {@link SandboxBuilder#publicNotices()}</td><td>1000 red ones, 240 yellow, 180 of the UN; among
 * them {@link #PUBLIC_RED_NOTICE}, {@link #PUBLIC_YELLOW_NOTICE}, {@link #PUBLIC_UN_NOTICE} and {@link
 * #PUBLIC_UN_ENTITY}</td></tr>
 * </table>
 */
public final class Specimens {
    /** The bureau that the sandbox's first identity asks for. */
    public static final String BUREAU = "UT";
    /** A bureau that owns most specimens. */
    public static final String NEIGHBOUR = "UO";
    /** A bureau that withholds some of its records from {@link #BUREAU}. */
    public static final String OTHER_OWNER = "XA";
    /** The issuing country of the specimens. */
    public static final String COUNTRY = "UTO";

    /** A stolen passport; the number of ICAO's specimen. */
    public static final String STOLEN_PASSPORT = "L898902C3";
    /** The record of that passport. */
    public static final String STOLEN_PASSPORT_RECORD = "sltd-specimen-stolen";
    /** A lost identity card. */
    public static final String LOST_IDENTITY_CARD = "UT4567890";
    /** A passport stolen as a blank. */
    public static final String STOLEN_BLANK_PASSPORT = "ZE000509";
    /** The batch that it was stolen with. */
    public static final String STOLEN_BATCH = "UTO-2025-0417";
    /** A document whose record is withheld. */
    public static final String RESTRICTED_DOCUMENT = "W44556677";
    /** The record of that document; reading it is 403. */
    public static final String RESTRICTED_DOCUMENT_RECORD = "sltd-specimen-restricted";
    /** A document of which nothing is known. */
    public static final String CLEAN_DOCUMENT = "D23145890";

    /** The vehicle identification number of a stolen coach. */
    public static final String STOLEN_VIN = "1M8GDM9AXKP042788";
    /** That coach's own plate. */
    public static final String STOLEN_PLATE = "UT-SV 2041";
    /** A plate that nobody reported. */
    public static final String FALSE_PLATE = "UT-FP 7000";
    /** The record of that coach. */
    public static final String STOLEN_VEHICLE_RECORD = "smv-specimen-coach";
    /** The plate of a stolen motorcycle. */
    public static final String MOTORCYCLE_PLATE = "M 1234 UT";
    /** The number of that motorcycle's engine. */
    public static final String MOTORCYCLE_ENGINE = "ENG-55-2041";
    /** The number of that motorcycle's frame part. */
    public static final String MOTORCYCLE_PART = "FR-77-0815";
    /** A plate that vehicles of two countries bear. */
    public static final String SHARED_PLATE = "AA 123 BB";
    /** A vehicle identification number of which nothing is known. */
    public static final String CLEAN_VIN = "11111111111111111";
    /** A plate of which nothing is known. */
    public static final String CLEAN_PLATE = "UT-OK 1";

    /** The family name of a wanted person. */
    public static final String WANTED_NAME = "PRIMEROV";
    /** The forename of that person. */
    public static final String WANTED_FORENAME = "MARK";
    /** The family name of that person in its own script. */
    public static final String WANTED_NAME_IN_CYRILLIC = "ПРИМЕРОВ";
    /** The forename of that person in its own script. */
    public static final String WANTED_FORENAME_IN_CYRILLIC = "МАРК";
    /** Another family name that this person uses. */
    public static final String WANTED_ALIAS = "OBRAZTSOV";
    /** When that person was born. */
    public static final String WANTED_BORN = "1985-09-19";
    /** The number under which that person is known. */
    public static final String WANTED_ENTITY = "2026/1001";
    /** A document of that person. */
    public static final String WANTED_DOCUMENT = "P1985091L";
    /** The record of that person. */
    public static final String WANTED_RECORD = "nominal-specimen-wanted";
    /** The photograph of that person. */
    public static final String WANTED_IMAGE = "img-1";

    /** The family name of a missing person. */
    public static final String MISSING_NAME = "AL-MITHALI";
    /** The forename of that person. */
    public static final String MISSING_FORENAME = "NUR";
    /** The family name of that person in its own script. */
    public static final String MISSING_NAME_IN_ARABIC = "المثالي";
    /** When that person was born: the day is not known. */
    public static final String MISSING_BORN = "2011-04";
    /** The record of that person. */
    public static final String MISSING_RECORD = "nominal-specimen-missing";

    /** The family name of a person whose record is withheld. */
    public static final String RESTRICTED_NAME = "BEISPIELMANN";
    /** The record of that person; reading it is 403. */
    public static final String RESTRICTED_PERSON_RECORD = "nominal-specimen-restricted";
    /** A family name that more persons bear than are shown. */
    public static final String COMMON_NAME = "SPECIMEN";

    /** A record of {@link #BUREAU} that an alert tells of. */
    public static final String OWN_RECORD = "woa-own-specimen";

    /** A driving licence stolen as a blank. */
    public static final String STOLEN_LICENCE = "DL4471902";
    /** The record of that licence. */
    public static final String STOLEN_LICENCE_RECORD = "sad-specimen-licence";
    /** The stolen registration certificate of a vehicle. */
    public static final String STOLEN_REGISTRATION = "VR2041788";
    /** An administrative document of which nothing is known. */
    public static final String CLEAN_LICENCE = "QL7700112";

    /** The title of a stolen painting. */
    public static final String STOLEN_PAINTING = "The Harbour of Zenith";
    /** The record of that painting. */
    public static final String STOLEN_PAINTING_RECORD = "woa-specimen-painting";
    /** The title of a painting that nobody reported. */
    public static final String CLEAN_PAINTING = "The Hills of Nadir";

    /** The record of a person whose prints are known. */
    public static final String KNOWN_PRINTS_RECORD = "afis-specimen-known";
    /** What the owner calls that person. */
    public static final String KNOWN_PRINTS_SUBJECT = "UO-P-1001";
    /** The record of a person whose DNA profile is known. */
    public static final String KNOWN_PROFILE_RECORD = "dna-specimen-known";
    /** What the owner calls that person. */
    public static final String KNOWN_PROFILE_SUBJECT = "UO-DNA-1001";

    /** A public red notice, with two pictures. */
    public static final String PUBLIC_RED_NOTICE = "2099/101";
    /** The name of whom it is about. */
    public static final String PUBLIC_RED_NAME = "TESTOVA";
    /** A public yellow notice. */
    public static final String PUBLIC_YELLOW_NOTICE = "2099/301";
    /** A public notice of the UN about a person. */
    public static final String PUBLIC_UN_NOTICE = "2099/401";
    /** A public notice of the UN about an entity. */
    public static final String PUBLIC_UN_ENTITY = "2099/402";

    private Specimens() {}
}
