package org.i247.sdk.internal.text;

/**
 * What a setting or a file should have been, where it is something else. The name is an argument of the failure; its words stand
 * beside the texts of failures as {@code reason.NAME}, in every language.
 */
public enum Expectation {
    /** The path of a file. */
    A_PATH,
    /** Paths, separated by commas. */
    SEVERAL_PATHS,
    /** A time with its unit. */
    A_TIME,
    /** A time, or off. */
    A_TIME_OR_OFF,
    /** A number from 1 on. */
    A_COUNT,
    /** Addresses, separated by commas. */
    SEVERAL_ADDRESSES,
    /** Addresses that name a host and nothing more. */
    HTTPS_ORIGINS,
    /** The address of the public notices. */
    A_NOTICES_ADDRESS,
    /** The code of a language. */
    A_LANGUAGE,
    /** The code of a bureau. */
    A_BUREAU,
    /** The code of a purpose. */
    A_PURPOSE,
    /** An id that says nothing of anybody. */
    AN_OPAQUE_ID,
    /** No value, because of another setting, which is the third argument. */
    ABSENT_BESIDE,
    /** No revocation in the settings: the trust that is given in code says it. */
    ABSENT_BESIDE_GIVEN_TRUST,
    /** A variable of the environment that is set. */
    A_SET_VARIABLE,
    /** A mode of revocation. */
    A_REVOCATION_MODE,
    /** Who answers about revocation. */
    AN_OCSP_RESPONDER,
    /** One of two words. */
    ALWAYS_OR_NEVER,
    /** One of two words. */
    REFUSE_OR_CONTINUE,
    /** What the description of each setting of a listener says. */
    AS_DESCRIBED,
    /** An SSL bundle of the application with certificates. */
    A_BUNDLE_WITH_TRUST,
    /** An SSL bundle of the application with keys. */
    A_BUNDLE_WITH_KEYS,
    /** A properties file. */
    A_PROPERTIES_FILE,
    /** A file that nobody is writing any more. */
    A_COMPLETE_FILE,
    /** A key store. */
    A_PKCS12_FILE,
    /** The configuration of a token. */
    A_PKCS11_CONFIGURATION,
    /** A private key. */
    A_PEM_KEY,
    /** Certificates. */
    PEM_CERTIFICATES,
    /** Revocation lists. */
    REVOCATION_LISTS,
    /** Revocation lists, of which one block is none; its number is the third argument. */
    REVOCATION_LISTS_BLOCK
}
