package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.io.IOException;
import java.security.SignatureException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.i247.sandbox.Sandbox;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.spi.EvidenceStore;

/** What fails on the client's own side of the line, before anything is sent. */
final class OwnSideRows {
    private OwnSideRows() {}

    static Group group() {
        return new Group(
                "The client's own side",
                List.of(
                        signing("signer-away", "the service that signs requests cannot be reached", () -> {
                                    throw new IOException("no line");
                                })
                                .fails(ErrorCode.SIGNER_UNAVAILABLE, "IOException")
                                .attempts(3)
                                .requests(0),
                        signing("signer-refuses", "the service that signs requests refuses", () -> {
                                    throw new SignatureException("not for you");
                                })
                                .fails(ErrorCode.SIGNER_REFUSED, "SignatureException")
                                .requests(0),
                        signing("signer-signs-nothing", "the service gives a value that is too short", () ->
                                        new byte[] {1, 2, 3})
                                .fails(ErrorCode.SIGNER_REFUSED, "3 bytes for 64")
                                .requests(0),
                        row("evidence-full", "the log of evidence cannot be written")
                                .given(stage -> stage.client().evidenceStore(new FullStore()))
                                .fails(ErrorCode.EVIDENCE_NOT_WRITTEN, "no room")
                                .attempts(0),
                        row(
                                        "first-endpoint-untrusted",
                                        "the first of two endpoints shows a certificate of another authority")
                                .given(stage -> {
                                    Sandbox other = stage.keep(Sandbox.start());
                                    stage.client()
                                            .endpoints(
                                                    other.endpoint(),
                                                    stage.sandbox().endpoint());
                                })
                                .fails(ErrorCode.GATEWAY_NOT_TRUSTED, "NOT_ACCEPTABLE")
                                .requests(0)));
    }

    private static Row signing(String id, String happens, SigningService.Happening instead) {
        return row(id, happens)
                .given(stage -> stage.client()
                        .identity(stage.keys()
                                .identity()
                                .withSigningKey(
                                        new SigningService(stage.sandbox().identity(), instead),
                                        InstantSource.system())));
    }

    /** A store that can be opened, and takes nothing. */
    private static final class FullStore implements EvidenceStore {
        private boolean opened;

        @Override
        public Tail open() {
            return new Tail(Optional.empty(), Optional.empty());
        }

        @Override
        public void append(List<String> lines) throws IOException {
            if (opened) {
                throw new IOException("no room");
            }
            opened = true;
        }

        @Override
        public void close() {}
    }
}
