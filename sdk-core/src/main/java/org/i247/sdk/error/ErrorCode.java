package org.i247.sdk.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * The stable code of a failure. Open: a gateway may send codes that this version of the SDK does not know, and they are
 * kept as they are. The constants are the codes of the contract (section 9) and the client's own.
 *
 * @param value the code in UPPER_SNAKE_CASE, 1 to 64 characters
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // the components of a record cannot be commented for the serialised form
public record ErrorCode(String value) implements Serializable {
    // The contract's, section 9

    /** The gateway did not understand the request (400, 405, 415, 416, 421). */
    public static final ErrorCode MALFORMED_REQUEST = new ErrorCode("MALFORMED_REQUEST");

    /** The gateway did not accept the signature or the digest (401). */
    public static final ErrorCode SIGNATURE_INVALID = new ErrorCode("SIGNATURE_INVALID");

    /** The clocks differ by more than 300 seconds (401). */
    public static final ErrorCode SIGNATURE_STALE = new ErrorCode("SIGNATURE_STALE");

    /** The gateway saw the nonce before (401). */
    public static final ErrorCode SIGNATURE_REPLAYED = new ErrorCode("SIGNATURE_REPLAYED");

    /** The signing key is not registered or not valid (401). */
    public static final ErrorCode KEY_UNKNOWN = new ErrorCode("KEY_UNKNOWN");

    /** The bureau, unit or user may not ask this (403). */
    public static final ErrorCode ACCESS_DENIED = new ErrorCode("ACCESS_DENIED");

    /** The purpose is not allowed here (403). */
    public static final ErrorCode PURPOSE_NOT_ALLOWED = new ErrorCode("PURPOSE_NOT_ALLOWED");

    /** TLS certificate, signing key and context name different bureaus (403). */
    public static final ErrorCode BUREAU_MISMATCH = new ErrorCode("BUREAU_MISMATCH");

    /** Only the owner may do this (403). */
    public static final ErrorCode NOT_OWNER = new ErrorCode("NOT_OWNER");

    /** The certificate may ask, but not write (403). */
    public static final ErrorCode WRITE_NOT_ALLOWED = new ErrorCode("WRITE_NOT_ALLOWED");

    /** There is nothing under the id (404). */
    public static final ErrorCode NOT_FOUND = new ErrorCode("NOT_FOUND");

    /** The bureau has recorded the document before (409). */
    public static final ErrorCode ALREADY_RECORDED = new ErrorCode("ALREADY_RECORDED");

    /** The confirmation was answered before, or is too late (409). */
    public static final ErrorCode ALREADY_ANSWERED = new ErrorCode("ALREADY_ANSWERED");

    /** The same write is still under way (409). */
    public static final ErrorCode REQUEST_IN_PROGRESS = new ErrorCode("REQUEST_IN_PROGRESS");

    /** The record was changed in the meantime (412). */
    public static final ErrorCode VERSION_CONFLICT = new ErrorCode("VERSION_CONFLICT");

    /** The request is too large (413). */
    public static final ErrorCode TOO_LARGE = new ErrorCode("TOO_LARGE");

    /** A criterion is missing, wrong or contradictory (422, or before anything was sent). */
    public static final ErrorCode INVALID_QUERY = new ErrorCode("INVALID_QUERY");

    /** A member of a record is missing or wrong (422). */
    public static final ErrorCode INVALID_RECORD = new ErrorCode("INVALID_RECORD");

    /** A message is incomplete or wrong (422). */
    public static final ErrorCode INVALID_MESSAGE = new ErrorCode("INVALID_MESSAGE");

    /** The key belongs to another write (422). */
    public static final ErrorCode IDEMPOTENCY_KEY_REUSED = new ErrorCode("IDEMPOTENCY_KEY_REUSED");

    /** The version of the record is not named (428). */
    public static final ErrorCode PRECONDITION_NEEDED = new ErrorCode("PRECONDITION_NEEDED");

    /** The prints are too poor to be searched (a biometric search that was rejected). */
    public static final ErrorCode QUALITY_TOO_LOW = new ErrorCode("QUALITY_TOO_LOW");

    /** Prints that the search needs are not in the transaction (a biometric search that was rejected). */
    public static final ErrorCode PRINTS_MISSING = new ErrorCode("PRINTS_MISSING");

    /** The profile has too few loci that can be searched (a biometric search that was rejected). */
    public static final ErrorCode TOO_FEW_LOCI = new ErrorCode("TOO_FEW_LOCI");

