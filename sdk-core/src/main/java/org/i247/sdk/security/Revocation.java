package org.i247.sdk.security;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.RevocationListFile;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and by whom, the client is told that a certificate of the gateway was revoked: by revocation lists from files
 * (RFC 5280, section 5), and by OCSP (RFC 6960), each in a {@linkplain RevocationMode mode} of its own. Both are off
 * unless they are switched on.
 *
 * <p>The gateway's own TLS certificate must pass each source that is on. An authority between it and the trusted one must
 * be known as good by one of them. What any source names as revoked is refused. A pinned signing certificate is judged by
 * the lists alone, if there is one of its issuer. A certificate that is itself trusted is not judged.
 *
 * <p>The lists are those that were read when this was made: to take new ones, make it anew. Immutable; safe for use by
 * several threads.
 */
public final class Revocation {
    private static final Revocation OFF =
            new Revocation(RevocationMode.OFF, List.of(), List.of(), RevocationMode.OFF, null, false);

    private final RevocationMode listMode;
    private final List<X509CRL> lists;
    private final List<X509Certificate> listAuthorities;
    private final RevocationMode ocspMode;
    private final @Nullable URI responder;
    private final boolean asksResponderOfCertificate;

    private Revocation(
            RevocationMode listMode,
            List<X509CRL> lists,
            List<X509Certificate> listAuthorities,
            RevocationMode ocspMode,
            @Nullable URI responder,
            boolean asksResponderOfCertificate) {
        this.listMode = Objects.requireNonNull(listMode, "listMode");
        this.lists = List.copyOf(lists);
        this.listAuthorities = List.copyOf(listAuthorities);
        this.ocspMode = Objects.requireNonNull(ocspMode, "ocspMode");
        this.responder = responder;
        this.asksResponderOfCertificate = asksResponderOfCertificate;
    }

    /**
     * Nothing is asked about revocation.
     *
     * @return the setting that a client has if nothing is said
     */
    public static Revocation off() {
        return OFF;
    }

    /**
     * With revocation lists from files, each holding one in DER or any number in PEM. Certificates may stand beside them
     * in PEM: they are not trusted, but tell by which key the list of a pinned signing certificate's authority is
     * verified. Blocks while it reads.
     *
     * @param mode what happens when the lists do not tell
     * @param files the files, one or more
     * @return a new setting
     * @throws I247Exception {@code FILE_UNREADABLE} or {@code FILE_MALFORMED}
     * @throws IllegalArgumentException if there is no file although the mode is not off
     */
    public Revocation withListFiles(RevocationMode mode, List<Path> files) {
        List<X509CRL> read = new ArrayList<>();
        List<X509Certificate> authorities = new ArrayList<>();
        for (Path file : files) {
            RevocationListFile content = RevocationListFile.read(file);
            read.addAll(content.lists());
            authorities.addAll(content.authorities());
        }
        return withLists(mode, read, authorities);
    }

    /**
     * With revocation lists.
     *
     * @param mode what happens when the lists do not tell
     * @param newLists the lists, one or more
     * @param authorities who issued them, where it is nobody whom the client trusts for TLS; perhaps none
     * @return a new setting
     * @throws IllegalArgumentException if there is no list although the mode is not off
     */
    public Revocation withLists(RevocationMode mode, List<X509CRL> newLists, List<X509Certificate> authorities) {
        if (mode != RevocationMode.OFF && newLists.isEmpty()) {
            throw new IllegalArgumentException("to judge by revocation lists needs one");
        }
        return new Revocation(mode, newLists, authorities, ocspMode, responder, asksResponderOfCertificate);
    }

    /**
     * With the OCSP response that the gateway staples to its handshake (RFC 6066, section 8). Nobody is asked.
     *
     * @param mode what happens when it does not tell
     * @return a new setting
     */
    public Revocation withOcsp(RevocationMode mode) {
        return new Revocation(listMode, lists, listAuthorities, mode, null, false);
    }

    /**
     * As {@link #withOcsp(RevocationMode)}, and where nothing good is stapled a responder is asked, within half of the
     * time for setting up a connection.
     *
     * @param mode what happens when nothing tells
     * @param address an {@code http} address: what it answers is signed
     * @return a new setting
     * @throws IllegalArgumentException if it is no {@code http} address
     */
    public Revocation withOcspResponder(RevocationMode mode, URI address) {
        if (!"http".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            throw new IllegalArgumentException("a responder has an http address, without user or fragment");
        }
        return new Revocation(listMode, lists, listAuthorities, mode, address, false);
    }

    /**
     * As {@link #withOcspResponder}, with the responder that the certificate itself names (RFC 5280, section 4.2.2.1).
     *
     * @param mode what happens when nothing tells
     * @return a new setting
     */
    public Revocation withOcspResponderOfCertificate(RevocationMode mode) {
        return new Revocation(listMode, lists, listAuthorities, mode, null, true);
    }

    /**
     * Whether nothing is asked at all.
     *
     * @return true if both sources are off
     */
    public boolean isOff() {
        return listMode == RevocationMode.OFF && ocspMode == RevocationMode.OFF;
    }

    /**
     * The mode of the lists.
     *
     * @return what happens when they do not tell
     */
    public RevocationMode listMode() {
        return listMode;
    }

    /**
     * The lists.
     *
     * @return the lists, as they were read
     */
    public List<X509CRL> lists() {
        return lists;
    }

    /**
     * Who issued lists, beside the authorities for TLS.
     *
     * @return the certificates; they are trusted for nothing else
     */
    public List<X509Certificate> listAuthorities() {
        return listAuthorities;
    }

    /**
     * The mode of OCSP.
     *
     * @return what happens when it does not tell
     */
    public RevocationMode ocspMode() {
        return ocspMode;
    }

    /**
     * The responder that is asked.
     *
     * @return its address, if one is set
     */
    public Optional<URI> ocspResponder() {
        return Optional.ofNullable(responder);
    }

    /**
     * Whether the responder is asked that a certificate names.
     *
     * @return false if another one is set, or nobody is asked
     */
    public boolean asksResponderOfCertificate() {
        return asksResponderOfCertificate;
    }

    @Override
    public String toString() {
        return "Revocation[lists=" + listMode + " (" + lists.size() + "), ocsp=" + ocspMode + "]";
    }
}
