package org.i247.sdk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.configuration.SettingsReader;
import org.i247.sdk.internal.diagnostics.Setup;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ClientEventListener;
import org.i247.sdk.spi.EvidenceStore;
import org.i247.sdk.spi.Gateway;
import org.i247.sdk.standard.BureauCode;
import org.jspecify.annotations.Nullable;

/**
 * Sets a client up: from a properties file, the environment, and code, each later one winning over the one before it in
 * that order. Not safe for use by several threads.
 *
 * <p>Needed are endpoints, an identity and trust, or a {@link Gateway} of one's own. Bureau, unit, user and purpose are
 * what {@link I247Client#context()} is made of.
 */
public final class I247ClientBuilder {
    private Settings fromFile = Settings.none();
    private Settings fromEnvironment = Settings.none();
    private final Map<String, String> fromCode = new HashMap<>();
    private final List<ClientEventListener> listeners = new ArrayList<>();
    private final List<CallObserver> observers = new ArrayList<>();
    private @Nullable Identity identity;
    private @Nullable Trust trust;
    private @Nullable CopyTrust copyTrust;
    private @Nullable Gateway gateway;
    private @Nullable EvidenceStore evidenceStore;
    private CryptographyProvider cryptography = CryptographyProvider.bouncyCastleForEllipticCurves();
    private InstantSource clock = Clock.systemUTC();

    I247ClientBuilder() {}

    /**
     * Takes settings from a properties file in UTF-8. Paths in it start from the file's own directory.
     *
     * @param file the file
     * @return this builder
     * @throws SetupException if it cannot be read, or holds a key that does not exist; it names the nearest right one
     */
    public I247ClientBuilder properties(Path file) {
        fromFile = SettingsReader.file(file);
        return this;
    }

    /**
     * Takes settings from properties under the same names; what does not begin with {@code i247.} is left alone.
     *
     * @param properties names and values
     * @return this builder
     * @throws SetupException if there is a key of ours that does not exist; it names the nearest right one
     */
    public I247ClientBuilder properties(Map<String, String> properties) {
        fromFile = SettingsReader.properties(properties);
        return this;
    }

    /**
     * Takes settings from environment variables such as {@code I247_ENDPOINTS}; others are left alone.
     *
     * @param environment names and values, usually {@code System.getenv()}
     * @return this builder
     * @throws SetupException if there is a variable of ours that does not exist; it names the nearest right one
     */
    public I247ClientBuilder environment(Map<String, String> environment) {
        fromEnvironment = SettingsReader.environment(environment);
        return this;
    }

    /**
     * The gateway's addresses, the primary first ({@code i247.endpoints}).
     *
     * @param addresses {@code https} addresses without path
     * @return this builder
     */
    public I247ClientBuilder endpoints(URI... addresses) {
        return set(Key.ENDPOINTS, List.of(addresses).stream().map(URI::toString).collect(Collectors.joining(",")));
    }

    /**
     * The bureau on whose behalf questions are asked ({@code i247.bureau}).
     *
     * @param bureau the bureau
     * @return this builder
     */
    public I247ClientBuilder bureau(BureauCode bureau) {
        return set(Key.BUREAU, bureau.code());
    }

    /**
     * The unit that asks ({@code i247.unit}).
     *
     * @param id an opaque id
     * @return this builder
     */
    public I247ClientBuilder unit(String id) {
        return set(Key.UNIT, id);
    }

    /**
     * The user who asks, if all questions are asked by one ({@code i247.user}).
     *
     * @param id an opaque id, never a name
     * @return this builder
     */
    public I247ClientBuilder user(String id) {
        return set(Key.USER, id);
    }

    /**
     * Why questions are asked ({@code i247.purpose}).
     *
     * @param purpose the purpose
     * @return this builder
     */
    public I247ClientBuilder purpose(Purpose purpose) {
        return set(Key.PURPOSE, purpose.value());
    }

    /**
     * The language of the gateway's texts ({@code i247.language}); English if nothing is said.
     *
     * @param language the language
     * @return this builder
     */
    public I247ClientBuilder language(Locale language) {
        return set(Key.LANGUAGE, language.toLanguageTag());
    }

    /**
     * The keys that the client shows and signs with.
     *
     * @param keys the identity
     * @return this builder
     */
    public I247ClientBuilder identity(Identity keys) {
        identity = Objects.requireNonNull(keys, "keys");
        return this;
    }

