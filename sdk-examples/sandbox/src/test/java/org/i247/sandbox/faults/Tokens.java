package org.i247.sandbox.faults;

import java.nio.file.Path;
import org.i247.sdk.security.Identity;

/** The tokens of rows that have some to themselves. */
interface Tokens {
    /** None, for those who only read the rows. */
    Tokens NONE = new Tokens() {
        @Override
        public Path configuration(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path lockingLibrary() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Identity inMemory() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String token) {
            throw new UnsupportedOperationException();
        }
    };

    /** The file that tells the JDK's bridge of a token. */
    Path configuration(String token);

    /** A library for the same tokens that locks a PIN after three wrong ones, for all of them and for good. */
    Path lockingLibrary();

    /** The same keys as those on the tokens, from a file. */
    Identity inMemory();

    /** Pulls a token out. */
    void remove(String token) throws Exception;
}
