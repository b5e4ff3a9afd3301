package org.i247.sdk.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.copy.CopySamples.AUTHORITY;
import static org.i247.sdk.copy.CopySamples.NOW;
import static org.i247.sdk.copy.CopySamples.PASSPORT;
import static org.i247.sdk.copy.CopySamples.SIGNER;
import static org.i247.sdk.copy.CopySamples.TRUST;
import static org.i247.sdk.copy.CopySamples.VISA;
import static org.i247.sdk.copy.CopySamples.delete;
import static org.i247.sdk.copy.CopySamples.put;
import static org.i247.sdk.copy.CopySamples.sign;
import static org.i247.sdk.copy.CopySamples.signer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.UnavailableException;
import org.i247.sdk.error.UntrustedAnswerException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a copy that is offered, fault by fault: it is not taken, and the one that is held goes on counting. */
class CopyRefusalTest {
    private static final Sample BASE = Sample.base(41, PASSPORT);
    private static final Sample DELTA = Sample.delta(41, 42, put(VISA));
    private static final Edition NEXT = Edition.of(BASE, DELTA);

    private final CopyDesk desk = new CopyDesk();

    @TempDir
    Path directory;

    @BeforeEach
    void oneIsHeld() {
        desk.offers(Edition.of(BASE)).update(directory);
        desk.seen.clear();
    }

