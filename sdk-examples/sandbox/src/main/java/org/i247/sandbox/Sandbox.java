package org.i247.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sandbox.cooperation.BureauCertificates;
import org.i247.sandbox.cooperation.Owner;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.pki.Authority;
import org.i247.sandbox.pki.CertificateUse;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.Pem;
import org.i247.sandbox.pki.PrivateFiles;
import org.i247.sandbox.pki.Registry;
import org.i247.sandbox.pki.Validity;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.FaultProxyBuilder;
import org.i247.sandbox.proxy.ProxyKeys;
import org.i247.sandbox.web.GatewayServer;
import org.i247.sandbox.web.TlsMaterial;
import org.jspecify.annotations.Nullable;

/**
 * A running gateway of the contract, with its certificates, its records and its moods. It listens on this machine only.
 * Safe for use by several threads.
 */
public final class Sandbox implements AutoCloseable {
    private final ScriptBook scripts = new ScriptBook();
    private final Path directory;
    private final boolean temporary;
    private final Desk desk;
    private final ScriptBook noticeScripts = new ScriptBook();
    private final NoticesDesk noticesDesk;
    private final GatewayServer server;
    private final @Nullable GatewayServer notices;
    private final URI endpoint;
    private final Identities identities;
    private final SandboxIdentity identity;
    private final Authority authority;
    private final InstantSource clock;
    private volatile X509Certificate signingCertificate;
    private volatile X509Certificate tlsCertificate;
    /** Who issues the gateway's TLS certificate. The clients' are issued by the first authority for good. */
    private volatile Authority gatewayAuthority;

    private final SecureRandom random = new SecureRandom();

    private Sandbox(SandboxBuilder builder, Path directory, boolean temporary) {
        this.directory = directory;
        this.temporary = temporary;
        clock = builder.clock;
        authority = Authority.create(builder.clock.instant(), random);
        Validity validity = Validity.around(builder.clock.instant());
        SigningAlgorithm algorithm = SigningAlgorithm.ECDSA_P256_SHA256;
        Credential tls = authority.issue("localhost", CertificateUse.TLS_SERVER, algorithm, validity);
        Credential signing = authority.issue("Gateway", CertificateUse.SIGNING, algorithm, validity);
        Credential copies = authority.issue("Local copies", CertificateUse.SIGNING, algorithm, validity);
        Credential stranger = authority.issue("Stranger", CertificateUse.SIGNING, algorithm, validity);
        gatewayAuthority = authority;
        tlsCertificate = tls.certificate();
        signingCertificate = signing.certificate();
        PrivateFiles.write(directory.resolve(IdentityFiles.AUTHORITY), Pem.of(authority.certificate()));
        PrivateFiles.write(directory.resolve(IdentityFiles.GATEWAY_SIGNING), Pem.of(signing.certificate()));
        PrivateFiles.write(directory.resolve(IdentityFiles.COPY_SIGNING), Pem.of(copies.certificate()));
        Registry registry = new Registry();
        BureauCertificates certificates = new BureauCertificates();
        desk = new Desk(builder, random, registry, scripts, new GatewayKeys(signing, copies, stranger), certificates);
        server = GatewayServer.start(
                builder.port,
                new TlsMaterial(tls, authority.certificate(), authority.certificate()),
                new HeardHandler(desk, builder.listener));
        endpoint = URI.create("https://localhost:" + server.port());
        noticesDesk = new NoticesDesk(builder.seed, builder.clock, noticeScripts);
        notices = builder.noticesPort == null
                ? null
                : GatewayServer.start(
                        builder.noticesPort,
                        new TlsMaterial(tls, authority.certificate(), authority.certificate(), false),
                        noticesDesk);
        identities = new Identities(
                authority,
                registry,
                certificates,
                builder.clock,
                random,
                directory,
                new Endpoints(endpoint, publicNotices(notices)));
        identity = newIdentity().issue();
        identities.introduce(Specimens.NEIGHBOUR);
        identities.introduce(Specimens.OTHER_OWNER);
    }

    private static Optional<URI> publicNotices(@Nullable GatewayServer server) {
        return Optional.ofNullable(server).map(running -> URI.create("https://localhost:" + running.port()));
    }

    static Sandbox start(SandboxBuilder builder) {
        if (builder.directory != null) {
            PrivateFiles.makeDirectory(builder.directory);
            return new Sandbox(builder, builder.directory, false);
        }
        Path directory = PrivateFiles.makeTemporaryDirectory();
        try {
            return new Sandbox(builder, directory, true);
        } catch (RuntimeException e) {
            PrivateFiles.deleteDirectory(directory);
            throw e;
        }
    }

    /**
     * Starts a sandbox on a free port with its files in a temporary directory; blocks until it listens.
     *
     * @return the sandbox; the caller closes it
     */
    public static Sandbox start() {
        return builder().start();
    }

    /**
     * Sets a sandbox up.
     *
     * @return a builder
     */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /**
     * Where it listens.
     *
     * @return for instance {@code https://localhost:8443}
     */
    public URI endpoint() {
        return endpoint;
    }

