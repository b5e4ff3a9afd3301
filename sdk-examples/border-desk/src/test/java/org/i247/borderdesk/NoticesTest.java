package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** INTERPOL's public notices at the desk: what is there, that it is a lead, and never a word of the bureau. */
class NoticesTest {
    @RegisterExtension
    static final SandboxExtension SERVICE =
            new SandboxExtension(Sandbox.builder().publicNotices());

    @TempDir
    Path directory;

    @Test
    void aNoticeIsFoundAndShownAndItsPicturesAreFiles() {
        DeskRun found = run("notices", "search", "red", "--name", "Testova", "--nationality", "ARG");
        assertThat(found.exitCode()).as(found.toString()).isZero();
        assertThat(found.out())
                .startsWith("1 of 1 public notices\nA lead")
                .contains(Specimens.PUBLIC_RED_NOTICE + ": TESTOVA MIRA, 1991-04-12, Argentina (ARG)");

        DeskRun shown = run(
                "--output",
                "json",
                "notices",
                "show",
                "red",
                Specimens.PUBLIC_RED_NOTICE,
                "--images",
                directory.toString());
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.json()
                        .at("/notice/arrest_warrants/0/issuing_country_id")
                        .asText())
                .isEqualTo("AR");
        assertThat(shown.json().path("files")).hasSize(2);
        assertThat(directory.resolve("99000901.png")).isNotEmptyFile();
        assertThat(SERVICE.sandbox().requests()).as("none at the gateway").isZero();
    }

    @Test
    void allOfThemAreGivenPastThe160() {
        DeskRun all = run("--output", "json", "notices", "search", "yellow", "--all");

        assertThat(all.exitCode()).isZero();
        assertThat(all.json().path("total").asInt()).isEqualTo(240);
        assertThat(all.json().path("notices").findValuesAsText("entity_id"))
                .hasSize(240)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasGivenBeforeSomethingFailedIsNotLostAndItIsNotKnown() {
        SERVICE.sandbox().onNotices().pass(20).untilReset(Fault.foreign(403, "text/html", "no"));

        DeskRun some = run("--output", "json", "notices", "search", "red", "--all");

        assertThat(some.exitCode()).isNotZero().isNotEqualTo(3);
        assertThat(some.json().at("/error/code").asText()).isEqualTo("NOTICES_REFUSED");
        assertThat(some.json().path("notices")).isNotEmpty();
    }

    @Test
    void nobodyThereIsNoClearAndNoError() {
        DeskRun none = run("notices", "search", "red", "--name", "NOBODYATALL");

        assertThat(none.exitCode()).isZero();
        assertThat(none.out()).startsWith("0 of 0 public notices\n").contains("is not clear");
    }

    @Test
    void whatIsNotThereIsBadInput() {
        assertThat(run("--output", "json", "notices", "show", "un", "2099/1")
                        .json()
                        .at("/error/code")
                        .asText())
                .isEqualTo("NOT_FOUND");
        assertThat(run("notices", "show", "red", "CANARY").exitCode()).isEqualTo(2);
        assertThat(run("notices", "search", "yellow", "--warrant-country", "AR").exitCode())
                .isEqualTo(2);
        assertThat(run("notices", "search", "red", "--page", "9").exitCode()).isEqualTo(2);
    }

    @Test
    void withoutASetUpTheSandboxesStandInAnswers() {
        DeskRun run =
                DeskRun.with(new ConfiguredClients(Map.of()), "notices", "show", "un", Specimens.PUBLIC_UN_ENTITY);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("FICTIVE TRADING COMPANY");
        assertThat(run.err()).contains("a sandbox with invented data answers");
    }

    private static DeskRun run(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--config", SERVICE.sandbox().clientProperties().toString()));
        all.addAll(List.of(arguments));
        return DeskRun.with(new ConfiguredClients(Map.of()), all.toArray(String[]::new));
    }
}
