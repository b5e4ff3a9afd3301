package org.i247.sdk.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.LedgerFiles;
import org.i247.sdk.security.CryptographyProvider;

/**
 * Verifies an evidence log from its files alone: that no record was changed, removed, put elsewhere or added; that each
 * answer is the gateway's, by its signature, and belongs to the request that stands beside it, by that signature's
 * binding; and that the check points are the client's.
 *
 * <p>What may have been cut off at the end nobody can see in the file: the records after the last check point, and check
 * points themselves. So name a record that is known from elsewhere, such as one of an {@link
 * org.i247.sdk.spi.EvidenceEvent.CheckPointWritten} event, by {@link #knowing}.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class EvidenceVerifier {
    private final List<X509Certificate> gateway;
    private final List<X509Certificate> own;
    private final Map<Long, String> known;
    private final List<byte[]> contents;
    private final Set<String> references;
    private final CryptographyProvider cryptography;

    private EvidenceVerifier(
            List<X509Certificate> gateway,
            List<X509Certificate> own,
            Map<Long, String> known,
            List<byte[]> contents,
            Set<String> references,
            CryptographyProvider cryptography) {
        this.gateway = gateway;
        this.own = own;
        this.known = known;
        this.contents = contents;
        this.references = references;
        this.cryptography = cryptography;
    }

    /**
     * A verifier that believes these certificates, each within its validity.
     *
     * @param gateway the gateway's signing certificates, those of the time of the log; perhaps none
     * @param own the client's signing certificates, those of the time of the log; perhaps none
     * @return the verifier
     */
    public static EvidenceVerifier of(List<X509Certificate> gateway, List<X509Certificate> own) {
        return new EvidenceVerifier(
                List.copyOf(gateway),
                List.copyOf(own),
                Map.of(),
                List.of(),
                Set.of(),
                CryptographyProvider.bouncyCastleForEllipticCurves());
    }

    /**
     * The same verifier, which believes more certificates, such as those that were in use before a change of keys.
     *
     * @param ofGateway further signing certificates of the gateway; perhaps none
     * @param ofClient further signing certificates of the client; perhaps none
     * @return a new verifier
     */
    public EvidenceVerifier believing(List<X509Certificate> ofGateway, List<X509Certificate> ofClient) {
        return new EvidenceVerifier(
                joined(gateway, ofGateway), joined(own, ofClient), known, contents, references, cryptography);
    }

    private static List<X509Certificate> joined(List<X509Certificate> some, List<X509Certificate> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The same verifier, which knows a record from elsewhere. It must be there, and be the same; or the log may begin right
     * behind it.
     *
     * @param sequence the record's number
     * @param sha256 its digest, 64 hexadecimal digits
     * @return a new verifier
     */
    public EvidenceVerifier knowing(long sequence, String sha256) {
        Map<Long, String> more = new HashMap<>(known);
        more.put(sequence, Objects.requireNonNull(sha256, "sha256"));
        return new EvidenceVerifier(gateway, own, Map.copyOf(more), contents, references, cryptography);
    }

    /**
     * The same verifier, which looks for a content: the log holds none but its digest, under both signatures.
     *
     * @param content the bytes of a question or an answer
     * @return a new verifier; its report tells where the content was asked or answered
     */
    public EvidenceVerifier lookingFor(byte[] content) {
        List<byte[]> more = new ArrayList<>(contents);
        more.add(content.clone());
        return new EvidenceVerifier(gateway, own, known, List.copyOf(more), references, cryptography);
    }

    /**
     * The same verifier, which looks for a call.
     *
     * @param reference the call's reference
     * @return a new verifier; its report tells what came of the call, and what of it is proven
     */
    public EvidenceVerifier tracing(String reference) {
        Set<String> more = new HashSet<>(references);
        more.add(Objects.requireNonNull(reference, "reference"));
        return new EvidenceVerifier(gateway, own, known, contents, Set.copyOf(more), cryptography);
    }

    /**
     * The same verifier with another cryptography.
     *
     * @param choice the cryptography; Bouncy Castle's for elliptic curves if nothing is said
     * @return a new verifier
     */
    public EvidenceVerifier with(CryptographyProvider choice) {
        return new EvidenceVerifier(
                gateway, own, known, contents, references, Objects.requireNonNull(choice, "choice"));
    }

    /**
     * Verifies a log: its older parts beside it, and the file itself. Blocks while it reads; about 0.2 ms for each call.
     *
     * @param file the log, as {@code i247.evidence.file} names it
     * @return what was found
     * @throws I247Exception {@code FILE_UNREADABLE} if there is none, or it cannot be read
     */
    public EvidenceReport verify(Path file) {
        try {
            List<Path> parts = LedgerFiles.all(file);
            return verify(parts.isEmpty() ? List.of(file) : parts);
        } catch (IOException e) {
            throw I247Exception.of(Failure.of(ErrorCode.FILE_UNREADABLE, file.toString()));
        }
    }

    /**
     * Verifies parts of a log that lie elsewhere.
     *
     * @param parts the parts, the oldest first
     * @return what was found
     * @throws I247Exception {@code FILE_UNREADABLE} if one cannot be read
     */
    public EvidenceReport verify(List<Path> parts) {
        Verification verification = new Verification(
                new KnownKeys(gateway, cryptography), new KnownKeys(own, cryptography), known, contents, references);
        for (Path part : parts) {
            try {
                verification.part(part);
            } catch (IOException e) {
                throw I247Exception.of(Failure.of(ErrorCode.FILE_UNREADABLE, part.toString()));
            }
        }
        return verification.report();
    }

    @Override
    public String toString() {
        return "EvidenceVerifier[gateway=" + gateway.size() + ", own=" + own.size() + "]";
    }
}
