package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.view.CertificatesView;
import org.i247.sdk.standard.BureauCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "certificates")
final class MessageCertificatesCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable MessageCommand parent;

    @Parameters(index = "0", paramLabel = "BUREAU", converter = Bureaus.class)
    private String code = "";

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        BureauCode bureau = BureauCode.of(code);
        desk.show(new CertificatesView(bureau, new BureauDesk(desk.asking(), Optional.empty()).certificates(bureau)));
        return ExitCode.CLEAR;
    }
}
