package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.copy.CopyAnswer;
import org.i247.sdk.copy.CopySamples;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.copy.CopyUpdate;
import org.i247.sdk.copy.LocalCopy;
import org.i247.sdk.copy.SignedManifest;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A copy over mutual TLS: each piece is asked for by its range, signed, and believed only if its answer is. */
@Timeout(60)
class CopyExchangeTest {
    private static final int PIECE = 4096;
    private static final Sample BASE = Sample.base(7, lines());
    private static final byte[] BYTES = BASE.bytes();

    private final TestGateway gateway = new TestGateway();
    private final I247Client client = I247Client.builder()
            .endpoints(gateway.endpoint())
            .identity(gateway.identity())
            .trust(gateway.trust())
            .copyTrust(CopySamples.TRUST)
            .maxResponseBytes(PIECE)
            .maxAttempts(2)
            .attemptTimeout(Duration.ofSeconds(20))
            .build();

    @TempDir
    Path directory;

    CopyExchangeTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        client.close();
        gateway.close();
    }

    private static String[] lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            lines.add(CopySamples.VISA.replace("sltd-78", "sltd-" + i).replace("X0000017", "X%07d".formatted(i)));
        }
        return lines.toArray(String[]::new);
    }

    @Test
    void pieceByPieceAFileIsThere() {
        gateway.says(manifest(), piece(0), piece(1), piece(2));

        CopyUpdate update = update();

        assertThat(update.bytesFetched()).isEqualTo(BYTES.length);
        assertThat(gateway.seen())
                .extracting(Seen::target)
                .containsExactly(
                        "/v1/snapshots/travel-documents",
                        "/v1/snapshots/travel-documents/files/base-7.ndjson",
                        "/v1/snapshots/travel-documents/files/base-7.ndjson",
                        "/v1/snapshots/travel-documents/files/base-7.ndjson");
        assertThat(gateway.seen().get(2).head())
                .contains("Range: bytes=4096-8191")
                .contains("\"range\"");
        assertThat(gateway.seen().get(3).head()).contains("Range: bytes=8192-" + (BYTES.length - 1));
        assertThat(gateway.seen()).extracting(seen -> seen.context("reference")).doesNotHaveDuplicates();
        try (var copy = LocalCopy.open(TravelDocuments.DATABASE, directory, CopySamples.TRUST, () -> CopySamples.NOW)) {
            assertThat(copy.search(TravelDocumentQuery.number("X0000079"))).isInstanceOf(CopyAnswer.Hits.class);
        }
    }

    @Test
    void aConnectionThatBreaksInAPieceCostsThatPiece() {
        Reply.Sending cut = (session, bytes, bodyStart) -> {
            session.send(Arrays.copyOf(bytes, bodyStart + 500));
            throw new IOException("the line breaks");
        };
        gateway.says(manifest(), piece(0), piece(1).sent(cut), piece(1).sent(cut));

        assertThat(failure().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(gateway.seen()).hasSize(4);

        gateway.says(manifest(), piece(1), piece(2));
        assertThat(update().bytesFetched()).isEqualTo(BYTES.length - PIECE);
        assertThat(gateway.seen()).hasSize(3);
    }

    @Test
    void aPieceThatNobodySignedIsNotKept() {
        gateway.says(manifest(), piece(0), piece(1).unsigned());

        assertThat(failure().code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);

        gateway.says(manifest(), piece(1), piece(2));
        update();
        assertThat(gateway.seen().get(1).head()).contains("Range: bytes=4096-8191");
    }

    @Test
    void aPieceOfAnotherPlaceOrKindIsMalformed() {
        List<Reply> wrong = List.of(
                piece(0).instead("Content-Range", "bytes 1-4096/" + BYTES.length),
                piece(0).instead("Content-Range", "bytes 0-4094/" + BYTES.length),
                piece(0).instead("Content-Range", "bytes 0-4095/4095"),
                piece(0).instead("Content-Range", "bytes 0-4095/*"),
                piece(0).signing(message -> message.without("Content-Range")),
                piece(0).instead("Content-Type", "application/json"));
        for (Reply reply : wrong) {
            gateway.says(manifest(), reply);
            assertThat(failure().code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
        }
    }

    @Test
    void aGatewayThatDoesNotKnowRangesMayGiveASmallFileWhole() {
        Sample small = Sample.base(8, CopySamples.PASSPORT);
        gateway.says(manifest(Edition.of(small)), Reply.of(200, "application/x-ndjson", small.bytes()));

        assertThat(update().bytesFetched()).isEqualTo(small.bytes().length);
    }

    @Test
    void whereNoSignerIsSetUpTheErrorNamesTheKey() {
        try (I247Client without = I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .build()) {
            I247Exception missing = catchThrowableOfType(
                    I247Exception.class,
                    () -> without.localCopies().update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT));

            assertThat(missing.code()).isEqualTo(ErrorCode.CONFIGURATION_MISSING);
            assertThat(missing.failure().arguments()).contains("i247.trust.copy-signing-certificates");
        }
        assertThat(gateway.seen()).isEmpty();
    }

    private static Reply manifest() {
        return manifest(Edition.of(BASE));
    }

    private static Reply manifest(Edition edition) {
        SignedManifest signed = edition.signed();
        Base64.Encoder base64 = Base64.getEncoder();
        return Reply.json("{\"manifest\": \"%s\", \"signature\": \"%s\"}"
                .formatted(base64.encodeToString(signed.manifest()), base64.encodeToString(signed.signature())));
    }

    private static Reply piece(int number) {
        int from = number * PIECE;
        int to = Math.min(BYTES.length, from + PIECE);
        return Reply.of(206, "application/x-ndjson", Arrays.copyOfRange(BYTES, from, to))
                .with("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + BYTES.length);
    }

    private CopyUpdate update() {
        return client.localCopies().update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT);
    }

    private I247Exception failure() {
        return catchThrowableOfType(I247Exception.class, this::update);
    }
}
