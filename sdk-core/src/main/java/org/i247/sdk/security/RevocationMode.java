package org.i247.sdk.security;

import java.util.Locale;

/** What happens when one source does not say whether a certificate is revoked. A revoked one is refused in both modes. */
public enum RevocationMode {
    /** The source is not asked. */
    OFF,
    /** Not knowing is accepted, and an event says so. Whoever can cut the source off can hide a revocation. */
    SOFT_FAIL,
    /** Not knowing is refused. Whoever can cut the source off can stop the work. */
    HARD_FAIL;

    /**
     * The mode's name in the configuration.
     *
     * @return {@code off}, {@code soft-fail} or {@code hard-fail}
     */
    public String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The mode with a name.
     *
     * @param setting {@code off}, {@code soft-fail} or {@code hard-fail}
     * @return the mode
     * @throws IllegalArgumentException if it is none of these
     */
    public static RevocationMode ofSetting(String setting) {
        for (RevocationMode mode : values()) {
            if (mode.setting().equals(setting)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("a mode is off, soft-fail or hard-fail");
    }

    @Override
    public String toString() {
        return setting();
    }
}
