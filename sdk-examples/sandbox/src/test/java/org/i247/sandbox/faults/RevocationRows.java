package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;
import static org.i247.sdk.security.RevocationMode.HARD_FAIL;
import static org.i247.sdk.security.RevocationMode.OFF;
import static org.i247.sdk.security.RevocationMode.SOFT_FAIL;

import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.pki.Authority;
import org.i247.sandbox.pki.Validity;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;

/** Certificates of the gateway that were revoked, or of which nobody says whether they were. */
final class RevocationRows {
    private RevocationRows() {}

    static Group group() {
        return new Group(
                "Revocation",
                List.of(
                        listed(
                                        "revoked",
                                        "the authority's list names the gateway's certificate",
                                        SOFT_FAIL,
                                        stage -> stage.sandbox()
                                                .revocationList(
                                                        Validity.around(now()),
                                                        stage.sandbox().tlsCertificate()))
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOKED")
                                .requests(0),
                        row(
                                        "revoked-unheeded",
                                        "the authority's list names the gateway's certificate, and the mode is off")
                                .given(stage -> asking(
                                        stage,
                                        Revocation.off()
                                                .withLists(
                                                        OFF,
                                                        List.of(stage.sandbox()
                                                                .revocationList(
                                                                        Validity.around(now()),
                                                                        stage.sandbox()
                                                                                .tlsCertificate())),
                                                        List.of()))),
                        listed(
                                        "signing-key-revoked",
                                        "the authority's list names the certificate that signs answers",
                                        SOFT_FAIL,
                                        stage -> stage.sandbox()
                                                .revocationList(
                                                        Validity.around(now()),
                                                        stage.keys()
                                                                .trust()
                                                                .gatewaySigningCertificates()
                                                                .get(0)))
                                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "KEY_REVOKED")
                                .attempts(3),
                        listed("not-revoked", "the authority's list names nobody", HARD_FAIL, RevocationRows::current),
                        listed(
                                        "list-stale-hard",
                                        "the list is out of date, and the mode is hard-fail",
                                        HARD_FAIL,
                                        RevocationRows::stale)
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOCATION_LIST_STALE")
                                .requests(0),
                        listed(
                                "list-stale-soft",
                                "the list is out of date, and the mode is soft-fail",
                                SOFT_FAIL,
                                RevocationRows::stale),
                        listed(
                                        "list-forged",
                                        "another authority of the same name has signed the list, and the mode is"
                                                + " hard-fail",
                                        HARD_FAIL,
                                        stage -> Authority.create(now(), new SecureRandom())
                                                .revocationList(Validity.around(now()), List.of()))
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOCATION_LIST_UNPROVEN")
                                .requests(0),
                        responding(
                                        "responder-says-revoked",
                                        "the authority, when asked, calls the gateway's certificate revoked",
                                        stage -> new X509Certificate[] {
                                            stage.sandbox().tlsCertificate()
                                        })
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOKED")
                                .requests(0),
                        responding(
                                "responder-says-good",
                                "the authority, when asked, calls the certificates good, and the mode is hard-fail",
                                stage -> new X509Certificate[0]),
                        responder(
                                        "responder-dead-hard",
                                        "nobody listens where the status is asked for, and the mode is" + " hard-fail",
                                        HARD_FAIL)
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOCATION_RESPONDER_SILENT")
                                .requests(0),
                        responder(
                                "responder-dead-soft",
                                "nobody listens where the status is asked for, and the mode is" + " soft-fail",
                                SOFT_FAIL),
                        stapled(
                                        "stapled-revoked",
                                        "the gateway itself brings its authority's word that its certificate is revoked",
                                        SOFT_FAIL,
                                        (gateway, question) -> gateway.ocspResponse(
                                                question, Validity.around(now()), gateway.tlsCertificate()))
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOKED")
                                .requests(0),
                        stapled(
                                "stapled-good",
                                "the gateway brings its authority's word that its certificate is good, and the mode is"
                                        + " hard-fail",
                                HARD_FAIL,
                                (gateway, question) -> gateway.ocspResponse(question, Validity.around(now()))),
                        stapled(
                                        "stapled-stale",
                                        "what the gateway brings is out of date, and the mode is hard-fail",
                                        HARD_FAIL,
                                        (gateway, question) -> gateway.ocspResponse(question, Validity.over(now())))
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOCATION_RESPONSE_STALE")
                                .requests(0),
                        stapled(
                                        "stapled-forged",
                                        "another authority of the same name has signed what the gateway brings, and the"
                                                + " mode is hard-fail",
                                        HARD_FAIL,
                                        (gateway, question) -> Authority.create(now(), new SecureRandom())
                                                .ocspResponse(question, Validity.around(now()), List.of()))
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOCATION_RESPONSE_UNPROVEN")
                                .requests(0),
                        unstapled(
                                        "nothing-stapled-hard",
                                        "the gateway brings nothing, and the mode is hard-fail",
                                        HARD_FAIL)
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "REVOCATION_RESPONSE_MISSING")
                                .requests(0),
                        unstapled(
                                "nothing-stapled-soft",
                                "the gateway brings nothing, and the mode is soft-fail",
                                SOFT_FAIL)));
    }

    private static X509CRL current(Stage stage) {
        return stage.sandbox().revocationList(Validity.around(now()));
    }

    private static X509CRL stale(Stage stage) {
        return stage.sandbox().revocationList(Validity.over(now()));
    }

    private static Instant now() {
        return Instant.now();
    }

    private static Row listed(String id, String happens, RevocationMode mode, Function<Stage, X509CRL> list) {
        return row(id, happens)
                .given(stage -> asking(stage, Revocation.off().withLists(mode, List.of(list.apply(stage)), List.of())));
    }

    private static Row responder(String id, String happens, RevocationMode mode) {
        return row(id, happens)
                .given(stage ->
                        asking(stage, Revocation.off().withOcspResponder(mode, URI.create("http://127.0.0.1:1"))));
    }

    private static Row responding(String id, String happens, Function<Stage, X509Certificate[]> revoked) {
        return row(id, happens).given(stage -> {
            Sandbox sandbox = stage.sandbox();
            Responder responder = stage.keep(new Responder(
                    question -> sandbox.ocspResponse(question, Validity.around(now()), revoked.apply(stage))));
            asking(stage, Revocation.off().withOcspResponder(HARD_FAIL, responder.address()));
        });
    }

    private static Row stapled(String id, String happens, RevocationMode mode, Stapling.Word word) {
        return row(id, happens).given(Stapling.stapled(mode, word)).aloneOnStage();
    }

    private static Row unstapled(String id, String happens, RevocationMode mode) {
        return row(id, happens).given(stage -> asking(stage, Revocation.off().withOcsp(mode)));
    }

    private static void asking(Stage stage, Revocation sources) {
        stage.client().trust(stage.keys().trust().withRevocation(sources));
    }
}