    /**
     * Whom the client believes. Who is asked about revocation is then said by {@link Trust#withRevocation} as well: {@link
     * #build()} refuses settings that ask for it, for beside this trust they would do nothing.
     *
     * @param anchors authorities and the gateway's signing certificates
     * @return this builder
     */
    public I247ClientBuilder trust(Trust anchors) {
        trust = Objects.requireNonNull(anchors, "anchors");
        return this;
    }

    /**
     * Whose signature on a local copy is believed, in place of {@code i247.trust.copy-signing-certificates}.
     *
     * @param signers certificates for copies, or authorities that issue nothing else
     * @return this builder
     */
    public I247ClientBuilder copyTrust(CopyTrust signers) {
        copyTrust = Objects.requireNonNull(signers, "signers");
        return this;
    }

    /**
     * How often the configured files of keys and trust are looked at ({@code i247.keys.reload-interval}); every minute if
     * nothing is said. A change is taken when it has stayed the same from one look to the next; what cannot be used is
     * refused, and what is in use stays ({@link org.i247.sdk.spi.KeyEvent}).
     *
     * @param pause the time between two looks; nothing for never
     * @return this builder
     */
    public I247ClientBuilder keysReloadInterval(Duration pause) {
        return set(Key.KEYS_RELOAD_INTERVAL, pause.isZero() ? "off" : pause.toString());
    }

    /**
     * The time for setting up a connection, TLS included ({@code i247.timeout.connect}); 5 seconds if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public I247ClientBuilder connectTimeout(Duration time) {
        return set(Key.TIMEOUT_CONNECT, time.toString());
    }

    /**
     * The time for one attempt, to the last byte of its answer ({@code i247.timeout.attempt}); 10 seconds if nothing is
     * said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public I247ClientBuilder attemptTimeout(Duration time) {
        return set(Key.TIMEOUT_ATTEMPT, time.toString());
    }

    /**
     * The time for a call with all its attempts and waits ({@code i247.timeout.total}); 30 seconds if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public I247ClientBuilder totalTimeout(Duration time) {
        return set(Key.TIMEOUT_TOTAL, time.toString());
    }

    /**
     * How often a call is tried at most ({@code i247.retry.max-attempts}); 3 if nothing is said.
     *
     * @param attempts 1 or more
     * @return this builder
     */
    public I247ClientBuilder maxAttempts(int attempts) {
        return set(Key.RETRY_MAX_ATTEMPTS, Integer.toString(attempts));
    }

    /**
     * How large an answer may be ({@code i247.limits.response-bytes}); 16 MiB if nothing is said.
     *
     * @param bytes 1 or more
     * @return this builder
     */
    public I247ClientBuilder maxResponseBytes(int bytes) {
        return set(Key.LIMITS_RESPONSE_BYTES, Integer.toString(bytes));
    }

