package org.i247.sdk.copy;

/**
 * What says of which files a copy is made, with the signature that proves it (contract, section 8). It is not believed before
 * that is verified. Immutable.
 */
public final class SignedManifest {
    private final byte[] manifest;
    private final byte[] signature;

    /**
     * Keeps a manifest; the bytes are copied.
     *
     * @param manifest the bytes that were signed, which are JSON
     * @param signature detached CMS (RFC 5652) over exactly these bytes
     */
    public SignedManifest(byte[] manifest, byte[] signature) {
        this.manifest = manifest.clone();
        this.signature = signature.clone();
    }

    /**
     * The bytes that were signed.
     *
     * @return a copy
     */
    public byte[] manifest() {
        return manifest.clone();
    }

    /**
     * The signature.
     *
     * @return a copy
     */
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public String toString() {
        return "SignedManifest[" + manifest.length + " bytes]";
    }
}
