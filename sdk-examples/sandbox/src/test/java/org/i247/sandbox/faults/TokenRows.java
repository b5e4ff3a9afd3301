package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.i247.sandbox.faults.Row.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.i247.sandbox.SoftHsm;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.security.Identity;

/** Tokens (PKCS#11) that do not do what they should: rows that need a module of their own. */
final class TokenRows {
    /** Tokens with the client's keys. Each row that takes one out has its own. */
    static final List<String> FILLED = List.of("pulled-between-calls", "pulled-before-the-handshake", "left-alone");
    /** A token without keys, whose PIN nobody has shown yet. */
    static final String UNOPENED = "unopened";

    private TokenRows() {}

    static Group group(Tokens tokens) {
        return new Group(
                "Tokens",
                List.of(
                        row("token-good", "keys for TLS and for signing are on a token")
                                .given(stage -> stage.client().identity(onToken(tokens, FILLED.get(2)))),
                        row("token-removed", "the token is pulled out between two calls")
                                .given(stage -> {
                                    stage.client().identity(onToken(tokens, FILLED.get(0)));
                                    Question.CLEAN_DOCUMENT.ask(stage.builtClient(), stage);
                                    tokens.remove(FILLED.get(0));
                                })
                                .fails(ErrorCode.TOKEN_REMOVED),
                        row(
                                        "token-removed-before-handshake",
                                        "the token with the key for TLS is pulled out before the" + " first connection")
                                .given(stage -> {
                                    stage.client()
                                            .identity(onToken(tokens, FILLED.get(1))
                                                    .withSigningOf(tokens.inMemory(), Clock.systemUTC()));
                                    stage.builtClient();
                                    tokens.remove(FILLED.get(1));
                                })
                                .fails(ErrorCode.TOKEN_REMOVED)
                                .requests(0),
                        unopened(
                                "pin-wrong",
                                "the PIN is wrong",
                                ErrorCode.TOKEN_PIN_WRONG,
                                () -> opened(tokens.configuration(UNOPENED), "9999", "tls")),
                        unopened(
                                "pin-too-short",
                                "the PIN is shorter than any of the token's",
                                ErrorCode.TOKEN_PIN_WRONG,
                                () -> opened(locking(tokens), "12", "tls")),
                        unopened(
                                "pin-locked",
                                "three wrong PINs have locked the token, and then the right one is shown",
                                ErrorCode.TOKEN_PIN_LOCKED,
                                () -> openedAfterThreeWrongPins(locking(tokens))),
                        unopened(
                                "token-without-key",
                                "the token has no key of the name",
                                ErrorCode.KEY_ALIAS_MISSING,
                                () -> opened(tokens.configuration(FILLED.get(2)), SoftHsm.PIN, "other")),
                        unopened(
                                "slot-empty",
                                "there is no token in the slot",
                                ErrorCode.TOKEN_MISSING,
                                () -> opened(emptySlot(tokens), SoftHsm.PIN, "tls")),
                        unopened(
                                "library-missing",
                                "the token's library is not where the configuration has it",
                                ErrorCode.TOKEN_LIBRARY_MISSING,
                                () -> opened(withoutLibrary(tokens), SoftHsm.PIN, "tls"))));
    }

    private static Row unopened(String id, String happens, ErrorCode code, Callable<Identity> opening) {
        return row(id, happens)
                .asks((client, stage) -> opening.call())
                .fails(code)
                .attempts(0)
                .requests(0);
    }

    private static Identity onToken(Tokens tokens, String token) {
        return opened(tokens.configuration(token), SoftHsm.PIN, "tls");
    }

    private static Identity opened(Path configuration, String pin, String tlsAlias) {
        return Identity.fromPkcs11(configuration, pin.toCharArray(), tlsAlias, "signing", Clock.systemUTC());
    }

    private static Identity openedAfterThreeWrongPins(Path configuration) {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> opened(configuration, "9999", "tls"))
                    .isInstanceOfSatisfying(
                            I247Exception.class,
                            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TOKEN_PIN_WRONG));
        }
        return opened(configuration, SoftHsm.PIN, "tls");
    }

    private static Path locking(Tokens tokens) throws Exception {
        return changed(tokens, UNOPENED, "locking.cfg", "library = .*", "library = " + tokens.lockingLibrary());
    }

    private static Path emptySlot(Tokens tokens) throws Exception {
        return changed(tokens, FILLED.get(2), "empty.cfg", "slot = \\d+", "slot = 4711");
    }

    private static Path withoutLibrary(Tokens tokens) throws Exception {
        return changed(tokens, FILLED.get(2), "without.cfg", "library = .*", "library = /no/such/library.so");
    }

    private static Path changed(Tokens tokens, String token, String name, String what, String to) throws Exception {
        Path good = tokens.configuration(token);
        return Files.writeString(
                good.resolveSibling(name), Files.readString(good).replaceAll(what, to));
    }
}
