package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.cooperation.SealingKeys;
import org.i247.sdk.cooperation.SealingTrust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** With what messages are sealed and opened: the bureau's own keys, and whose certificates are believed. */
final class Sealing {
    @ArgGroup(multiplicity = "1")
    private @Nullable Keys keys;

    @Option(names = "--sealing-password-file", paramLabel = "FILE", required = true)
    private @Nullable Path password;

    @ArgGroup(multiplicity = "1")
    private @Nullable Believed believed;

    @Option(names = "--sealing-alias", paramLabel = "ALIAS")
    private String signing = "signing";

    @Option(names = "--opening-alias", paramLabel = "ALIAS")
    private List<String> opening = List.of("encryption");

    /** Where the own keys are: one of the two. */
    static final class Keys {
        @Option(names = "--sealing-keys", paramLabel = "FILE", required = true)
        private @Nullable Path store;

        @Option(names = "--sealing-token", paramLabel = "FILE", required = true)
        private @Nullable Path token;
    }

    /** Whom the other bureaus' certificates come from: one of the two. */
    static final class Believed {
        @Option(names = "--sealing-authorities", paramLabel = "FILE", required = true)
        private @Nullable Path authorities;

        @Option(names = "--sealing-certificates", paramLabel = "FILE", required = true)
        private @Nullable Path certificates;
    }

    SealingKeys keys() {
        Keys given = Objects.requireNonNull(keys);
        String[] aliases = opening.toArray(String[]::new);
        return given.token == null
                ? SealingKeys.fromKeyStore(Objects.requireNonNull(given.store), secret(), signing, aliases)
                : SealingKeys.fromPkcs11(given.token, secret(), signing, aliases);
    }

    SealingTrust trust() {
        Believed given = Objects.requireNonNull(believed);
        return given.certificates == null
                ? SealingTrust.of(GivenFiles.certificates(given.authorities))
                : SealingTrust.pinned(GivenFiles.certificates(given.certificates));
    }

    /** A password on a command line is seen by whoever lists the processes: so it stands in a file, alone. */
    private char[] secret() {
        return GivenFiles.secret(Objects.requireNonNull(password));
    }
}
