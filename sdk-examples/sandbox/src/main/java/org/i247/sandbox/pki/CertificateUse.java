package org.i247.sandbox.pki;

/** What a certificate is issued for. */
public enum CertificateUse {
    /** The gateway's side of TLS. */
    TLS_SERVER,
    /** A client's side of TLS. */
    TLS_CLIENT,
    /** Signatures. */
    SIGNING,
    /** Messages that are sealed for its bureau. */
    ENCRYPTION
}
