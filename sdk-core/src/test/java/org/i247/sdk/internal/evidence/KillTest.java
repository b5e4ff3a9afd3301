package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed: what they said was in the log is in it, and it goes on. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class KillTest {
    private static final int KILLS = 6;

    @TempDir
    Path directory;

    @Test
    void noRecordThatWasWrittenIsLostByAKill() throws Exception {
        KillSweep.Account account = new KillSweep(directory, 4711).kill(KILLS);

        assertThat(account.findings()).isEmpty();
        assertThat(account.lost()).isEmpty();
        assertThat(account.written()).isGreaterThan(KILLS);
        assertThat(account.parts()).isGreaterThan(1);
    }
}
