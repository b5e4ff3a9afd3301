package org.i247.sdk.error;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What the caller does next: the cut of the exception tree. */
enum NextStep {
    FIX_REQUEST,
    FIX_SETUP,
    WAIT,
    CALL_HELP_DESK,
    TREAT_AS_ATTACK;

    private static final Map<ErrorCode, NextStep> STEPS = Map.ofEntries(
            entry(ErrorCode.MALFORMED_REQUEST, CALL_HELP_DESK),
            entry(ErrorCode.SIGNATURE_INVALID, FIX_SETUP),
            entry(ErrorCode.SIGNATURE_STALE, FIX_SETUP),
            entry(ErrorCode.SIGNATURE_REPLAYED, CALL_HELP_DESK),
            entry(ErrorCode.KEY_UNKNOWN, FIX_SETUP),
            entry(ErrorCode.ACCESS_DENIED, FIX_SETUP),
            entry(ErrorCode.PURPOSE_NOT_ALLOWED, FIX_REQUEST),
            entry(ErrorCode.BUREAU_MISMATCH, FIX_SETUP),
            entry(ErrorCode.NOT_OWNER, FIX_REQUEST),
            entry(ErrorCode.WRITE_NOT_ALLOWED, FIX_SETUP),
            entry(ErrorCode.NOT_FOUND, FIX_REQUEST),
            entry(ErrorCode.ALREADY_RECORDED, FIX_REQUEST),
            entry(ErrorCode.ALREADY_ANSWERED, FIX_REQUEST),
            entry(ErrorCode.REQUEST_IN_PROGRESS, WAIT),
            entry(ErrorCode.VERSION_CONFLICT, FIX_REQUEST),
            entry(ErrorCode.TOO_LARGE, FIX_REQUEST),
            entry(ErrorCode.INVALID_QUERY, FIX_REQUEST),
            entry(ErrorCode.INVALID_RECORD, FIX_REQUEST),
            entry(ErrorCode.INVALID_MESSAGE, FIX_REQUEST),
            entry(ErrorCode.IDEMPOTENCY_KEY_REUSED, FIX_REQUEST),
            entry(ErrorCode.PRECONDITION_NEEDED, FIX_REQUEST),
            entry(ErrorCode.QUALITY_TOO_LOW, FIX_REQUEST),
            entry(ErrorCode.PRINTS_MISSING, FIX_REQUEST),
            entry(ErrorCode.TOO_FEW_LOCI, FIX_REQUEST),
            entry(ErrorCode.MALFORMED_TRANSACTION, FIX_REQUEST),
            entry(ErrorCode.QUOTA_EXCEEDED, WAIT),
            entry(ErrorCode.INTERNAL_ERROR, WAIT),
            entry(ErrorCode.DATABASE_UNAVAILABLE, WAIT),
            entry(ErrorCode.MAINTENANCE, WAIT),
            entry(ErrorCode.DATABASE_TIMEOUT, WAIT),
            entry(ErrorCode.SEARCH_PENDING, WAIT),
            entry(ErrorCode.SEARCH_EXPIRED, FIX_REQUEST),
            entry(ErrorCode.INVALID_CONTEXT, FIX_REQUEST),
            entry(ErrorCode.INVALID_ID, FIX_REQUEST),
            entry(ErrorCode.IDEMPOTENCY_KEY_EXPIRED, FIX_REQUEST),
            entry(ErrorCode.CONFIGURATION_KEY_UNKNOWN, FIX_SETUP),
            entry(ErrorCode.CONFIGURATION_MISSING, FIX_SETUP),
            entry(ErrorCode.CONFIGURATION_INVALID, FIX_SETUP),
            entry(ErrorCode.FILE_UNREADABLE, FIX_SETUP),
            entry(ErrorCode.FILE_MALFORMED, FIX_SETUP),
            entry(ErrorCode.KEY_STORE_PASSWORD_WRONG, FIX_SETUP),
            entry(ErrorCode.KEY_ALIAS_MISSING, FIX_SETUP),
            entry(ErrorCode.KEY_ALIAS_AMBIGUOUS, FIX_SETUP),
            entry(ErrorCode.KEY_MISMATCH, FIX_SETUP),
            entry(ErrorCode.KEY_UNSUPPORTED, FIX_SETUP),
            entry(ErrorCode.TOKEN_LIBRARY_MISSING, FIX_SETUP),
            entry(ErrorCode.TOKEN_MISSING, FIX_SETUP),
            entry(ErrorCode.TOKEN_PIN_WRONG, FIX_SETUP),
            entry(ErrorCode.TOKEN_PIN_LOCKED, FIX_SETUP),
            entry(ErrorCode.TOKEN_REMOVED, FIX_SETUP),
            entry(ErrorCode.TOKEN_UNABLE, FIX_SETUP),
            entry(ErrorCode.SIGNER_UNAVAILABLE, WAIT),
            entry(ErrorCode.SIGNER_REFUSED, FIX_SETUP),
            entry(ErrorCode.CERTIFICATE_EXPIRED, FIX_SETUP),
            entry(ErrorCode.CERTIFICATE_NOT_YET_VALID, FIX_SETUP),
            entry(ErrorCode.GATEWAY_NOT_TRUSTED, FIX_SETUP),
            entry(ErrorCode.TLS_HANDSHAKE_FAILED, FIX_SETUP),
            entry(ErrorCode.NOT_SUPPORTED, FIX_SETUP),
            entry(ErrorCode.HOST_NOT_FOUND, WAIT),
            entry(ErrorCode.CONNECTION_REFUSED, WAIT),
            entry(ErrorCode.CONNECTION_LOST, WAIT),
            entry(ErrorCode.CONNECT_TIMEOUT, WAIT),
            entry(ErrorCode.ATTEMPT_TIMEOUT, WAIT),
            entry(ErrorCode.DEADLINE_EXCEEDED, WAIT),
            entry(ErrorCode.GATEWAY_UNREACHABLE, WAIT),
            entry(ErrorCode.CIRCUIT_OPEN, WAIT),
            entry(ErrorCode.QUOTA_USED_UP, WAIT),
            entry(ErrorCode.BULKHEAD_FULL, WAIT),
            entry(ErrorCode.INTERRUPTED, WAIT),
            entry(ErrorCode.CLIENT_CLOSED, FIX_SETUP),
            entry(ErrorCode.CLIENT_FAULT, CALL_HELP_DESK),
            entry(ErrorCode.EVIDENCE_NOT_WRITTEN, FIX_SETUP),
            entry(ErrorCode.EVIDENCE_LOCKED, FIX_SETUP),
            entry(ErrorCode.EVIDENCE_DAMAGED, FIX_SETUP),
            entry(ErrorCode.CURSOR_LOCKED, FIX_SETUP),
            entry(ErrorCode.CURSOR_DAMAGED, FIX_SETUP),
            entry(ErrorCode.CURSOR_NOT_WRITTEN, FIX_SETUP),
            entry(ErrorCode.RECIPIENT_NOT_TRUSTED, FIX_SETUP),
            entry(ErrorCode.NOT_A_RECIPIENT, FIX_SETUP),
            entry(ErrorCode.SEAL_BROKEN, TREAT_AS_ATTACK),
            entry(ErrorCode.SENDER_NOT_PROVEN, TREAT_AS_ATTACK),
            entry(ErrorCode.COPY_EXPIRED, WAIT),
            entry(ErrorCode.COPY_NOT_YET_VALID, FIX_SETUP),
            entry(ErrorCode.COPY_UNTRUSTED, TREAT_AS_ATTACK),
            entry(ErrorCode.COPY_OLDER, TREAT_AS_ATTACK),
            entry(ErrorCode.COPY_DAMAGED, FIX_SETUP),
            entry(ErrorCode.COPY_LOCKED, WAIT),
            entry(ErrorCode.COPY_NOT_WRITTEN, FIX_SETUP),
            entry(ErrorCode.NOTICES_REFUSED, FIX_SETUP),
            entry(ErrorCode.NOTICES_MALFORMED, CALL_HELP_DESK),
            entry(ErrorCode.NOTICES_INCOMPLETE, WAIT),
            entry(ErrorCode.UNVERIFIED_ANSWER, TREAT_AS_ATTACK),
            entry(ErrorCode.MALFORMED_ANSWER, CALL_HELP_DESK),
            entry(ErrorCode.ANSWER_TOO_LARGE, CALL_HELP_DESK),
            entry(ErrorCode.UNEXPECTED_ANSWER, CALL_HELP_DESK));

