package org.i247.spring.boot.autoconfigure;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;

/**
 * What to do about a set-up that cannot work. In braces stands what is replaced: {@code {0}} is the first argument of the failure,
 * and a name is a property, which is given with the place where it is set.
 */
final class SetupAdvice {
    private static final Map<ErrorCode, String> BY_CODE = Map.ofEntries(
            entry(ErrorCode.CONFIGURATION_KEY_UNKNOWN, "Rename or remove {{0}}."),
            entry(ErrorCode.CONFIGURATION_INVALID, "Correct {{0}}."),
            entry(
                    ErrorCode.CONFIGURATION_MISSING,
                    "Set {0} in the application's properties, or as an environment variable."),
            entry(
                    ErrorCode.FILE_UNREADABLE,
                    "Check the path, and that the user whom the application runs as may read the file. A relative path"
                            + " starts from the directory that the application runs in."),
            entry(
                    ErrorCode.FILE_MALFORMED,
                    "Check which file the i247.identity and i247.trust properties name, and whether it was copied"
                            + " whole."),
            entry(
                    ErrorCode.KEY_STORE_PASSWORD_WRONG,
                    "Correct {i247.identity.key-store-password}, or the password of the SSL bundle. A password that"
                            + " begins with file: or env: is a reference."),
            entry(
                    ErrorCode.KEY_ALIAS_MISSING,
                    "Correct {i247.identity.tls-alias} or {i247.identity.signing-alias} to an alias that the message"
                            + " names."),
            entry(
                    ErrorCode.KEY_ALIAS_AMBIGUOUS,
                    "Set i247.identity.tls-alias and i247.identity.signing-alias to aliases that the message names."),
            entry(
                    ErrorCode.KEY_MISMATCH,
                    "Configure the private key that the certificate was issued for: {i247.identity.certificate},"
                            + " {i247.identity.private-key}."),
            entry(ErrorCode.KEY_UNSUPPORTED, "Have a certificate issued for a key that the message names."),
            entry(
                    ErrorCode.TOKEN_LIBRARY_MISSING,
                    "Install the token's library, correct its path in {i247.identity.pkcs11-configuration}, and keep"
                            + " the module jdk.crypto.cryptoki in a trimmed Java run time."),
            entry(
                    ErrorCode.TOKEN_MISSING,
                    "Insert the token, or correct the slot in {i247.identity.pkcs11-configuration}."),
            entry(
                    ErrorCode.TOKEN_PIN_WRONG,
                    "Correct {i247.identity.pkcs11-pin} before the application is started again: each start is a try,"
                            + " and a token locks after a few. Switch automatic restarts off."),
            entry(ErrorCode.TOKEN_PIN_LOCKED, "Have the token's security officer unlock it, then start again."),
            entry(ErrorCode.TOKEN_REMOVED, "Insert the token, then start again."),
            entry(
                    ErrorCode.TOKEN_UNABLE,
                    "Let the token's key do what sealed messages need, as the message says, or keep the key for opening in"
                            + " a key store."),
            entry(
                    ErrorCode.SIGNER_REFUSED,
                    "Check the rights and the certificate of the SigningKey that the application gives."),
            entry(ErrorCode.CERTIFICATE_EXPIRED, "Renew the certificate, and check the clock of this machine."),
            entry(
                    ErrorCode.CERTIFICATE_NOT_YET_VALID,
                    "Check the clock of this machine, or wait until the certificate is valid."),
            entry(
                    ErrorCode.NOT_SUPPORTED,
                    "Leave out what the application's own gateway cannot do, or build the client without it."),
            entry(
                    ErrorCode.EVIDENCE_NOT_WRITTEN,
                    "Make {i247.evidence.file} writable for the user whom the application runs as, and see that the"
                            + " disk is not full."),
            entry(
                    ErrorCode.EVIDENCE_LOCKED,
                    "Stop the other process, or give each its own {i247.evidence.file}; so for each client under"
                            + " i247.clients."),
            entry(
                    ErrorCode.EVIDENCE_DAMAGED,
                    "Keep the file for examination, move it away, and let {i247.evidence.file} begin anew."),
            entry(
                    ErrorCode.CURSOR_LOCKED,
                    "Stop the other process, or give this one a file of its own in {i247.alerts.cursor-file} or"
                            + " {i247.messages.cursor-file}."),
            entry(
                    ErrorCode.CURSOR_DAMAGED,
                    "Move the file aside and start again: all that the bureau has not acknowledged then comes again."),
            entry(
                    ErrorCode.CURSOR_NOT_WRITTEN,
                    "Make the directory of {i247.alerts.cursor-file} or {i247.messages.cursor-file} writable, and see"
                            + " that the disk is not full."),
            entry(
                    ErrorCode.RECIPIENT_NOT_TRUSTED,
                    "Have the recipient's certificate issued anew, or trust who issued it."),
            entry(ErrorCode.NOT_A_RECIPIENT, "Give the application the key that the message was sealed for."),
            entry(
                    ErrorCode.COPY_NOT_YET_VALID,
                    "Set the clock of this machine: a local copy's own time is later than what it says."),
            entry(
                    ErrorCode.COPY_DAMAGED,
                    "Bring the local copy up to date by I247Client.localCopies(): what is damaged is fetched anew."),
            entry(
                    ErrorCode.COPY_NOT_WRITTEN,
                    "Make the directory of the local copy writable for the user whom the application runs as, and see that"
                            + " the disk is not full."),
            entry(
                    ErrorCode.GATEWAY_NOT_TRUSTED,
                    "Correct {i247.trust.certificates} or {i247.endpoints}: the gateway shows a certificate of another"
                            + " authority or host."),
            entry(
                    ErrorCode.TLS_HANDSHAKE_FAILED,
                    "Have the certificate of {i247.identity.tls-alias} registered at the gateway, and see that both"
                            + " speak TLS 1.2 or 1.3."),
            entry(ErrorCode.CLIENT_CLOSED, "Do not close a client that is a bean: the application context closes it."));

    private SetupAdvice() {}

    static Optional<String> on(ErrorCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