    /** The transaction cannot be read (a biometric search that was rejected). */
    public static final ErrorCode MALFORMED_TRANSACTION = new ErrorCode("MALFORMED_TRANSACTION");

    /** The quota is used up for now (429). */
    public static final ErrorCode QUOTA_EXCEEDED = new ErrorCode("QUOTA_EXCEEDED");

    /** The gateway failed (500). */
    public static final ErrorCode INTERNAL_ERROR = new ErrorCode("INTERNAL_ERROR");

    /** The database does not answer (503). */
    public static final ErrorCode DATABASE_UNAVAILABLE = new ErrorCode("DATABASE_UNAVAILABLE");

    /** The service is under maintenance (503). */
    public static final ErrorCode MAINTENANCE = new ErrorCode("MAINTENANCE");

    /** The database did not answer in time (504). */
    public static final ErrorCode DATABASE_TIMEOUT = new ErrorCode("DATABASE_TIMEOUT");

    // A search that was started

    /** The search is not answered yet. */
    public static final ErrorCode SEARCH_PENDING = new ErrorCode("SEARCH_PENDING");

    /** The gateway keeps no search under the handle: 24 hours are over, or it was started elsewhere. */
    public static final ErrorCode SEARCH_EXPIRED = new ErrorCode("SEARCH_EXPIRED");

    // The request, before it leaves
    /** An id that becomes part of a path has a form that the contract does not allow. */
    public static final ErrorCode INVALID_ID = new ErrorCode("INVALID_ID");

    /** The context of the call lacks something or has it in a form that the contract does not allow. */
    public static final ErrorCode INVALID_CONTEXT = new ErrorCode("INVALID_CONTEXT");

    /** The gateway does not keep the key of a write any longer, so the write is not sent again. */
    public static final ErrorCode IDEMPOTENCY_KEY_EXPIRED = new ErrorCode("IDEMPOTENCY_KEY_EXPIRED");

    // The set-up
    /** A configuration key is not one of ours. */
    public static final ErrorCode CONFIGURATION_KEY_UNKNOWN = new ErrorCode("CONFIGURATION_KEY_UNKNOWN");

    /** A configuration key that is needed is not there. */
    public static final ErrorCode CONFIGURATION_MISSING = new ErrorCode("CONFIGURATION_MISSING");
    /** The value of a configuration key cannot be used, or contradicts another. */
    public static final ErrorCode CONFIGURATION_INVALID = new ErrorCode("CONFIGURATION_INVALID");

    /** A file is not there or cannot be read. */
    public static final ErrorCode FILE_UNREADABLE = new ErrorCode("FILE_UNREADABLE");

    /** A file does not hold what it should. */
    public static final ErrorCode FILE_MALFORMED = new ErrorCode("FILE_MALFORMED");

    /** The password does not open the key store or the key. */
    public static final ErrorCode KEY_STORE_PASSWORD_WRONG = new ErrorCode("KEY_STORE_PASSWORD_WRONG");

    /** The key store has no key under the alias. */
    public static final ErrorCode KEY_ALIAS_MISSING = new ErrorCode("KEY_ALIAS_MISSING");

    /** The key store has several keys, and nobody has said which are used. */
    public static final ErrorCode KEY_ALIAS_AMBIGUOUS = new ErrorCode("KEY_ALIAS_AMBIGUOUS");

    /** The private key does not belong to the certificate. */
    public static final ErrorCode KEY_MISMATCH = new ErrorCode("KEY_MISMATCH");

    /** The contract has no algorithm for the key, or the provider does not take it. */
    public static final ErrorCode KEY_UNSUPPORTED = new ErrorCode("KEY_UNSUPPORTED");

    /** The PKCS#11 library, or the JDK's bridge to it, is not there or does not start. */
    public static final ErrorCode TOKEN_LIBRARY_MISSING = new ErrorCode("TOKEN_LIBRARY_MISSING");

    /** The PKCS#11 library has no usable token in the configured slot. */
    public static final ErrorCode TOKEN_MISSING = new ErrorCode("TOKEN_MISSING");

    /** The token does not take the PIN. Another try is dangerous: tokens lock after a few. */
    public static final ErrorCode TOKEN_PIN_WRONG = new ErrorCode("TOKEN_PIN_WRONG");

    /** The token has locked its PIN after too many wrong ones. */
    public static final ErrorCode TOKEN_PIN_LOCKED = new ErrorCode("TOKEN_PIN_LOCKED");

    /** The token with the keys was removed, or does not work any more. */
    public static final ErrorCode TOKEN_REMOVED = new ErrorCode("TOKEN_REMOVED");

