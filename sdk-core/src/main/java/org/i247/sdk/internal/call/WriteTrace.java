package org.i247.sdk.internal.call;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.resilience.RetryRules;

/**
 * What is known of a write while its attempts are made: whether one of them may have been carried out, unknown to us. The
 * last failure does not tell: a call whose second attempt found no connection may have been carried out by its first. Used
 * by one thread.
 */
final class WriteTrace {
    /** Said before anything left this machine. */
    private static final Set<ErrorCode> NOT_SENT = Set.of(
            ErrorCode.INVALID_ID,
            ErrorCode.INVALID_CONTEXT,
            ErrorCode.INVALID_RECORD,
            ErrorCode.INVALID_MESSAGE,
            ErrorCode.TOO_LARGE,
            ErrorCode.NOT_SUPPORTED,
            ErrorCode.SIGNER_REFUSED,
            ErrorCode.CERTIFICATE_EXPIRED,
            ErrorCode.CERTIFICATE_NOT_YET_VALID,
            ErrorCode.GATEWAY_NOT_TRUSTED);

    /**
     * What the gateway says of the write itself, for its key as well: if an earlier attempt had been carried out, its
     * outcome would have come again (contract, section 5).
     */
    private static final Set<ErrorCode> FINAL = Set.of(
            ErrorCode.NOT_FOUND,
            ErrorCode.NOT_OWNER,
            ErrorCode.WRITE_NOT_ALLOWED,
            ErrorCode.INVALID_RECORD,
            ErrorCode.PRECONDITION_NEEDED,
            ErrorCode.VERSION_CONFLICT,
            ErrorCode.ALREADY_RECORDED,
            ErrorCode.ALREADY_ANSWERED,
            ErrorCode.INVALID_MESSAGE,
            ErrorCode.IDEMPOTENCY_KEY_REUSED);

    /** Refused, but perhaps because the same write was under way or had arrived before. */
    private static final Set<ErrorCode> OF_AN_EARLIER_ONE =
            Set.of(ErrorCode.REQUEST_IN_PROGRESS, ErrorCode.SIGNATURE_REPLAYED);

    private boolean open;
    private boolean wasOpen;

    private WriteTrace(boolean open) {
        this.open = open;
    }

    /** Of a write that was never sent before. */
    static WriteTrace ofFirst() {
        return new WriteTrace(false);
    }

    /** Of a write that may have been carried out before. */
    static WriteTrace ofLater() {
        return new WriteTrace(true);
    }

    /** Makes an attempt. Until its answer is in the caller's hands it counts as perhaps carried out. */
    <T> T attempt(Supplier<T> attempt) {
        boolean before = open;
        open = true;
        try {
            return attempt.get();
        } catch (I247Exception e) {
            if (isOfContract(e) && FINAL.contains(e.code())) {
                open = false;
                wasOpen = before;
            } else {
                open = before || !isSurelyNothing(e);
            }
            throw e;
        }
    }

    /** Whether an attempt may have been carried out, unknown to us. */
    boolean isOpen() {
        return open;
    }

    /** Whether that was so before the gateway refused the write itself. */
    boolean wasOpen() {
        return wasOpen;
    }

    private static boolean isSurelyNothing(I247Exception failed) {
        if (RetryRules.neverArrived(failed.code()) || (!isOfContract(failed) && NOT_SENT.contains(failed.code()))) {
            return true;
        }
        return isOfContract(failed)
                && failed.failure().status().filter(status -> status < 500).isPresent()
                && !OF_AN_EARLIER_ONE.contains(failed.code());
    }

    /** Whether the gateway itself said it, in a verified answer: what is not verified has a code of the client's own. */
    private static boolean isOfContract(I247Exception failed) {
        Failure failure = failed.failure();
        Optional<Integer> status = failure.status().filter(each -> each >= 400);
        return status.isPresent() && !failure.code().isClients();
    }
}