    /**
     * Whose cryptography signs and verifies; {@link CryptographyProvider#bouncyCastleForEllipticCurves()} if nothing is said.
     *
     * @param choice the cryptography
     * @return this builder
     */
    public I247ClientBuilder cryptography(CryptographyProvider choice) {
        cryptography = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * The clock that signatures are dated and certificates judged by; the system's if nothing is said.
     *
     * @param source the clock
     * @return this builder
     */
    public I247ClientBuilder clock(InstantSource source) {
        clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * A country's own gateway in place of the contract's. Endpoints, identity and trust are then its own affair.
     *
     * @param own the gateway; it is closed with the client
     * @return this builder
     */
    public I247ClientBuilder gateway(Gateway own) {
        gateway = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * The file in which each call leaves evidence ({@code i247.evidence.file}); none is kept if nothing is said. One client
     * writes to it at a time.
     *
     * @param file the log; its older parts stand beside it
     * @return this builder
     */
    public I247ClientBuilder evidenceFile(Path file) {
        return set(Key.EVIDENCE_FILE, file.toString());
    }

    /**
     * A store of one's own for the evidence, in place of a file.
     *
     * @param store the store; it is closed with the client
     * @return this builder
     */
    public I247ClientBuilder evidenceStore(EvidenceStore store) {
        evidenceStore = Objects.requireNonNull(store, "store");
        return this;
    }

    /**
     * What becomes of a call whose evidence cannot be written ({@code i247.evidence.on-failure}); it is refused if nothing
     * is said.
     *
     * @param then what becomes of it
     * @return this builder
     */
    public I247ClientBuilder onEvidenceFailure(OnEvidenceFailure then) {
        return set(Key.EVIDENCE_ON_FAILURE, then.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a call waits until its evidence is on the disk ({@code i247.evidence.sync}); it does if nothing is said. If
     * not, a crash of the machine, though not of the process, may lose the last records.
     *
     * @param waits whether it waits
     * @return this builder
     */
    public I247ClientBuilder evidenceSync(boolean waits) {
        return set(Key.EVIDENCE_SYNC, waits ? "always" : "never");
    }

    /**
     * When a new part of the evidence file begins ({@code i247.evidence.part-bytes}, {@code .part-after}); after 64 MiB or
     * a day if nothing is said.
     *
     * @param bytes after so many bytes, 1 or more
     * @param time after so long, more than nothing
     * @return this builder
     */
    public I247ClientBuilder evidenceParts(int bytes, Duration time) {
        return set(Key.EVIDENCE_PART_BYTES, Integer.toString(bytes)).set(Key.EVIDENCE_PART_AFTER, time.toString());
    }

    /**
     * When a check point is signed ({@code i247.evidence.check-point-records}, {@code .check-point-after}); after a
     * thousand records or five minutes if nothing is said, and always at the end of a part and of the client.
     *
     * @param records after so many records, 1 or more
     * @param time after so long, more than nothing
     * @return this builder
     */
    public I247ClientBuilder evidenceCheckPoints(int records, Duration time) {
        return set(Key.EVIDENCE_CHECK_POINT_RECORDS, Integer.toString(records))
                .set(Key.EVIDENCE_CHECK_POINT_AFTER, time.toString());
    }

    /**
     * Tells somebody what happens to the client beside its calls, such as certificates that run out. May be called several
     * times: all are told.
     *
     * @param told who is told; it must be quick and must not block
     * @return this builder
     */
    public I247ClientBuilder listener(ClientEventListener told) {
        listeners.add(Objects.requireNonNull(told, "told"));
        return this;
    }

    /**
     * Adds somebody who watches calls and their attempts, and carries a running trace to the gateway.
     *
     * @param watcher the observer; told of a begin after those that were added before, and of an end before them
     * @return this builder
     */
    public I247ClientBuilder observer(CallObserver watcher) {
        observers.add(Objects.requireNonNull(watcher, "watcher"));
        return this;
    }

    private I247ClientBuilder set(Key key, String value) {
        fromCode.put(key.property(), value);
        return this;
    }

    private Assembly assembly() {
        Settings settings = fromFile.overriddenBy(fromEnvironment).overriddenBy(SettingsReader.properties(fromCode));
        return new Assembly(
                settings,
                listeners,
                observers,
                identity,
                trust,
                copyTrust,
                gateway,
                evidenceStore,
                cryptography,
                clock);
    }

    Setup setup() {
        return assembly().setup();
    }

    InstantSource clock() {
        return clock;
    }

    /**
     * A verifier of evidence that believes the certificates that are set up here: those that the gateway signs with, and the
     * one that the client signs with, as far as they are set up. Certificates may be over, for evidence outlives them. Reads
     * their files; opens no log and no token, and connects to nothing: add the certificate of keys on a token yourself.
     *
     * @return the verifier; {@link EvidenceVerifier#believing} adds certificates that are in use no more
     * @throws SetupException if what is set up cannot be used
     */
    public EvidenceVerifier evidenceVerifier() {
        return assembly().evidenceVerifier();
    }

    /**
     * Whose signature on a local copy is believed by what is set up here, for {@link org.i247.sdk.copy.LocalCopy#open} where there
     * is no client. Reads the file of certificates and no other; connects to nothing.
     *
     * @return the trust
     * @throws SetupException if none is set up, or it cannot be read
     */
    public CopyTrust configuredCopyTrust() {
        return assembly().copySigners();
    }

    /**
     * Builds the client. Reads key and certificate files; connects to nothing.
     *
     * @return the client
     * @throws SetupException if the set-up cannot work; it says what to change
     */
    public I247Client build() {
        return assembly().client();
    }
}
