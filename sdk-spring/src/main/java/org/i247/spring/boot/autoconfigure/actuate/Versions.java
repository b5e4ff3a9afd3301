package org.i247.spring.boot.autoconfigure.actuate;

import org.i247.sdk.I247Client;
import org.jspecify.annotations.Nullable;

/** What is spoken, and by what. */
final class Versions {
    static final String CONTRACT = "1.0";

    private Versions() {}

    /** The version of the SDK, as its jar says; null if it is not in a jar. */
    static @Nullable String sdk() {
        return I247Client.class.getPackage().getImplementationVersion();
    }
}
