package org.i247.sdk.diagnostics;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.internal.text.Texts;

/**
 * Lines of a log as they may be sent. What is secret or about a person has no form by which it could be found and taken out;
 * so it is done the other way round: words that the SDK itself writes stay, and nothing else does.
 */
final class LogMask {
    private static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final String MARK = "•";

    /** Of the SDK is a line that names one of its loggers, long or short as logging bindings write them. */
    private static final Pattern OURS =
            Pattern.compile("(org\\.i247\\.sdk\\.|\\b(KeyRing|ExpiryWatch|Events|Upkeep|Checks)\\b)");

    private static final Pattern TIME =
            Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}([.,]\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.$-]+");
    private static final Pattern CLASS = Pattern.compile("org\\.i247(\\.[a-z0-9]+)+\\.[A-Z][A-Za-z0-9]*");

    /** Levels, loggers, threads and events. */
    private static final Set<String> OURS_BESIDE = Set.of(
            "TRACE",
            "DEBUG",
            "INFO",
            "WARN",
            "ERROR",
            "at",
            "java",
            "Replaced",
            "ReplacementRefused",
            "CertificateExpiring",
            "CertificateExpired",
            "RevocationUnknown",
            "EndpointSwitched",
            "PrimaryReturned",
            "OWN_TLS",
            "OWN_SIGNING",
            "GATEWAY_TLS",
            "GATEWAY_SIGNING",
            "AUTHORITY",
            "CALL",
            "FILES",
            "trigger",
            "use",
            "fingerprint",
            "notAfter",
            "days",
            "reason",
            "failure",
            "Failure",
            "KeyRing",
            "ExpiryWatch",
            "Events",
            "Upkeep",
            "Checks",
            "Keys",
            "or",
            "trust",
            "were",
            "not",
            "replaced",
            "those",
            "in",
            "stay",
            "threw",
            "maintenance",
            "task",
            "event",
            "listener",
            "said",
            "once",
            "check",
            "The",
            "A",
            "main",
            "i247-maintenance",
            "i247-watchdog",
            "i247-host-lookup",
            "i247-evidence");

    private static final Set<String> WORDS = Stream.concat(
                    OURS_BESIDE.stream(),
                    new Texts("/org/i247/sdk/error/errors")
                            .all(Locale.ENGLISH).entrySet().stream()
                                    .flatMap(text -> Stream.of(text.getKey(), text.getValue()))
                                    .flatMap(
                                            text -> WORD.matcher(text).results().map(MatchResult::group)))
            .filter(word -> word.codePoints().noneMatch(Character::isDigit) || word.startsWith("i247"))
            .collect(Collectors.toUnmodifiableSet());

    private LogMask() {}

    static String of(List<String> lines) {
        List<String> ours =
                lines.stream().filter(line -> OURS.matcher(line).find()).toList();
        List<String> last = ours.subList(Math.max(0, ours.size() - MOST_LINES), ours.size());
        return last.stream().map(line -> masked(line) + "\n").collect(Collectors.joining());
    }

    private static String masked(String line) {
        Matcher time = TIME.matcher(line);
        String when = time.find() ? time.group() : "";
        // Whatever is no word is a mark of punctuation at the most: letters and digits of every script are words.
        return when
                + WORD.matcher(line.substring(when.length()))
                        .replaceAll(word -> Matcher.quoteReplacement(shown(word.group())));
    }

    private static String shown(String word) {
        String bare = bare(word);
        if (bare.isEmpty() || WORDS.contains(bare)) {
            return word;
        }
        Matcher place = CLASS.matcher(bare);
        return place.lookingAt() && isThere(place.group()) ? place.group() : MARK;
    }

    /** Anything can be written like the name of a class. */
    private static boolean isThere(String className) {
        return LogMask.class.getResource("/" + className.replace('.', '/') + ".class") != null;
    }

    private static String bare(String word) {
        return word.replaceAll("[.-]+$", "");
    }

    /** The end of a log, from the first whole line on. */
    static List<String> tail(Path file) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - MOST_BYTES);
            byte[] bytes = new byte[(int) Math.min(log.length() - from, MOST_BYTES)];
            log.seek(from);
            log.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return from == 0 || lines.isEmpty() ? lines : lines.subList(1, lines.size());
        }
    }
}
