package org.i247.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.i247.sdk.internal.signature.ComponentIdentifier;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.SignatureBase;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.TargetUri;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.standard.manifest.TravellerList;
import org.i247.sdk.standard.name.PersonName;
import org.i247.sdk.standard.nist.NistTransaction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one item of each standard costs: a zone, a passenger, a name, a transaction, the base of a signature. */
@Fork(1)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
@SuppressWarnings("NullAway.Init") // filled by prepare()
public class FormatsBenchmark {
    /** The specimen of ICAO Doc 9303-4. */
    private static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private static final int PASSENGERS = 100;

    private byte[] list;
    private ListReader reader;
    private byte[] transaction;
    private SignableMessage request;
    private List<ComponentIdentifier> components;

    /** Makes the texts that are read. */
    @Setup
    public void prepare() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        list = FormatSamples.list(PASSENGERS).getBytes(StandardCharsets.US_ASCII);
        reader = ListReader.on(today);
        transaction = FormatSamples.transaction(today);
        HeaderLines headers = HeaderLines.of(List.of(
                new HeaderLine("I247-Context", "bureau=\"UT\", user=\"officer-1\", unit=\"airport\", purpose=border"),
                new HeaderLine("Content-Type", "application/json"),
                new HeaderLine("Content-Digest", ContentDigest.of(list))));
        request = SignableMessage.request(
                "POST", TargetUri.parse("https://gateway.example/v1/persons/searches"), headers);
        components = I247Profile.requestComponents(headers);
    }

    /**
     * Reads a machine readable zone of a passport, its check digits and its name.
     *
     * @return the zone
     */
    @Benchmark
    public Mrz mrz() {
        return Mrz.parse(ZONE);
    }

    /**
     * Reads a PAXLST message, for each passenger of a hundred.
     *
     * @return how many there were
     * @throws IOException never, from memory
     */
    @Benchmark
    @OperationsPerInvocation(PASSENGERS)
    public int paxlst() throws IOException {
        int read = 0;
        try (TravellerList travellers = reader.open("list", new ByteArrayInputStream(list))) {
            while (travellers.hasNext()) {
                read += travellers.next() instanceof Traveller ? 1 : 0;
            }
        }
        return read;
    }

    /**
     * Reads a name.
     *
     * @return the name
     */
    @Benchmark
    public PersonName name() {
        return PersonName.of("Jörg Müller-Lüdenscheidt");
    }

    /**
     * Reads a transaction of ten prints.
     *
     * @return the transaction
     */
    @Benchmark
    public NistTransaction nist() {
        return NistTransaction.read(transaction);
    }

    /**
     * Builds what is signed of a request.
     *
     * @return the bytes
     * @throws SignatureFormatException never, for these headers
     */
    @Benchmark
    public byte[] signatureBase() throws SignatureFormatException {
        String input = components.stream().map(ComponentIdentifier::serialized).collect(Collectors.joining(" "));
        return SignatureBase.bytes(new SignatureBase().lines(components, request, null), "(" + input + ")");
    }
}
