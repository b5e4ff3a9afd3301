package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that listen, really killed: no alert is missed, and only what was not acknowledged comes again. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // what waits for a process hears no interrupt
class AlertKillsTest {
    private static final int KILLS = 4;

    @TempDir
    Path directory;

    @Test
    void noAlertIsMissedAndNoneRepeatedThatWasAcknowledged() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            AlertKills.Account account = new AlertKills(sandbox, directory, 4711).kill(KILLS);

            assertThat(account.missed()).isEmpty();
            assertThat(account.repeatedThough()).isEmpty();
            assertThat(account.outOfOrder()).isEmpty();
            assertThat(account.unacknowledged()).isZero();
        }
    }
}
