package org.i247.sdk.spi;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.copy.CopyPart;
import org.i247.sdk.copy.SignedManifest;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CodeListEdition;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.RecordWrite;

/**
 * The port behind which a gateway stands. The SDK's own adapter speaks the contract over HTTPS; a country whose gateway
 * speaks something else implements this interface and keeps everything in front of it: typed queries, deadlines,
 * retries, circuit breaker, bulkhead, error tree.
 *
 * <p>Each method is one attempt: it does not retry. It blocks for at most {@link Attempt#timeLeft()} and heeds
 * interruption. It is safe for use by several threads.
 *
 * <p><b>An implementation may answer {@link Answer.NoHit} only if its database said so, and only after it made sure that
 * the answer is genuine and belongs to this question.</b> In every other case it throws {@link I247Exception} (see {@link
 * I247Exception#of}); a {@link MemberException} that leaves it becomes {@code MALFORMED_ANSWER}.
 */
public interface Gateway extends AutoCloseable {
    /**
     * Searches a database.
     *
     * @param database the database
     * @param query the question
     * @param page the part of the hits
     * @param attempt who asks, and how long it may take
     * @param <Q> what the database is asked with
     * @param <R> what it holds
     * @return the answer, proven genuine
     * @throws I247Exception if there is none
     */
    <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt);

    /**
     * Asks several questions in one exchange. A gateway that has no batches leaves this as it is: a screening then asks each
     * question by itself.
     *
     * @param database the database
     * @param queries the questions, 1 to 100
     * @param attempt who asks, and how long it may take
     * @param <Q> what the database is asked with
     * @param <R> what it holds
     * @return one outcome for each question, in their order
     * @throws I247Exception if the exchange as a whole failed; {@code NOT_SUPPORTED} unless a gateway says otherwise
     */
    default <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
            Database<Q, R> database, List<Q> queries, Attempt attempt) {
        throw I247Exception.of(Failure.of(ErrorCode.NOT_SUPPORTED, "asking several questions in one exchange"));
    }

    /**
     * Reads a record.
     *
     * @param database the database
     * @param recordId the record's id
     * @param attempt who asks, and how long it may take
     * @param <R> what the database holds
     * @return the record; empty if the database says that it has none with this id
     * @throws I247Exception if there is no answer, or the owner withholds the record
     */
    <R extends DatabaseRecord> Optional<Versioned<R>> record(Database<?, R> database, String recordId, Attempt attempt);

    /**
     * Fetches a picture of a record.
     *
     * @param database the database
     * @param recordId the record's id
     * @param imageId the picture's id
     * @param attempt who asks, and how long it may take
     * @return the picture; empty if the database says that it has none with this id
     * @throws I247Exception if there is no answer, or the owner withholds the record
     */
    Optional<Image> image(Database<?, ?> database, String recordId, String imageId, Attempt attempt);

    /**
     * Starts a biometric search. The attempt has an idempotency key: the same key finds the search that was started.
     *
     * @param database the database, of fingerprints or DNA profiles
     * @param query the question
     * @param attempt who asks, and how long it may take
     * @param <Q> what the database is asked with
     * @param <R> what it answers with
     * @return the search
     * @throws I247Exception if it is not known whether one was started; {@code NOT_SUPPORTED} unless a gateway says otherwise
     */
    default <Q extends DatabaseQuery, R extends DatabaseRecord> SearchState.Pending<R> startSearch(
            Database<Q, R> database, Q query, Attempt attempt) {
        throw I247Exception.of(Failure.of(
                ErrorCode.NOT_SUPPORTED, "searching " + database.path() + " through a gateway of one's own"));
    }

    /**
     * Asks how a biometric search stands.
     *
     * @param database the database, of fingerprints or DNA profiles
     * @param searchId the search's id
     * @param attempt who asks, and how long it may take
     * @param <R> what the database answers with
     * @return how it stands
     * @throws I247Exception if there is no answer; {@code NOT_FOUND} if the gateway keeps no such search, {@code
     *     NOT_SUPPORTED} unless a gateway says otherwise
     */
    default <R extends DatabaseRecord> SearchState<R> searchState(
            Database<?, R> database, String searchId, Attempt attempt) {
        throw I247Exception.of(Failure.of(
                ErrorCode.NOT_SUPPORTED, "searching " + database.path() + " through a gateway of one's own"));
    }

    /**
     * Carries out a write to one of the country's own records (contract, section 5), once for its key: the same write with
     * the same key may come again, and gives the first outcome then. A gateway that cannot write leaves this as it is.
     *
     * <p>What it throws decides what the caller is told. A problem of the contract with its status below 500 ({@link
     * Failure#withAnswer}) says that nothing was changed; anything else leaves the outcome unknown.
     *
     * @param database the database
     * @param write the write
     * @param attempt who writes, and how long it may take
     * @param <R> what the database holds
     * @return the record as it stands now; empty after a deletion
     * @throws I247Exception if there is no proof that it was carried out; {@code NOT_SUPPORTED} if it never is
     */
    default <R extends DatabaseRecord> Optional<Versioned<R>> write(
            Database<?, R> database, RecordWrite write, Attempt attempt) {
        throw I247Exception.of(Failure.of(ErrorCode.NOT_SUPPORTED, "writing records"));
    }

    /**
     * Fetches a code list.
     *
     * @param name the list
     * @param heldTag the entity-tag of the edition that the client holds, if it holds one
     * @param attempt who asks, and how long it may take
     * @return the edition; empty if the one that is held is the newest
     * @throws I247Exception if there is no answer; {@code NOT_SUPPORTED} unless a gateway says otherwise
     */
    default Optional<CodeListEdition> codeList(CodeListName name, Optional<String> heldTag, Attempt attempt) {
        throw I247Exception.of(
                Failure.of(ErrorCode.NOT_SUPPORTED, "fetching code lists through a gateway of one's own"));
    }

    /**
     * Fetches the manifest of a local copy (contract, section 8). Its signature is verified by who asks: it is worth more than the
     * exchange, for it goes on counting where there is no line.
     *
     * @param database the database
     * @param attempt who asks, and how long it may take
     * @return the manifest
     * @throws I247Exception if there is no answer; {@code NOT_SUPPORTED} unless a gateway says otherwise
     */
    default SignedManifest copyManifest(Database<?, ?> database, Attempt attempt) {
        throw I247Exception.of(
                Failure.of(ErrorCode.NOT_SUPPORTED, "fetching local copies through a gateway of one's own"));
    }

    /**
     * Fetches a part of a local copy's file.
     *
     * @param database the database
     * @param file the file's name in the manifest
     * @param from the first byte, from 0
     * @param length how many bytes, 1 or more; none of them lies behind the file's end
     * @param attempt who asks, and how long it may take
     * @return the part, or the whole file if it cannot be divided
     * @throws I247Exception if there is no answer; {@code NOT_SUPPORTED} unless a gateway says otherwise
     */
    default CopyPart copyPart(Database<?, ?> database, String file, long from, int length, Attempt attempt) {
        throw I247Exception.of(
                Failure.of(ErrorCode.NOT_SUPPORTED, "fetching local copies through a gateway of one's own"));
    }

    /**
     * What carries hits to confirm, alerts and messages.
     *
     * @return that part of the gateway; one that carries nothing unless a gateway says otherwise
     */
    default CooperationGateway cooperation() {
        return CooperationGateway.NONE;
    }

    /**
     * Asks how the service is.
     *
     * @param attempt who asks, and how long it may take
     * @return the status
     * @throws I247Exception if there is no answer
     */
    ServiceStatus status(Attempt attempt);

    /** Ends what is under way and lets go of connections and threads. Idempotent. */
    @Override
    void close();
}
