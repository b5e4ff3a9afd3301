package org.i247.sdk.copy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.internal.copy.FileSteps;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.QueryContext;

/** A gateway in memory that serves copies, does to an answer what a test says, and remembers what it was asked. */
final class CopyDesk implements CopyCalls {
    final List<String> seen = new ArrayList<>();
    Instant now = CopySamples.NOW;
    int largestPiece = 4 * 1024 * 1024;
    FileSteps steps = FileSteps.OF_DISK;
    private SignedManifest manifest;
    private List<Sample> served = List.of();
    private UnaryOperator<CopyPart> piece = UnaryOperator.identity();
    private Runnable before = () -> {};

    CopyDesk offers(Edition next) {
        return offers(next, next.signed());
    }

    CopyDesk offers(Edition next, SignedManifest signed) {
        manifest = signed;
        served = next.files();
        return this;
    }

    /** Another manifest for the same files. */
    CopyDesk offers(SignedManifest signed) {
        manifest = signed;
        return this;
    }

    /** Other bytes than the manifest promises. */
    CopyDesk serves(Sample... others) {
        served = List.of(others);
        return this;
    }

    CopyDesk pieces(UnaryOperator<CopyPart> change) {
        piece = change;
        return this;
    }

    /** What happens before a piece is answered. */
    CopyDesk before(Runnable happens) {
        before = happens;
        return this;
    }

    LocalCopies copies() {
        return new LocalCopies(this, () -> CopySamples.TRUST, () -> now, () -> 0, largestPiece, steps);
    }

    CopyUpdate update(Path directory) {
        return copies().update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT);
    }

    LocalCopy<TravelDocumentQuery, TravelDocumentRecord> open(Path directory) {
        return LocalCopy.open(TravelDocuments.DATABASE, directory, CopySamples.TRUST, () -> now);
    }

    /** What the copy in a directory says of a number, opened for this one question. */
    CopyAnswer<TravelDocumentRecord> ask(Path directory, String number) {
        try (LocalCopy<TravelDocumentQuery, TravelDocumentRecord> copy = open(directory)) {
            return copy.search(TravelDocumentQuery.number(number));
        }
    }

    @Override
    public SignedManifest manifest(Database<?, ?> database, QueryContext context) {
        seen.add("manifest");
        return manifest;
    }

    @Override
    public CopyPart part(Database<?, ?> database, String file, long from, int length, QueryContext context) {
        seen.add(file + " " + from + "+" + length);
        before.run();
        byte[] bytes = served.stream()
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow()
                .bytes();
        int start = (int) Math.min(from, bytes.length);
        return piece.apply(new CopyPart(
                from, bytes.length, Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + length))));
    }
}
