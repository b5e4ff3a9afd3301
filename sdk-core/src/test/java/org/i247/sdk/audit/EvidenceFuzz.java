package org.i247.sdk.audit;

import static org.i247.sdk.fuzz.Invariant.require;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.fuzz.InputFile;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.query.MemberException;

/**
 * A log as a verifier may find it: any bytes, or, behind a byte that says how many genuine lines are left as they are, lines
 * that a forger without a key makes a chain of. The genuine log has check points after four records, and two of them.
 */
public final class EvidenceFuzz {
    private static final String GENUINE = read("evidence.jsonl");
    private static final List<String> LINES = List.of(GENUINE.split("\n"));
    private static final EvidenceVerifier VERIFIER = EvidenceVerifier.of(
            CertificateFile.read(InputFile.of(read("gateway.pem").getBytes(StandardCharsets.US_ASCII))),
            CertificateFile.read(InputFile.of(read("own.pem").getBytes(StandardCharsets.US_ASCII))));
    /** Records without a check point. */
    private static final int RULE = 4;

    private static final int CHECK_POINTS = 2;

    private EvidenceFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0 || input[0] == '{') {
            verified(input);
            return;
        }
        Path file = InputFile.of(new byte[0]);
        List<String> left = LINES.subList(0, Byte.toUnsignedInt(input[0]) % (LINES.size() + 1));
        List<String> forged = new String(input, 1, input.length - 1, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(EvidenceFuzz::isObject)
                .toList();
        try {
            new Forger(file).writeBehind(left, forged);
            verified(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isObject(String line) {
        try {
            return !StrictJson.read(line.getBytes(StandardCharsets.US_ASCII))
                    .names()
                    .isEmpty();
        } catch (MemberException e) {
            return false;
        }
    }

    private static void verified(byte[] log) {
        EvidenceReport report = VERIFIER.verify(InputFile.of(log));
        if (report.isSound() && report.checkPoints() > 0) {
            byte[] sealed = lines((int) report.sealedUpTo()).getBytes(StandardCharsets.US_ASCII);
            require(
                    log.length >= sealed.length && Arrays.equals(sealed, Arrays.copyOf(log, sealed.length)),
                    "a sound log is the genuine one up to its last check point");
            require(unsealed(log, sealed.length) <= RULE, "and behind that no longer than its rule");
        }
        require(report.checkPoints() <= CHECK_POINTS, "nobody else signs a check point");
        require(report.provenNoHits() <= report.noHits(), "what is proven was said");
    }

    /** The whole lines behind a place, but for those that open a log: they are no calls, and no fault. */
    private static long unsealed(byte[] log, int sealed) {
        String rest = new String(log, sealed, log.length - sealed, StandardCharsets.ISO_8859_1);
        return rest.substring(0, rest.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !line.contains("\"type\":\"opened\""))
                .count();
    }

    private static String lines(int count) {
        return String.join("\n", LINES.subList(0, count)) + "\n";
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(EvidenceFuzz.class.getResourceAsStream("/evidence/sealed/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
