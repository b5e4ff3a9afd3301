package org.i247.sdk.internal.copy;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.vehicle.Vehicles;

/** A manifest, and the lines of a base and of a delta of both databases. */
public final class CopyFuzz {
    private CopyFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        try {
            manifest(ManifestReader.read(content));
        } catch (MemberException e) {
            // It says where, and is no manifest.
        }
        for (boolean base : new boolean[] {true, false}) {
            lines(content, base, CopyRules.TRAVEL_DOCUMENTS, TravelDocuments.DATABASE::read);
            lines(content, base, CopyRules.VEHICLES, Vehicles.DATABASE::read);
        }
    }

    private static void manifest(Manifest manifest) {
        requireReadable(manifest);
        long reached = manifest.files().get(0).to();
        for (ManifestFile file : manifest.files()) {
            require(file.base() || file.from() == reached, "no gap");
            require(file.sha256().length() == 64 && file.bytes() >= 0, "a digest and a length");
            require(!file.name().contains("/"), "a name is no path");
            reached = file.to();
        }
        require(reached == manifest.generation(), "the last reaches the generation");
    }

    private static void lines(byte[] content, boolean base, CopyRules rules, Consumer<Members> check) {
        ManifestFile file = new ManifestFile("f", base, 1, 2, content.length, "0".repeat(64));
        List<Long> starts = new ArrayList<>();
        LineReading reading = new LineReading(file, rules, check, new Entries() {
            @Override
            public void entry(long key, long offset) {
                starts.add(offset);
            }

            @Override
            public void letters(String number) {
                require(!number.isEmpty(), "a number has something in it");
            }
        });
        try {
            FileScan scan = FileScan.of(new ByteArrayInputStream(content), reading);
            require(scan.bytes() == content.length, "all of it was read");
            for (long start : starts) {
                require(start == 0 || content[(int) start - 1] == '\n', "a line begins where its entry says");
            }
            reading.requireRight();
        } catch (MemberException e) {
            // It says where.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