    /**
     * Where the stand-in for INTERPOL's public notices API listens. {@link #clientProperties()} names it as well.
     *
     * @return for instance {@code https://localhost:8444}
     * @throws IllegalStateException without {@link SandboxBuilder#publicNotices()}
     */
    public URI noticesEndpoint() {
        return publicNotices(notices)
                .orElseThrow(() -> new IllegalStateException("Order public notices from the sandbox's builder"));
    }

    /**
     * Where its files are: {@code ca.pem}, {@code gateway-signing.pem}, {@code copy-signing.pem} (the certificate of the key that
     * signs local copies), {@code client.p12}, {@code client.properties}.
     *
     * @return the directory
     */
    public Path directory() {
        return directory;
    }

    /**
     * A ready configuration of a client, with the fixed names of the keys.
     *
     * @return the path of {@code client.properties}
     */
    public Path clientProperties() {
        return identity.clientProperties();
    }

    /**
     * A configuration of the same client that asks at another place, for instance at a fault proxy.
     *
     * @param other where it asks
     * @return the path of a properties file, written by this call
     */
    public Path clientProperties(URI other) {
        return identity.clientProperties(other);
    }

    /**
     * Sets up a proxy that stands between a client and this sandbox and does to their bytes what a script says. Inside
     * TLS it asks as {@link #identity()}, whoever asks it.
     *
     * @return a builder; whoever starts the proxy closes it
     */
    public FaultProxyBuilder faultProxy() {
        return FaultProxy.to(endpoint, new ProxyKeys(authority, identity.tls(), clock, random));
    }

    /**
     * What the gateway shows in TLS now.
     *
     * @return the certificate
     */
    public X509Certificate tlsCertificate() {
        return tlsCertificate;
    }

    /**
     * A revocation list of the sandbox's authority. The sandbox itself goes on as if nothing had been revoked: what a
     * client makes of the list is the client's.
     *
     * @param validity from when until when the list is current
     * @param revoked the certificates that it names
     * @return the list
     */
    public X509CRL revocationList(Validity validity, X509Certificate... revoked) {
        return authority.revocationList(validity, List.of(revoked));
    }

    /**
     * What the sandbox's authority says of certificates when it is asked (OCSP, RFC 6960), for a responder of a test's own.
     *
     * @param question the question as it came, DER
     * @param validity from when until when the answer is current
     * @param revoked the certificates that it calls revoked; all others it calls good
     * @return the answer, DER
     * @throws IOException if the question is none
     */
    public byte[] ocspResponse(byte[] question, Validity validity, X509Certificate... revoked) throws IOException {
        return authority.ocspResponse(question, validity, List.of(revoked));
    }

    /**
     * Sets up a change of the key that the gateway signs its answers with.
     *
     * @return the change, of which nothing has happened yet; its file is {@code gateway-signing.pem}
     */
    public GatewayChange changeOfSigningKey() {
        Credential next = authority.issue(
                "Gateway",
                CertificateUse.SIGNING,
                SigningAlgorithm.ECDSA_P256_SHA256,
                Validity.around(clock.instant()));
        return new GatewayChange(
                directory.resolve(IdentityFiles.GATEWAY_SIGNING), signingCertificate, next.certificate(), () -> {
                    desk.signWith(next);
                    signingCertificate = next.certificate();
                });
    }

    /**
     * Sets up a change of the authority that issues the gateway's TLS certificate. Clients' certificates stay as they are.
     * Connections that are open when it takes effect go on. A fault proxy inside TLS trusts the first authority.
     *
     * @return the change, of which nothing has happened yet; its file is {@code ca.pem}
     */
    public GatewayChange changeOfAuthority() {
        Authority next = Authority.create(clock.instant(), random);
        Credential tls = next.issue(
                "localhost",
                CertificateUse.TLS_SERVER,
                SigningAlgorithm.ECDSA_P256_SHA256,
                Validity.around(clock.instant()));
        return new GatewayChange(
                directory.resolve(IdentityFiles.AUTHORITY), gatewayAuthority.certificate(), next.certificate(), () -> {
                    server.show(new TlsMaterial(tls, next.certificate(), authority.certificate()));
                    gatewayAuthority = next;
                    tlsCertificate = tls.certificate();
                });
    }

    /**
     * Who asks with {@link #clientProperties()}: bureau {@link Specimens#BUREAU}, role {@link SandboxRole#BUREAU}.
     *
     * @return the identity
     */
    public SandboxIdentity identity() {
        return identity;
    }

    /**
     * Orders a further identity.
     *
     * @return a builder
     */
    public IdentityBuilder newIdentity() {
        return new IdentityBuilder(identities);
    }

    /**
     * Says what happens to the next requests to a database.
     *
     * @param database the database
     * @return its script
     */
    public Script on(SandboxDatabase database) {
        return new Script(scripts, ScriptBook.Place.of(database));
    }

