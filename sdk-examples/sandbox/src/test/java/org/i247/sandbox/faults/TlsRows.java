package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sandbox.proxy.ProxyCertificate;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.notice.NoticesClient;
import org.i247.sdk.security.Identity;

/** A gateway that is not to be trusted in TLS, does not trust the client, or breaks the handshake. */
final class TlsRows {
    /** A fatal alert {@code protocol_version} in a record of TLS 1.0 (RFC 5246, section 7.2). */
    private static final byte[] OTHER_VERSION_ALERT = {21, 3, 1, 0, 2, 2, 70};

    private static final int TLS_1_0 = 0x0301;
    private static final int TLS_1_1 = 0x0302;
    private static final int TLS_1_2 = 0x0303;
    private static final int AES_128_CBC = 0xC009; // TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA
    private static final int RC4 = 0xC007; // TLS_ECDHE_ECDSA_WITH_RC4_128_SHA
    private static final int NULL = 0xC006; // TLS_ECDHE_ECDSA_WITH_NULL_SHA
    private static final int AES_128_GCM = 0xC02B; // TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256

    private TlsRows() {}

    static Group group() {
        return new Group(
                "TLS",
                List.of(
                        distrusted(
                                "unknown-authority",
                                "another authority of the same name has issued the gateway's" + " certificate",
                                ProxyCertificate.OTHER_AUTHORITY,
                                "NOT_ACCEPTABLE"),
                        distrusted("expired", "the gateway's certificate is over", ProxyCertificate.EXPIRED, "EXPIRED"),
                        distrusted(
                                "not-yet-valid",
                                "the gateway's certificate is good from tomorrow",
                                ProxyCertificate.NOT_YET_VALID,
                                "NOT_YET_VALID"),
                        distrusted(
                                "wrong-host",
                                "the gateway's certificate is for another host",
                                ProxyCertificate.OTHER_HOST,
                                "WRONG_HOST"),
                        row("old-versions-only", "the gateway speaks TLS 1.0 and 1.1 only, and says so")
                                .given(Lines.outside(LineFault.speak(OTHER_VERSION_ALERT)))
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "PROTOCOL_VERSION"),
                        row("old-version-chosen", "the gateway chooses TLS 1.0 or 1.1, which nobody offered")
                                .givenEach(chosen(TLS_1_0, AES_128_GCM, TLS_1_1, AES_128_GCM))
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "NO_AGREEMENT"),
                        row("weak-suites-only", "the gateway speaks TLS 1.2 with a CBC suite only")
                                .given(stage -> stage.countBy(Lines.line(
                                        stage, stage.sandbox().faultProxy().tls(parameters -> {
                                            parameters.setProtocols(new String[] {"TLSv1.2"});
                                            parameters.setCipherSuites(
                                                    new String[] {"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"});
                                        }))::connections))
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "HANDSHAKE_FAILURE"),
                        row(
                                        "weak-suite-chosen",
                                        "the gateway chooses a suite with CBC, with RC4 or without encryption,"
                                                + " which nobody offered")
                                .givenEach(chosen(TLS_1_2, AES_128_CBC, TLS_1_2, RC4, TLS_1_2, NULL))
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "NO_AGREEMENT"),
                        row("plain-http", "somebody speaks plain HTTP at the gateway's port")
                                .given(Lines.outside(LineFault.speak(
                                        LineFault.bytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"))))
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "NOT_TLS"),
                        row(
                                        "client-refused",
                                        "another authority has issued the client's certificate, and the gateway"
                                                + " refuses it")
                                .given(TlsRows::asAStranger)
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "CLIENT_CERTIFICATE_REFUSED")
                                .requests(0),
                        row("client-expired", "the client's own certificate is over")
                                .asks((client, stage) -> askBy(
                                        stage.sandbox()
                                                .newIdentity()
                                                .tlsExpired()
                                                .issue()
                                                .clientProperties(),
                                        stage))
                                .fails(ErrorCode.CERTIFICATE_EXPIRED)
                                .attempts(0),
                        row("client-without", "the client has no certificate of its own to show")
                                .asks((client, stage) -> askBy(withoutIdentity(stage), stage))
                                .fails(ErrorCode.CONFIGURATION_MISSING)
                                .attempts(0),
                        row(
                                        "client-showing-none",
                                        "the gateway demands a certificate, and the client, one of public notices, shows"
                                                + " none")
                                .asks(TlsRows::askWithoutACertificate)
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "CLIENT_CERTIFICATE_REFUSED")
                                .requests(0),
                        row("closed-after-hello", "the connection is closed after the ClientHello")
                                .given(Lines.outside(LineFault.closeAfterHello()))
                                .fails(ErrorCode.CONNECTION_LOST)
                                .attempts(3),
                        row("handshake-reset", "the connection is reset in the middle of the gateway's handshake")
                                .givenEach(inTheHandshake())
                                .fails(ErrorCode.CONNECTION_LOST)
                                .attempts(3),
                        row("handshake-changed", "a bit of the gateway's handshake is turned on the way")
                                .givenEach(List.of(
                                        Lines.outside(answer().flipAt(100, 1)), Lines.outside(answer().flipAt(900, 1))))
                                .fails(ErrorCode.TLS_HANDSHAKE_FAILED, "NO_AGREEMENT"),
                        row("record-changed", "a bit of the encrypted answer is turned on the way")
                                .given(TlsRows::changedWhileEncrypted)
                                .fails(ErrorCode.CONNECTION_LOST)
                                .attempts(3)));
    }

    /** A whole answer tells first how many bytes pass: certificates and tickets are not of one length. */
    private static void changedWhileEncrypted(Stage stage) throws Exception {
        FaultProxy line = Lines.line(stage, stage.sandbox().faultProxy());
        try (I247Client first = stage.client().build()) {
            Question.CLEAN_DOCUMENT.ask(first, stage);
        }
        long whole = line.bytes(Direction.ANSWER);
        line.reset();
        line.script().untilReset(answer().flipAt(whole - 100, 1));
        stage.countBy(line::connections);
    }

    private static LineFault answer() {
        return LineFault.in(Direction.ANSWER);
    }

    private static Row distrusted(String id, String happens, ProxyCertificate shown, String reason) {
        return row(id, happens)
                .given(stage -> Lines.line(stage, stage.sandbox().faultProxy().certificate(shown)))
                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, reason)
                .requests(0);
    }

    /** A twin of the sandbox issues its own identities, which this one does not know. */
    private static void asAStranger(Stage stage) {
        SandboxIdentity stranger = stage.keep(Sandbox.start()).identity();
        stage.client()
                .identity(Identity.fromPkcs12(
                        stranger.keyStore(),
                        stranger.keyStorePassword().toCharArray(),
                        "tls",
                        "signing",
                        Clock.systemUTC()));
    }

    private static Object askWithoutACertificate(I247Client client, Stage stage) throws Exception {
        Path all = stage.sandbox().directory().resolve("ca.pem");
        try (NoticesClient stranger = NoticesClient.builder()
                .endpoint(stage.sandbox().endpoint())
                .authorities(CertificateFile.read(all))
                .build()) {
            return stranger.red().get("2023/78206");
        }
    }

    private static Path withoutIdentity(Stage stage) throws IOException {
        Path all = stage.sandbox().clientProperties();
        List<String> rest = Files.readAllLines(all).stream()
                .filter(line -> !line.startsWith("i247.identity."))
                .toList();
        return Files.write(all.resolveSibling("without-identity.properties"), rest);
    }

    private static Object askBy(Path properties, Stage stage) throws Exception {
        try (I247Client client = I247Client.builder().properties(properties).build()) {
            return Question.CLEAN_DOCUMENT.ask(client, stage);
        }
    }

    private static List<Arrangement> inTheHandshake() {
        List<Arrangement> each = new ArrayList<>();
        for (int at = 0; at < 600; at += 60) {
            each.add(Lines.outside(answer().resetAt(at)));
        }
        return each;
    }

    /** A {@code ServerHello} for each pair of version and suite (RFC 5246, section 7.4.1.3). */
    private static List<Arrangement> chosen(int... versionsAndSuites) {
        List<Arrangement> each = new ArrayList<>();
        for (int i = 0; i < versionsAndSuites.length; i += 2) {
            each.add(Lines.outside(LineFault.speak(serverHello(versionsAndSuites[i], versionsAndSuites[i + 1]))));
        }
        return each;
    }

    private static byte[] serverHello(int version, int suite) {
        byte[] message = new byte[5 + 4 + 38];
        byte[] head = {22, 3, 3, 0, 42, 2, 0, 0, 38, (byte) (version >> 8), (byte) version};
        System.arraycopy(head, 0, message, 0, head.length);
        // 32 bytes that are not random, and no session
        message[message.length - 3] = (byte) (suite >> 8);
        message[message.length - 2] = (byte) suite;
        return message;
    }
}