    /** The token is there, and does not do with a key what a sealed message needs. */
    public static final ErrorCode TOKEN_UNABLE = new ErrorCode("TOKEN_UNABLE");

    /** The signing key elsewhere cannot be reached. */
    public static final ErrorCode SIGNER_UNAVAILABLE = new ErrorCode("SIGNER_UNAVAILABLE");

    /** The signing key elsewhere does not sign, or gives what is no signature. */
    public static final ErrorCode SIGNER_REFUSED = new ErrorCode("SIGNER_REFUSED");

    /** A certificate is no longer valid. */
    public static final ErrorCode CERTIFICATE_EXPIRED = new ErrorCode("CERTIFICATE_EXPIRED");

    /** A certificate is not valid yet. */
    public static final ErrorCode CERTIFICATE_NOT_YET_VALID = new ErrorCode("CERTIFICATE_NOT_YET_VALID");
    /** The gateway's TLS certificate does not lead to a trusted authority, or is not for this host. */
    public static final ErrorCode GATEWAY_NOT_TRUSTED = new ErrorCode("GATEWAY_NOT_TRUSTED");
    /** The TLS handshake failed: versions, suites, or the gateway refused the client's certificate. */
    public static final ErrorCode TLS_HANDSHAKE_FAILED = new ErrorCode("TLS_HANDSHAKE_FAILED");

    /** The name of the gateway was not found. */
    public static final ErrorCode HOST_NOT_FOUND = new ErrorCode("HOST_NOT_FOUND");
    /** The gateway is not able to carry this operation. */
    public static final ErrorCode NOT_SUPPORTED = new ErrorCode("NOT_SUPPORTED");

    // The line

    /** The gateway refused the connection. */
    public static final ErrorCode CONNECTION_REFUSED = new ErrorCode("CONNECTION_REFUSED");

    /** The connection broke before the whole answer was there. */
    public static final ErrorCode CONNECTION_LOST = new ErrorCode("CONNECTION_LOST");

    /** The connection was not set up in time. */
    public static final ErrorCode CONNECT_TIMEOUT = new ErrorCode("CONNECT_TIMEOUT");
    /** One attempt did not end within its time. */
    public static final ErrorCode ATTEMPT_TIMEOUT = new ErrorCode("ATTEMPT_TIMEOUT");
    /** The time for the whole call is over. */
    public static final ErrorCode DEADLINE_EXCEEDED = new ErrorCode("DEADLINE_EXCEEDED");
    /** A machine in between answered that the gateway cannot be reached; the status is in the message. */
    public static final ErrorCode GATEWAY_UNREACHABLE = new ErrorCode("GATEWAY_UNREACHABLE");

    // The client itself
    /** The circuit breaker of this database is open: it failed too often just now. */
    public static final ErrorCode CIRCUIT_OPEN = new ErrorCode("CIRCUIT_OPEN");
    /** The gateway's answers said that the quota is used up; nothing was sent that it would refuse. */
    public static final ErrorCode QUOTA_USED_UP = new ErrorCode("QUOTA_USED_UP");

    /** Too many calls to this database are under way. */
    public static final ErrorCode BULKHEAD_FULL = new ErrorCode("BULKHEAD_FULL");

    /** The calling thread was interrupted, or the future cancelled. */
    public static final ErrorCode INTERRUPTED = new ErrorCode("INTERRUPTED");

    /** The client is closed. */
    public static final ErrorCode CLIENT_CLOSED = new ErrorCode("CLIENT_CLOSED");

    /** A fault of the SDK itself, or of a gateway implementation that a country plugged in. */
    public static final ErrorCode CLIENT_FAULT = new ErrorCode("CLIENT_FAULT");

    // The evidence

    /** There is no evidence of the call, and there must be. */
    public static final ErrorCode EVIDENCE_NOT_WRITTEN = new ErrorCode("EVIDENCE_NOT_WRITTEN");

    /** Another client, in this process or another, writes to the same evidence log. */
    public static final ErrorCode EVIDENCE_LOCKED = new ErrorCode("EVIDENCE_LOCKED");

    /** The file of the evidence log holds something else, or was changed at its end. */
    public static final ErrorCode EVIDENCE_DAMAGED = new ErrorCode("EVIDENCE_DAMAGED");

    // A listener's cursor

    /** Another listener, in this process or another, uses the same cursor. */
    public static final ErrorCode CURSOR_LOCKED = new ErrorCode("CURSOR_LOCKED");