    /** The contract's codes, section 9. All others that are known here are the client's own. */
    private static final Set<ErrorCode> OF_CONTRACT = Set.of(
            ErrorCode.MALFORMED_REQUEST,
            ErrorCode.SIGNATURE_INVALID,
            ErrorCode.SIGNATURE_STALE,
            ErrorCode.SIGNATURE_REPLAYED,
            ErrorCode.KEY_UNKNOWN,
            ErrorCode.ACCESS_DENIED,
            ErrorCode.PURPOSE_NOT_ALLOWED,
            ErrorCode.BUREAU_MISMATCH,
            ErrorCode.NOT_OWNER,
            ErrorCode.WRITE_NOT_ALLOWED,
            ErrorCode.NOT_FOUND,
            ErrorCode.ALREADY_RECORDED,
            ErrorCode.ALREADY_ANSWERED,
            ErrorCode.REQUEST_IN_PROGRESS,
            ErrorCode.VERSION_CONFLICT,
            ErrorCode.TOO_LARGE,
            ErrorCode.INVALID_QUERY,
            ErrorCode.INVALID_RECORD,
            ErrorCode.INVALID_MESSAGE,
            ErrorCode.IDEMPOTENCY_KEY_REUSED,
            ErrorCode.PRECONDITION_NEEDED,
            ErrorCode.QUALITY_TOO_LOW,
            ErrorCode.PRINTS_MISSING,
            ErrorCode.TOO_FEW_LOCI,
            ErrorCode.MALFORMED_TRANSACTION,
            ErrorCode.QUOTA_EXCEEDED,
            ErrorCode.INTERNAL_ERROR,
            ErrorCode.DATABASE_UNAVAILABLE,
            ErrorCode.MAINTENANCE,
            ErrorCode.DATABASE_TIMEOUT);

    static boolean isKnown(ErrorCode code) {
        return STEPS.containsKey(code);
    }

    static boolean isClients(ErrorCode code) {
        return STEPS.containsKey(code) && !OF_CONTRACT.contains(code);
    }

    /** An unknown code goes to the help desk: nobody here can know what else to do. */
    static NextStep of(ErrorCode code) {
        return STEPS.getOrDefault(code, CALL_HELP_DESK);
    }

    /** As {@link #of(ErrorCode)}, but an unknown code of the gateway is handled by its status (contract, section 9). */
    static NextStep of(Failure failure) {
        NextStep known = STEPS.get(failure.code());
        if (known != null) {
            return known;
        }
        return failure.status().map(NextStep::byStatus).orElse(CALL_HELP_DESK);
    }

    private static NextStep byStatus(int status) {
        return switch (status) {
            case 401, 403 -> FIX_SETUP;
            case 404, 409, 412, 413, 422, 428 -> FIX_REQUEST;
            case 408, 425, 429, 500, 502, 503, 504 -> WAIT;
            default -> CALL_HELP_DESK;
        };
    }
}
