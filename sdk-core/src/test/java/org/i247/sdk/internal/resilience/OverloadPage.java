package org.i247.sdk.internal.resilience;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The page about overload and its pictures, with the numbers that the simulation gives. */
final class OverloadPage {
    private static final int MOST_CLIENTS = 1_000;
    private static final int LEFT_IN_PICTURES = 10;
    private static final String OURS = "#1a5fb4";
    private static final String THEIRS = "#c01c28";

    private OverloadPage() {}

    /** Each file's name with its content. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("overload.md", page());
        for (Trouble trouble : Trouble.values()) {
            files.put(picture(trouble), chart(trouble));
        }
        return files;
    }

    private static String picture(Trouble trouble) {
        return "overload-" + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    private static String chart(Trouble trouble) {
        Outage.Result sdk = Outages.sdk(trouble, LEFT_IN_PICTURES, MOST_CLIENTS);
        Outage.Result control = Outages.control(trouble, LEFT_IN_PICTURES);
        return new Chart("10 % of the capacity for a minute (" + trouble.label() + "), 1,000 clients")
                .panel(
                        "requests a second at the gateway",
                        2_400,
                        new Chart.Line("the SDK", OURS, sdk.seen()),
                        new Chart.Line("plain retry", THEIRS, control.seen()))
                .panel(
                        "answered, of the calls begun in each second",
                        800,
                        new Chart.Line("the SDK", OURS, sdk.calls().answered()),
                        new Chart.Line("plain retry", THEIRS, control.calls().answered()))
                .svg();
    }

    private static String page() {
        StringBuilder tables = new StringBuilder();
        for (Trouble trouble : Trouble.values()) {
            tables.append(table(trouble));
        }
        return TEXT.replace("{tables}", tables).replace("{seldom}", seldom()).replace("{endpoints}", endpoints());
    }

    private static String table(Trouble trouble) {
        StringBuilder table = new StringBuilder("""

                ### %s

                ![](%s)

                | capacity left | clients | requests for each call | for each call sent | answered meanwhile | recovered after | answered at the end |
                | --: | --- | --: | --: | --: | --: | --: |
                """.formatted(TITLES.get(trouble), picture(trouble)));
        for (int left : Outages.SHARES_LEFT) {
            for (int clients : Outages.CLIENTS) {
                table.append(
                        row(left, String.format(Locale.ROOT, "%,d", clients), Outages.sdk(trouble, left, clients)));
            }
            table.append(row(left, "plain retry", Outages.control(trouble, left)));
        }
        return table.toString();
    }

    private static String row(int left, String clients, Outage.Result result) {
        return "| %d %% | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        left,
                        clients,
                        ratio(result.amplification()),
                        ratio(result.requestsForEachCallSent()),
                        percent(result.answeredMeanwhile()),
                        result.recovery() < Outage.OVER - Outage.END ? result.recovery() + " s" : "never",
                        percent(result.answeredInTheEnd()));
    }

    private static String seldom() {
        StringBuilder rows = new StringBuilder();
        for (Trouble trouble : Trouble.values()) {
            Outage.Result result = Outages.sdk(trouble, 0, Outages.SELDOM);
            rows.append("| %s | %s | %d s |\n"
                    .formatted(TITLES.get(trouble), ratio(result.amplification()), result.recovery()));
        }
        return rows.toString();
    }

    private static String endpoints() {
        StringBuilder rows = new StringBuilder();
        for (int clients : Outages.CLIENTS) {
            EndpointOutage.Result result = new EndpointOutage(clients).run();
            rows.append("| %s | %s | %s | %s s |\n"
                    .formatted(
                            String.format(Locale.ROOT, "%,d", clients),
                            percent(result.calls().goodput(Outage.BEGIN, Outage.END)),
                            String.format(
                                    Locale.ROOT,
                                    "%,d",
                                    Arrays.stream(result.primary(), Outage.BEGIN, Outage.END)
                                            .sum()),
                            String.format(Locale.ROOT, "%.0f", result.lastReturn() - Outage.END)));
        }
        return rows.toString();
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * value);
    }

    private static final Map<Trouble, String> TITLES = Map.of(
            Trouble.ERRORS, "It refuses what it cannot serve (503)",
            Trouble.TIME_OUTS, "It answers too late",
            Trouble.THROTTLING, "It throttles (429)");

    private static final String TEXT = """
            # Overload

            <!-- Written by OverloadTest from what the simulation gives. Do not edit: the text is in OverloadPage. -->

            What the SDK does when a gateway or a line to it is in trouble, and what comes of it when a whole country does it.

            ## What it does

            A call has a time, attempts within it (3), and in front of each attempt, in this order:

            | gate | what it holds back | where |
            | --- | --- | --- |
            | quota | what the gateway would refuse, by its own earlier answers | `Quotas` |
            | breaker, for each database | everything, for 3 s, when four of five of at least 20 attempts within 30 s failed; then two calls find out | `LaneBreaker` |
            | streak, for each database | retries, once as many rounds of attempts as a call has failed in a row; one answer opens it | `FailureStreak` |
            | budget, for each endpoint | retries: 500 tokens; a retry takes 14, after a time-out 100, when throttled 5; one that succeeds gives back what it took, a first attempt 1 | `RetryBudget` |
            | endpoint | calls from an endpoint whose line failed | `Failover` |

            The order of decisions within a call is in `Call`, from top to bottom.

            **Endpoints.** A call whose line fails goes on to the next endpoint, and later calls start there. After 2.5 to 5 s one
            call at a time asks a better endpoint first. If it answers, calls go to it again. If not, that call goes on to the
            endpoint that works, whatever it met, with at least half of its time, and the next look is twice as far off, up to a
            minute. An endpoint that is lost again within a minute of its return is looked for as rarely as before: a line that
            comes and goes does not take the calls with it. Calls that cannot be asked again elsewhere (writes, calls with one
            attempt) never look; a client that makes no others stays where it is answered. `EndpointEvent` tells a listener of
            the switch and of the return. An endpoint that answers, but whose database fails, is not left: that is the
            service's trouble and not the line's. Nor is one whose certificate is not trusted, until it is told from an attack.

            **Quotas.** `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-11, which has them as the
            contract's -10 does; in their absence `RateLimit-Remaining` and `RateLimit-Reset` of its older versions) are kept for each
            endpoint, policy and partition key, and bind the databases whose answers name the policy. A call that would be refused waits until the window ends
            and up to a second longer, if it has the time and that is within 20 s; otherwise it fails at once with
            `QUOTA_USED_UP`, which is retryable and says when to come again. A policy whose partition key changes from call to
            call is left to the gateway: the client cannot know which part a call is counted to.

            The fields are not covered by the signature. Only those of verified answers count, so nobody can plant them who
            cannot change a genuine answer on its way. Who can, could as well drop it; so that his hint does not outlive him, it
            never silences a client for longer than 20 s: then one call goes all the same, and its answer says what is true. A
            hint never makes an answer: what is not asked is "not known".

            ## How it is simulated

            The real code decides; only the waiting is done by a virtual clock. Travellers come at random, 700 a second over all
            clients, to a gateway that serves 1,000 requests a second, whatever became of those before them. After half a minute
            the gateway loses capacity for a minute. An attempt has 2 s, a call 6 s. The gateway does not notice when a client stops
            waiting: it goes on to work on its request. When it refuses with 503 each refusal costs it a fifth of an answer;
            when it answers late its queue holds 4 s of work, so that a full queue serves everybody in vain. "Plain retry" makes
            the same three attempts with the same jitter and time, and nothing else.

            ```shell
            mvn test -pl sdk-core -Dtest=OverloadTest -Doverload.write
            ```

            runs it and writes this page and the pictures; without `-Doverload.write` it fails if they say anything else. What
            is promised is held by `OverloadTest`: in a total outage at most 1.1 requests for each call; after it, within 10 s, no call is
            lost any more; and plain retry must fail at both.

            ## What comes of it

            Requests for each call: of the calls begun in that minute, those included that a breaker or a full bulkhead turned
            away; "for each call sent" leaves these out. 71.4 % of the calls can be answered with half of the capacity, 14.3 % with a
            tenth. Recovered: the second from which on 99 of 100 calls are answered. At the end: in the last half minute, which
            begins half a minute after the capacity came back.
            {tables}
            With a part of the capacity left, answers come in between and give retries back, so that 1,000 clients make up to half as
            many requests again as calls; the load stays bounded by the budget, and no state outlives its cause.

            With half of the capacity and time-outs few calls are answered, because the gateway spends what it has on requests
            that nobody waits for any more. No client can mend that but by asking less; a gateway with a short queue does. A
            single busy client does better because its bulkhead bounds what it has under way.

            ### Clients that ask seldom

            Each client learns of an outage from its own calls. One that makes four in a minute spends its two retries on the
            first of them, and 10,000 such clients together make more than 1.1 requests for each call:

            | total outage, 10,000 clients | requests for each call | recovered after |
            | --- | --: | --: |
            {seldom}
            ### A primary that answers nobody for a minute

            With a secondary that is well. 42,000 calls are made in that minute.

            | clients | answered meanwhile | requests to the dead primary | last client back after |
            | --: | --: | --: | --: |
            {endpoints}
            What one client loses is what its bulkhead of 256 turns away in the two seconds until the first attempts are over.
            """;
}
