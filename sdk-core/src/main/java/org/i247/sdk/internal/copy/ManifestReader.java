package org.i247.sdk.internal.copy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;

/** Reads a manifest, and refuses one that does not lead from its base to its generation step by step. */
public final class ManifestReader {
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._~-]{1,128}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}Z");
    /** A gateway makes a new base long before: each delta is looked at for each question. */
    private static final int MOST_DELTAS = 1000;

    private ManifestReader() {}

    /**
     * Reads a manifest.
     *
     * @param json its bytes
     * @return the manifest
     * @throws MemberException if it breaks the contract; it names the place
     */
    public static Manifest read(byte[] json) {
        Members members = StrictJson.read(json);
        long generation = count(members, "generation");
        Instant asOf = instant(members, "asOf");
        Instant validUntil = instant(members, "validUntil");
        if (!validUntil.isAfter(asOf)) {
            throw new MemberException("validUntil", "CONTRADICTION");
        }
        List<ManifestFile> files = new ArrayList<>();
        Members base = members.object("base").orElseThrow(() -> new MemberException("base", "REQUIRED"));
        files.add(within("base", () -> file(base, true, count(base, "generation"), count(base, "generation"))));
        if (members.statement("deltas") == Statement.NOT_SAID || members.statement("deltas") == Statement.NOT_KNOWN) {
            throw new MemberException("deltas", "REQUIRED");
        }
        List<Members> deltas = members.objects("deltas");
        if (deltas.size() > MOST_DELTAS) {
            throw new MemberException("deltas", "RANGE");
        }
        for (int i = 0; i < deltas.size(); i++) {
            Members delta = deltas.get(i);
            long reached = files.get(i).to();
            files.add(within("deltas[" + i + "]", () -> delta(delta, reached)));
        }
        if (files.get(files.size() - 1).to() != generation) {
            throw new MemberException("generation", "CONTRADICTION");
        }
        requireNamesOnce(files);
        return new Manifest(text(members, "name"), generation, asOf, validUntil, files);
    }

    private static ManifestFile delta(Members delta, long reached) {
        long from = count(delta, "fromGeneration");
        long to = count(delta, "toGeneration");
        if (from != reached) {
            throw new MemberException("fromGeneration", "CONTRADICTION");
        }
        if (to <= from) {
            throw new MemberException("toGeneration", "CONTRADICTION");
        }
        return file(delta, false, from, to);
    }

    private static ManifestFile file(Members members, boolean base, long from, long to) {
        String name = text(members, "file");
        if (!FILE.matcher(name).matches() || name.equals(".") || name.equals("..")) {
            throw new MemberException("file", "FORMAT");
        }
        String sha256 = text(members, "sha256");
        if (!SHA_256.matcher(sha256).matches()) {
            throw new MemberException("sha256", "FORMAT");
        }
        return new ManifestFile(name, base, from, to, count(members, "bytes"), sha256);
    }

    private static void requireNamesOnce(List<ManifestFile> files) {
        Set<String> names = new HashSet<>();
        for (ManifestFile file : files) {
            if (!names.add(file.name())) {
                throw new MemberException("deltas", "UNIQUE");
            }
        }
    }

    private static String text(Members members, String name) {
        return members.text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    private static long count(Members members, String name) {
        long count = members.integer(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
        if (count < 0) {
            throw new MemberException(name, "RANGE");
        }
        return count;
    }

    private static Instant instant(Members members, String name) {
        String text = text(members, name);
        try {
            if (INSTANT.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // Told below, without the text.
        }
        throw new MemberException(name, "FORMAT");
    }

    private static ManifestFile within(String place, Supplier<ManifestFile> reading) {
        try {
            return reading.get();
        } catch (MemberException e) {
            throw e.within(place);
        }
    }
}
