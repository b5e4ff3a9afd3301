package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of a screening: what a list says is text in it and nothing else, and what it counts adds up. */
@Timeout(60)
class ReportTest {
    private static final Pattern BLOCK = Pattern.compile("<(script|style)>(.*?)</\\1>", Pattern.DOTALL);

    private final GatewayStub gateway = new GatewayStub();

    @TempDir
    Path directory;

    private String report(String list, String... more) throws IOException {
        Path file = Files.writeString(directory.resolve("list.csv"), list);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "screen";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        DeskRun.with(DeskRun.over(gateway), arguments);
        return Files.readString(directory.resolve("list.csv.screening.html"));
    }

    @Test
    void a_name_is_text_whatever_it_holds() throws IOException {
        String page = report("surname,document number\n"
                + "\"<script>alert(1)</script><img src=x onerror=alert(2)>\",UT1000001\n"
                + "\"</style></bdi>\"\"'`&amp;\",UT1000002\n"
                + "\"a\u202Eb\u2066c\u0000d\u001Be\",UT1000003\n");

        assertThat(page)
                .contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;")
                .contains("&lt;/style&gt;&lt;/bdi&gt;&quot;&#39;`&amp;amp;")
                .contains("<bdi>abc d e")
                .doesNotContainPattern("[\u202A-\u202E\u2066\u0000\u001B]")
                .doesNotContain("<img");
        assertThat(BLOCK.matcher(page).results().map(block -> block.group(1))).containsExactly("style", "script");
    }

    @Test
    void nothing_but_its_own_blocks_is_let_in() throws Exception {
        String page = report("surname,document number\nTESTER,UT1000001\n");

        StringBuilder policy = new StringBuilder("default-src 'none'");
        for (MatchResult block : BLOCK.matcher(page).results().toList()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(block.group(2).getBytes(StandardCharsets.UTF_8));
            policy.append("; ").append(block.group(1)).append("-src 'sha256-");
            policy.append(Base64.getEncoder().encodeToString(digest)).append('\'');
        }
        assertThat(page)
                .contains("content=\"" + policy + "; base-uri 'none'; form-action 'none'\"")
                .doesNotContainPattern("(?i)\\s(on\\w+|style|src|href)\\s*=")
                .doesNotContain("http:", "https:", "@import", "url(");
    }

    @Test
    void what_is_not_known_stands_before_the_clear_and_hits_before_both() throws IOException {
        gateway.on(DatabaseName.NOMINAL, GatewayStub.hit(HitSpecimen.RESTRICTED));

        String page = report("surname,document number\nTESTER,UT1000001\n,,,\n,UT1000002\n");

        assertThat(page)
                .containsSubsequence(
                        "<section id=\"HIT\"",
                        "TESTER",
                        "<section id=\"NOT_KNOWN\"",
                        "<section id=\"PROBLEM\"",
                        "<section id=\"CLEAR\"",
                        "UT1000002")
                .contains("Hits: 1<", "Clear: 1<", "Read: 3 = clear 1 + hit 1 + not known 1");
    }

    @Test
    void it_is_written_from_right_to_left_in_arabic() throws IOException {
        assertThat(report("surname,document number\nTESTER,UT1000001\n", "--language", "ar"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<td dir=\"auto\"><bdi>TESTER · UT1000001</bdi>");
    }

    @Test
    void of_many_who_are_clear_the_first_are_listed_and_all_are_counted() throws IOException {
        StringBuilder list = new StringBuilder("surname,document number\n");
        for (int i = 0; i < 1_250; i++) {
            list.append("TESTER,UT").append(1_000_000 + i).append('\n');
        }

        String page = report(list.toString());

        assertThat(Pattern.compile("<tr><td>").matcher(page).results()).hasSize(1_000);
        assertThat(page)
                .contains(
                        "Clear: 1250<", "and 250 more, who are not listed here; all stand in list.csv.screening.jsonl");
    }
}
