package org.i247.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.internal.json.AnswerReader;
import org.i247.sdk.internal.json.AskedTexts;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.RequestSigner;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Page;
import org.i247.sdk.security.CryptographyProvider;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Each part of a query by itself, with the keys and the bytes of a real one. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // filled by prepare()
public class Parts {
    private Message request;
    private Message answer;
    private List<HeaderLine> unsigned;
    private RequestSigner signer;
    private SignedRequest signed;
    private AnswerVerifier verifier;
    private BareConnection connection;

    /**
     * Takes the line's keys and bytes, and connects to its gateway.
     *
     * @param line a line that has carried a query
     * @throws GeneralSecurityException if a key is not there
     * @throws IOException if the gateway cannot be reached
     * @throws SignatureFormatException if the recorded request is not signed
     */
    @Setup(Level.Trial)
    public void prepare(Line line) throws GeneralSecurityException, IOException, SignatureFormatException {
        request = line.request();
        answer = line.answer();
        unsigned = request.without("Host", "Content-Length", "Content-Digest", "Signature-Input", "Signature");
        signer = new RequestSigner(SignedMessages.key(line.clientStore()), new SecureRandom(), Clock.systemUTC());
        signed = SignedMessages.of(request);
        var pinned = Stores.certificate(line.gatewayStore(), Stores.SIGNING);
        var key = VerificationKey.of(pinned, CryptographyProvider.bouncyCastleForEllipticCurves());
        // The recorded answer must not grow old while a long run lasts.
        verifier = new AnswerVerifier(
                List.of(key),
                Clock.fixed(Clock.systemUTC().instant(), Clock.systemUTC().getZone()));
        connection = new BareConnection(line.clientStore(), line.port());
    }

    /** Digest, base and signature of the request. */
    SignedRequest sign() {
        List<HeaderLine> lines = new ArrayList<>(unsigned);
        lines.add(new HeaderLine(ContentDigest.FIELD, ContentDigest.of(request.content())));
        return signer.sign(request.method(), request.targetUri(), HeaderLines.of(lines), true);
    }

    /** Base, signature and digest of the answer, and that it is bound to the request. */
    AnswerVerdict verify() {
        AnswerVerdict verdict = verifier.verify(signed, 200, HeaderLines.of(answer.headers()), answer.content());
        if (verdict instanceof AnswerVerdict.Rejected rejected) {
            throw new IllegalStateException("the answer is not verified: " + rejected.reason());
        }
        return verdict;
    }

    /** The same bytes both ways over TLS. */
    byte[] exchange() throws IOException {
        return connection.exchange(request.wire(), answer.wire().length);
    }

    /** The query to bytes, as {@code HttpGateway} writes it. */
    byte[] write() {
        return StrictJson.write(question());
    }

    private static Members question() {
        Members page = Members.builder().put("size", Page.first().size()).build();
        return Members.builder()
                .put("query", Line.QUERY.criteria())
                .put("page", page)
                .build();
    }

    /** The bytes of the answer to a typed one. */
    Answer<PersonRecord> read() {
        return new AnswerReader<>(Persons.DATABASE, "reference", "request")
                .read(StrictJson.read(answer.content()), Page.first());
    }

    /** As {@code RepeatedQuestion} looks for the question in the id of the exchange. */
    boolean repeats() {
        return AskedTexts.of(question()).areIn(answer.first("Request-Id"));
    }

    /**
     * Closes the connection.
     *
     * @throws IOException if that fails
     */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        connection.close();
    }
}
