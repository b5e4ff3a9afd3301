package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A further language is a pack on the class path: here Dutch, from the tests. */
class LanguagePackTest {
    private final GatewayStub gateway = new GatewayStub();

    @Test
    void theDeskSpeaksTheLanguageOfAPackAndEnglishWhereThePackIsSilent() {
        DeskRun run = run("--language", "nl", "check-vehicle", "--vin", "1M8GDM9AXKP042788");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("VRIJ").contains("The databases that were asked hold nothing that matches.");
        assertThat(run("--language", "NL", "--help").out()).contains("Gebruik:", "Asks INTERPOL's databases");
    }

    @Test
    void aLanguageWithoutAPackIsRefused() {
        assertThat(run("--language", "de", "status"))
                .isEqualTo(new DeskRun(
                        2, "", "The value of --language is one of: en, fr, es, ar." + System.lineSeparator()));
    }

    private DeskRun run(String... arguments) {
        return DeskRun.with(DeskRun.over(gateway), arguments);
    }
}