    /** What was kept of a listener is not as it was kept, or is another inbox's. */
    public static final ErrorCode CURSOR_DAMAGED = new ErrorCode("CURSOR_DAMAGED");

    /** The store of a listener's cursor does not work: what is acknowledged could not be kept. */
    public static final ErrorCode CURSOR_NOT_WRITTEN = new ErrorCode("CURSOR_NOT_WRITTEN");

    // Sealed messages

    /** A recipient has no certificate that a message may be sealed for. */
    public static final ErrorCode RECIPIENT_NOT_TRUSTED = new ErrorCode("RECIPIENT_NOT_TRUSTED");

    /** A sealed message is not for any of our keys. */
    public static final ErrorCode NOT_A_RECIPIENT = new ErrorCode("NOT_A_RECIPIENT");

    /** A sealed message was changed on its way, or is not sealed as the contract has it. */
    public static final ErrorCode SEAL_BROKEN = new ErrorCode("SEAL_BROKEN");

    /** What was sealed is not signed by the bureau that is named as the sender, or was meant for others. */
    public static final ErrorCode SENDER_NOT_PROVEN = new ErrorCode("SENDER_NOT_PROVEN");

    // A local copy

    /** A local copy answers nothing any more: its time is over. */
    public static final ErrorCode COPY_EXPIRED = new ErrorCode("COPY_EXPIRED");

    /** By the clock of this machine the time of a local copy has not come: so the clock is wrong, and cannot say when it is over. */
    public static final ErrorCode COPY_NOT_YET_VALID = new ErrorCode("COPY_NOT_YET_VALID");

    /** The signature of a local copy is not right, its signer not believed, or it is of another database. */
    public static final ErrorCode COPY_UNTRUSTED = new ErrorCode("COPY_UNTRUSTED");

    /** An older copy was offered than the one that is held. */
    public static final ErrorCode COPY_OLDER = new ErrorCode("COPY_OLDER");

    /** A file of a local copy is not what was signed, or lacks. */
    public static final ErrorCode COPY_DAMAGED = new ErrorCode("COPY_DAMAGED");

    /** Another program brings the same local copy up to date. */
    public static final ErrorCode COPY_LOCKED = new ErrorCode("COPY_LOCKED");

    /** The disk does not take a local copy. */
    public static final ErrorCode COPY_NOT_WRITTEN = new ErrorCode("COPY_NOT_WRITTEN");

    // The public notices

    /** The public notices service, or its front end, does not take the question; the status is in the message. */
    public static final ErrorCode NOTICES_REFUSED = new ErrorCode("NOTICES_REFUSED");

    /** An answer of the public notices service has another shape than such answers have. */
    public static final ErrorCode NOTICES_MALFORMED = new ErrorCode("NOTICES_MALFORMED");

    /** Some public notices could not be reached, or not be read: those that were given are not all. */
    public static final ErrorCode NOTICES_INCOMPLETE = new ErrorCode("NOTICES_INCOMPLETE");

    // The answer
    /** An answer without a good signature of a pinned key, bound to its own request: not to be believed. */
    public static final ErrorCode UNVERIFIED_ANSWER = new ErrorCode("UNVERIFIED_ANSWER");
    /** A verified answer that breaks the contract. */
    public static final ErrorCode MALFORMED_ANSWER = new ErrorCode("MALFORMED_ANSWER");

    /** The answer is larger than the configured limit. */
    public static final ErrorCode ANSWER_TOO_LARGE = new ErrorCode("ANSWER_TOO_LARGE");
    /** A verified answer with a status that the contract does not have for this call. */
    public static final ErrorCode UNEXPECTED_ANSWER = new ErrorCode("UNEXPECTED_ANSWER");

    /**
     * Keeps a code.
     *
     * @param value the code in UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not an UPPER_SNAKE_CASE code of at most 64 characters
     */
    public ErrorCode {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[A-Z][A-Z0-9_]{0,63}")) {
            throw new IllegalArgumentException("an error code is UPPER_SNAKE_CASE, 1 to 64 characters");
        }
    }

    /**
     * Whether this is a code of the client itself, for what happens to line, set-up, call or answer. A gateway may not use
     * one: an answer with such a code breaks the contract.
     *
     * @return true for the client's own codes, false for the contract's and for those that nobody here knows
     */
    public boolean isClients() {
        return NextStep.isClients(this);
    }

    /**
     * Whether this version of the SDK knows the code. One that it does not know is handled by its status (contract,
     * section 9).
     *
     * @return true for the codes named here
     */
    public boolean isKnown() {
        return NextStep.isKnown(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