    @AfterEach
    void andGoesOnCounting() {
        assertThat(desk.ask(directory, "L898902C3").copy().generation()).isEqualTo(41);
        assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.Hits.class);
        assertThat(desk.ask(directory, "X0000017")).isInstanceOf(CopyAnswer.NotInCopy.class);
    }

    @Test
    void aManifestThatWasChangedAfterSigning() {
        SignedManifest right = NEXT.signed();
        byte[] changed = new String(right.manifest(), StandardCharsets.UTF_8)
                .replace("\"generation\": 42", "\"generation\": 43")
                .getBytes(StandardCharsets.UTF_8);

        assertRefused(new SignedManifest(changed, right.signature()), "SIGNATURE", UntrustedAnswerException.class);
        assertThat(desk.seen).containsExactly("manifest");
    }

    @Test
    void aSignerWhomNobodyKnows() {
        Credential stranger = signer(new TestAuthority("another"), NOW.minusSeconds(60), NOW.plusSeconds(60));
        Credential ofSameAuthority = signer(AUTHORITY, NOW.minusSeconds(60), NOW.plusSeconds(60));

        assertRefused(NEXT.signed(stranger, NOW), "CERTIFICATE_UNKNOWN_AUTHORITY", UntrustedAnswerException.class);
        assertRefused(
                NEXT.signed(ofSameAuthority, NOW), "CERTIFICATE_UNKNOWN_AUTHORITY", UntrustedAnswerException.class);
    }

    @Test
    void aSignatureOfAnotherKeyInTheNameOfTheRightOne() {
        Credential other = signer(AUTHORITY, NOW.minusSeconds(60), NOW.plusSeconds(60));
        Credential claimed = new Credential(other.key(), SIGNER.certificate());

        assertRefused(NEXT.signed(claimed, NOW), "SIGNATURE", UntrustedAnswerException.class);
    }

    @Test
    void aSignerWhoseCertificateWasNotValidWhenHeSigned() {
        assertRefused(
                NEXT.signed(SIGNER, NOW.minusSeconds(100_000)),
                "CERTIFICATE_NOT_YET_VALID",
                UntrustedAnswerException.class);
        assertRefused(
                NEXT.signed(SIGNER, NOW.plusSeconds(100_000)), "CERTIFICATE_EXPIRED", UntrustedAnswerException.class);
    }

    @Test
    void aCertificateForAnotherUse() {
        Credential bare = AUTHORITY.issue("no signer");
        desk.offers(NEXT, NEXT.signed(bare, NOW));
        LocalCopies believing =
                new LocalCopies(desk, () -> CopyTrust.pinned(List.of(bare.certificate())), () -> NOW, () -> 0, 1 << 20);

        I247Exception refused = catchThrowableOfType(
                I247Exception.class, () -> believing.update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT));

        assertThat(refused.failure().arguments()).contains("CERTIFICATE_USE");
    }

    @Test
    void aSignatureOfAnotherForm() {
        byte[] manifest = NEXT.manifest().getBytes(StandardCharsets.UTF_8);

        assertRefused(
                new SignedManifest(manifest, sign(manifest, null, SIGNER)),
                "SIGNING_TIME",
                UntrustedAnswerException.class);
        assertRefused(
                new SignedManifest(manifest, sign(manifest, NOW, SIGNER, SIGNER)),
                "SIGNED_DATA",
                UntrustedAnswerException.class);
        assertRefused(new SignedManifest(manifest, sign(manifest, NOW)), "SIGNED_DATA", UntrustedAnswerException.class);
        assertRefused(
                new SignedManifest(manifest, new byte[] {0x30, 0x03, 1}),
                "SIGNED_DATA",
                UntrustedAnswerException.class);
        assertRefused(new SignedManifest(manifest, new byte[0]), "SIGNED_DATA", UntrustedAnswerException.class);
    }

    @Test
    void theCopyOfAnotherDatabase() {
        Edition vehicles = new Edition("vehicles", 42, NOW, NOW.plusSeconds(60), NEXT.files());

        assertRefused(vehicles.signed(), "OTHER_DATABASE", UntrustedAnswerException.class);
        assertThat(code(() -> LocalCopy.open(Vehicles.DATABASE, directory, TRUST, () -> NOW)))
                .isEqualTo(ErrorCode.COPY_UNTRUSTED);
    }

    @Test
    void aSignatureThatIsOlderThanWhatItIsToProve() {
        Credential formerly = signer(AUTHORITY, NOW.minusSeconds(2000), NOW.minusSeconds(1000));
        CopyTrust authority = CopyTrust.of(List.of(AUTHORITY.certificate()));
        desk.offers(NEXT.signed(formerly, NOW.minusSeconds(1500)));

        I247Exception refused = catchThrowableOfType(
                I247Exception.class,
                () -> new LocalCopies(desk, () -> authority, () -> NOW, () -> 0, 1 << 20)
                        .update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT));

        assertThat(refused.code()).isEqualTo(ErrorCode.COPY_UNTRUSTED);
        assertThat(refused.failure().arguments()).containsExactly("travel-documents", "SIGNING_TIME");
    }

    @Test
    void theDirectoryOfAnotherDatabase() {
        Edition vehicles = Edition.of("vehicles", Sample.base(50));
        desk.offers(vehicles, vehicles.signed());

        I247Exception refused = catchThrowableOfType(
                I247Exception.class, () -> desk.copies().update(Vehicles.DATABASE, directory, CopySamples.CONTEXT));

        assertThat(refused).isInstanceOf(InvalidRequestException.class);
        assertThat(refused.failure().violations()).extracting(Violation::field).containsExactly("directory");
        assertThat(desk.seen).containsExactly("manifest");
    }

    @Test
    void linksThatLeadElsewhereAreNotWrittenThrough() throws IOException {
        Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "left alone");
        String digest = HexFormat.of().formatHex(Sha256.of(DELTA.bytes()));
        for (String name : List.of("copy.new", digest + ".part", digest + ".new", digest + ".new.0")) {
            Files.createSymbolicLink(directory.resolve(name), elsewhere);
        }
        desk.offers(NEXT).update(directory);

        assertThat(elsewhere).hasContent("left alone");
        assertThat(desk.ask(directory, "X0000017")).isInstanceOf(CopyAnswer.Hits.class);
        Files.delete(directory.resolve("copy.json"));
        desk.offers(Edition.of(BASE)).update(directory);
    }

    @Test
    void oneWhoseTimeIsOver() {
        Edition over = NEXT.asOf(NOW.minusSeconds(100)).validUntil(NOW.minusSeconds(1));

        assertThat(refusal(over.signed()))
                .isInstanceOf(UnavailableException.class)
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.COPY_EXPIRED);
                    assertThat(refused.isRetryable()).isFalse();
                });
        assertThat(desk.seen).containsExactly("manifest");
    }

    @Test
    void oneOfTheFuture() {
        assertThat(refusal(NEXT.asOf(NOW.plusSeconds(301)).signed()).code()).isEqualTo(ErrorCode.COPY_NOT_YET_VALID);
    }

    @Test
    void anOlderGenerationAndAnOlderState() {
        assertThat(refusal(Edition.of(Sample.base(40, VISA)).signed()).code()).isEqualTo(ErrorCode.COPY_OLDER);
        assertThat(refusal(NEXT.asOf(NOW.minusSeconds(1)).signed()).code()).isEqualTo(ErrorCode.COPY_OLDER);
        assertThat(desk.seen).containsExactly("manifest", "manifest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fromGeneration\": 41 | \"fromGeneration\": 40 | manifest.deltas[0].fromGeneration | CONTRADICTION",
                "\"fromGeneration\": 41 | \"fromGeneration\": 42 | manifest.deltas[0].fromGeneration | CONTRADICTION",
                "\"toGeneration\": 42 | \"toGeneration\": 41 | manifest.deltas[0].toGeneration | CONTRADICTION",
                "\"toGeneration\": 42 | \"toGeneration\": 43 | manifest.generation | CONTRADICTION",
                "\"generation\": 41 | \"generation\": -1 | manifest.base.generation | RANGE",
                "delta-42.ndjson | ../delta | manifest.deltas[0].file | FORMAT",
                "delta-42.ndjson | base-41.ndjson | manifest.deltas | UNIQUE",
                "\"bytes\" | \"size\" | manifest.base.bytes | REQUIRED",
                "\"sha256\": \" | \"sha256\": \"A | manifest.base.sha256 | FORMAT",
                "\"deltas\" | \"changes\" | manifest.deltas | REQUIRED",
                "\"asOf\": \"2 | \"asOf\": \"+2 | manifest.asOf | FORMAT",
                "\"generation\": 42 | \"generation\": 42, \"generation\": 42 | manifest.$ | FORMAT"
            })
    void aManifestThatBreaksTheContract(String right, String wrong, String place, String rule) {
        byte[] manifest =
                NEXT.manifest().replaceFirst(Pattern.quote(right), wrong).getBytes(StandardCharsets.UTF_8);

        I247Exception refused = refusal(new SignedManifest(manifest, sign(manifest, NOW, SIGNER)));

        assertThat(refused.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
        assertThat(refused.failure().arguments()).containsExactly(place, rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"op\": \"MERGE\", \"recordId\": \"sltd-77\"} | delta-42.ndjson:2.op | FORMAT",
                "{\"recordId\": \"sltd-77\"} | delta-42.ndjson:2.op | REQUIRED",
                "{\"op\": \"DELETE\"} | delta-42.ndjson:2.recordId | REQUIRED",
                "{\"op\": \"PUT\"} | delta-42.ndjson:2.record | REQUIRED",
                "{\"op\": \"PUT\", \"record\": {\"recordId\": \"1\"}} | delta-42.ndjson:2.record.owner | REQUIRED",
                "{\"op\": \"PUT\", \"record\": {\"recordId\": \"1\", \"owner\": \"UT\", \"documentNumber\": 5}}"
                        + " | delta-42.ndjson:2.record.documentNumber | TYPE",
                "{\"op\": \"PUT\", \"record\": {\"recordId\": \"1\", \"owner\": \"UT\", \"restricted\": 1}}"
                        + " | delta-42.ndjson:2.record.restricted | TYPE",
                "nonsense | delta-42.ndjson:2.$ | FORMAT"
            })
    void aLineThatBreaksTheContract(String line, String place, String rule) {
        Edition wrong = Edition.of(BASE, Sample.delta(41, 42, put(VISA), line, delete("sltd-77")));
        desk.offers(wrong);

        I247Exception refused = refusal(wrong.signed());

        assertThat(refused.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
        assertThat(refused.failure().arguments()).containsExactly(place, rule);
    }

    @Test
    void aLineThatIsLongerThanAnyRecord() {
        String text = "x".repeat(1024 * 1024);
        Edition wrong = Edition.of(BASE, Sample.delta(41, 42, put(VISA.replace("VISA", text)), put(VISA)));
        desk.offers(wrong);

        assertThat(refusal(wrong.signed()).failure().arguments()).containsExactly("delta-42.ndjson:1.$", "RANGE");
    }

    @Test
    void aFileWithAnotherDigest() {
        byte[] others = DELTA.bytes().clone();
        others[others.length / 2] ^= 1;
        desk.offers(NEXT).serves(BASE, DELTA.claiming(others));

        assertThat(refusal(NEXT.signed()).code()).isEqualTo(ErrorCode.COPY_DAMAGED);
        assertThat(desk.seen).hasSize(2);
    }

    @Test
    void aFileThatIsTooShortOrTooLong() {
        byte[] whole = DELTA.bytes();
        for (int length : List.of(whole.length - 1, whole.length + 1)) {
            desk.offers(NEXT).serves(BASE, DELTA.claiming(Arrays.copyOf(whole, length)));

            I247Exception refused = catchThrowableOfType(I247Exception.class, () -> desk.update(directory));

            assertThat(refused.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
            assertThat(refused.failure().arguments()).containsExactly("Content-Range", "CONTRADICTION");
        }
    }

    @Test
    void aPieceThatIsEmptyOrOfAnotherPlace() {
        int length = DELTA.bytes().length;
        desk.offers(NEXT).pieces(right -> new CopyPart(0, length, new byte[0]));
        assertThat(code(() -> desk.update(directory))).isEqualTo(ErrorCode.MALFORMED_ANSWER);

        desk.pieces(right -> new CopyPart(1, length, Arrays.copyOf(right.bytes(), length - 1)));
        assertThat(code(() -> desk.update(directory))).isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @Test
    void aCopyOnTheDiskThatWasExchanged() throws IOException {
        Path elsewhere = directory.resolve("brought");
        desk.update(elsewhere);
        for (String ending : List.of(".ndjson", ".index", "copy.json")) {
            Path file = only(elsewhere, ending);
            byte[] right = Files.readAllBytes(file);
            for (int i = 0; i < right.length; i += Math.max(1, right.length / 40)) {
                byte[] wrong = right.clone();
                wrong[i] ^= 4;
                Files.write(file, wrong);
                I247Exception refused =
                        catchThrowableOfType(I247Exception.class, () -> desk.ask(elsewhere, "X0000017"));
                // Not every byte of a signature is of what it proves: the certificate beside it is pinned, and held
                // here.
                if (refused != null || !ending.equals("copy.json")) {
                    assertThat(refused.code())
                            .as("byte %s of %s", i, ending)
                            .isIn(ErrorCode.COPY_DAMAGED, ErrorCode.COPY_UNTRUSTED);
                }
            }
            Files.write(file, Arrays.copyOf(right, right.length - 16));
            assertThat(code(() -> desk.ask(elsewhere, "X0000017"))).isEqualTo(ErrorCode.COPY_DAMAGED);
            Files.write(file, right);
        }
        Files.delete(only(elsewhere, ".ndjson"));
        assertThat(code(() -> desk.ask(elsewhere, "X0000017"))).isEqualTo(ErrorCode.COPY_DAMAGED);
    }

    @Test
    void aSignerIsBelievedWhenHisCertificateIsOverSinceAndForAnAuthority() {
        Credential formerly = signer(AUTHORITY, NOW.minusSeconds(200), NOW.minusSeconds(100));
        Path elsewhere = directory.resolve("other");
        desk.offers(Edition.of(BASE), Edition.of(BASE).signed(formerly, NOW.minusSeconds(150)));
        CopyTrust authority = CopyTrust.of(List.of(AUTHORITY.certificate()));

        new LocalCopies(desk, () -> authority, () -> NOW, () -> 0, 1 << 20)
                .update(TravelDocuments.DATABASE, elsewhere, CopySamples.CONTEXT);

        try (var copy = LocalCopy.open(TravelDocuments.DATABASE, elsewhere, authority, () -> NOW)) {
            assertThat(copy.state().generation()).isEqualTo(41);
        }
    }

    private void assertRefused(SignedManifest offered, String reason, Class<? extends I247Exception> type) {
        I247Exception refused = refusal(offered);
        assertThat(refused).isInstanceOf(type);
        assertThat(refused.code()).isEqualTo(ErrorCode.COPY_UNTRUSTED);
        assertThat(refused.failure().arguments()).containsExactly("travel-documents", reason);
    }

    private I247Exception refusal(SignedManifest offered) {
        desk.offers(offered);
        return catchThrowableOfType(I247Exception.class, () -> desk.update(directory));
    }

    private static Path only(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ErrorCode code(Runnable doing) {
        return catchThrowableOfType(I247Exception.class, doing::run).code();
    }
}
