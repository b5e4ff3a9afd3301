package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that screen, really killed: everybody has one result, and who was answered is not asked for again. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // what waits for a process hears no interrupt
class ScreeningKillsTest {
    private static final int KILLS = 4;

    @TempDir
    Path directory;

    @Test
    void everybodyHasOneResultAndNobodyIsAskedForAgainWhoWasAnswered() throws Exception {
        ScreeningKills.Account account = ScreeningKills.kill(KILLS, directory, 4711);

        assertThat(account.askedAgain()).isEmpty();
        assertThat(account.wrong()).isEmpty();
        assertThat(account.kills()).isEqualTo(KILLS);
        assertThat(account.ends()).isPositive();
    }
}