    /**
     * Says what happens to the next requests wherever they go, status and code lists included. What is said of a
     * database goes first.
     *
     * @return the script
     */
    public Script anywhere() {
        return new Script(scripts, ScriptBook.Place.ANYWHERE);
    }

    /**
     * Says what happens to the next requests for public notices: faults of the line, {@link Fault#foreign} and changed
     * content. These answers are not signed, and faults that concern signatures do nothing to them.
     *
     * @return the script
     */
    public Script onNotices() {
        return new Script(noticeScripts, ScriptBook.Place.ANYWHERE);
    }

    /**
     * How many requests for public notices arrived since the start or {@link #reset()}.
     *
     * @return their number
     */
    public int noticeRequests() {
        return noticesDesk.requests();
    }

    /**
     * Refuses a purpose with 403 {@code PURPOSE_NOT_ALLOWED} until {@link #reset()}. All others are allowed.
     *
     * @param purpose the purpose, for instance {@code document-issuance}
     */
    public void refusePurpose(String purpose) {
        scripts.refusePurpose(purpose);
    }

    /**
     * Adds a record until {@link #reset()}.
     *
     * @param database where it goes; fingerprints and DNA profiles cannot be added, {@link BiometricSpecimens} holds those
     *     that are known
     * @param record its members by the names of the contract: texts, numbers, booleans, lists and maps. Without
     *     id and owner it gets an id of its own and {@link Specimens#NEIGHBOUR}
     * @return its id
     * @throws IllegalArgumentException if the database is a biometric one
     */
    public String add(SandboxDatabase database, Map<String, ?> record) {
        return desk.add(database, record);
    }

    /**
     * How many records a database holds now: so a test sees that a write was carried out once.
     *
     * @param database the database
     * @return their number
     */
    public int recordsIn(SandboxDatabase database) {
        return desk.recordsIn(database);
    }

    /**
     * How the owners of all records answer requests to confirm a hit. After {@link #reset()} they confirm after three
     * seconds.
     *
     * @return the owners
     */
    public Owner owner() {
        return desk.cooperation().owner();
    }

    /**
     * Lets an alert arrive, until {@link #reset()}. Of themselves arrive {@code RECORD_HIT} for the owner when another bureau
     * meets its record, {@code CONFIRMATION_ASKED} and {@code CONFIRMATION_ANSWERED}.
     *
     * @param bureau for whom, such as {@link Specimens#BUREAU}
     * @param kind its kind, such as {@code RECORD_EXPIRING}
     * @param members what else it says, by the names of the contract
     * @return its id
     */
    public String alert(String bureau, String kind, Map<String, ?> members) {
        return desk.cooperation().raise(bureau, kind, IJson.object(members));
    }

    /**
     * Lets a message arrive, until {@link #reset()}.
     *
     * @param from the bureau that sends it
     * @param members the message by the names of the contract: {@code to}, {@code subject}, {@code body}, {@code priority}
     * @return its id
     */
    public String message(String from, Map<String, ?> members) {
        return desk.cooperation().deliver(from, IJson.object(members));
    }

    /**
     * How many alerts a bureau has not acknowledged.
     *
     * @param bureau the bureau
     * @return their number
     */
    public long unacknowledgedAlerts(String bureau) {
        return desk.cooperation().unacknowledgedAlerts(bureau);
    }

    /**
     * How many messages a bureau has not acknowledged.
     *
     * @param bureau the bureau
     * @return their number
     */
    public long unacknowledgedMessages(String bureau) {
        return desk.cooperation().unacknowledgedMessages(bureau);
    }

    /**
     * How many requests a database has seen since the start or {@link #reset()}, refused ones and those that a fault
     * struck included; every attempt is a request.
     *
     * @param database the database
     * @return their number
     */
    public int requestsTo(SandboxDatabase database) {
        return desk.requestsTo(database);
    }

    /**
     * How many requests arrived since the start or {@link #reset()} over connections on which the client showed a
     * certificate: so a test sees that new keys are in use.
     *
     * @param tlsCertificate the client's certificate for TLS, such as {@code identity().tls().certificate()}
     * @return their number
     */
    public int requestsWith(X509Certificate tlsCertificate) {
        return desk.requestsWith(tlsCertificate);
    }

    /**
     * How many requests arrived since the start or {@link #reset()}, wherever they went.
     *
     * @return their number
     */
    public int requests() {
        return desk.requests();
    }

    /**
     * Ends all scripts, takes back what was added, written and refused, forgets the keys of writes, and counts from nought.
     * Identities stay.
     */
    public void reset() {
        scripts.clear();
        noticeScripts.clear();
        desk.reset();
        noticesDesk.reset();
    }

    /** Stops listening, and deletes the files if their directory is a temporary one. */
    @Override
    public void close() {
        desk.cooperation().close();
        server.close();
        if (notices != null) {
            notices.close();
        }
        if (temporary) {
            PrivateFiles.deleteDirectory(directory);
        }
    }
}
