package org.i247.sdk.copy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Base64;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.CopyDirectory;
import org.i247.sdk.internal.copy.Manifest;
import org.i247.sdk.internal.copy.ManifestReader;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.sealing.DetachedSeal;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/**
 * A manifest whose signature is right and whose signer is believed, for the database that is meant.
 *
 * @param manifest what it says
 * @param signed the bytes that prove it
 */
record VerifiedManifest(Manifest manifest, SignedManifest signed) {
    /** Verifies, and throws what is wrong. */
    static VerifiedManifest of(SignedManifest signed, String which, Database<?, ?> database, CopyTrust trust) {
        VerifiedManifest verified = of(signed, which, trust);
        if (!verified.isOf(database)) {
            throw CopyFaults.untrusted(which, "OTHER_DATABASE");
        }
        return verified;
    }

    private static VerifiedManifest of(SignedManifest signed, String which, CopyTrust trust) {
        DetachedSeal seal = DetachedSeal.of(signed.manifest(), signed.signature(), trust.rules());
        if (seal.against().isPresent()) {
            throw CopyFaults.untrusted(which, seal.against().get());
        }
        Manifest manifest;
        try {
            manifest = ManifestReader.read(signed.manifest());
        } catch (MemberException e) {
            throw CopyFaults.malformed(e.within("manifest"));
        }
        // Whoever has a key whose certificate is over would have to sign before that: he cannot say what came later.
        if (seal.madeAt().isBefore(manifest.asOf().minus(CopyFaults.SKEW))) {
            throw CopyFaults.untrusted(which, "SIGNING_TIME");
        }
        return new VerifiedManifest(manifest, signed);
    }

    private boolean isOf(Database<?, ?> database) {
        return manifest.name().equals(database.path());
    }

    /** The one that counts in a directory; throws what is wrong with it. */
    static VerifiedManifest in(CopyDirectory directory, Database<?, ?> database, CopyTrust trust) throws IOException {
        return of(kept(directory), directory.toString(), database, trust);
    }

    private static SignedManifest kept(CopyDirectory directory) throws IOException {
        try {
            Members members = StrictJson.read(directory.readManifest());
            return new SignedManifest(bytes(members, "manifest"), bytes(members, "signature"));
        } catch (MemberException e) {
            throw CopyFaults.damaged(directory.manifest());
        }
    }

    /**
     * The one that counts in a directory, if one does that can be believed. A disk that cannot say whether one does is no
     * directory without one: an older one could be put there.
     */
    static @Nullable VerifiedManifest held(CopyDirectory directory, Database<?, ?> database, CopyTrust trust)
            throws IOException {
        VerifiedManifest held;
        try {
            held = of(kept(directory), directory.toString(), trust);
        } catch (NoSuchFileException | I247Exception e) {
            return null;
        }
        if (!held.isOf(database)) {
            throw CopyFaults.taken();
        }
        return held;
    }

    /** As it is kept: that is how it comes over the line. */
    byte[] bytes() {
        return StrictJson.write(Members.builder()
                .put("manifest", Base64.getEncoder().encodeToString(signed.manifest()))
                .put("signature", Base64.getEncoder().encodeToString(signed.signature()))
                .build());
    }

    CopyState state(Database<?, ?> database) {
        return new CopyState(database.name(), manifest.generation(), manifest.asOf(), manifest.validUntil());
    }

    private static byte[] bytes(Members members, String name) {
        try {
            return Base64.getDecoder()
                    .decode(members.text(name).orElseThrow(() -> new MemberException(name, "REQUIRED")));
        } catch (IllegalArgumentException e) {
            throw new MemberException(name, "FORMAT");
        }
    }
}
