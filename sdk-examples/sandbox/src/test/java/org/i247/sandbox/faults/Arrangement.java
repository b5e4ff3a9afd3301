package org.i247.sandbox.faults;

/** What is done to gateway, line or client before a row asks. */
@FunctionalInterface
interface Arrangement {
    /** Nothing is wrong before the question is asked. */
    Arrangement NOTHING = stage -> {};

    void set(Stage stage) throws Exception;
}
