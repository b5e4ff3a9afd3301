package org.i247.sdk.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.spi.ClientEvent;

/**
 * The canary's nose: watches the ways out of the process while it is open, and finds planted values there. What it cannot
 * watch by itself it is told; what only the JVM knows, {@link ProcessTrace} sees. One at a time in a process.
 */
public final class WaysOut implements AutoCloseable {
    private final LogTrap log = new LogTrap();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Set<Find> told = new LinkedHashSet<>();
    private final ConcurrentLinkedQueue<String> threads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<ClientEvent> events = new ConcurrentLinkedQueue<>();

    public WaysOut() {
        PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
    }

    /** An event of the client. */
    public void event(ClientEvent event) {
        events.add(event);
    }

    /** To be called while a call is under way: its threads have their names now. */
    public void during() {
        Thread.getAllStackTraces().keySet().forEach(thread -> threads.add(thread.getName()));
    }

    /** The request line and headers as the server saw them. */
    public void request(String head) {
        int end = head.indexOf("\r\n");
        look(Way.URL, "the request line", head.substring(0, end));
        String headers = head.substring(end);
        // The ids of user and case stand in the signed context by contract, and nowhere else.
        lookForSubject(Way.HEADER, "I247-Context", headers);
        look(Way.HEADER, "the other headers", headers.replaceAll("(?i)i247-context:[^\r]*", ""));
    }

    /** What a call threw. */
    public void thrown(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        look(Way.MESSAGE, "the trace", trace.toString());
        if (thrown instanceof I247Exception exception) {
            for (String language : List.of("en", "fr", "es", "ar")) {
                look(Way.MESSAGE, language, exception.message(Locale.forLanguageTag(language)));
            }
            look(
                    Way.TEXT_FORM,
                    "the failure",
                    exception.failure() + " " + exception.failure().arguments());
            look(Way.TEXT_FORM, "violations", exception.failure().violations().toString());
        }
        look(Way.SERIALISED, "the exception", serialised(thrown));
    }

    /** A value of the SDK, and all that it leads to. */
    public void shown(Object value) {
        new Walk((type, text) -> look(Way.TEXT_FORM, type, text)).from(value);
    }

    /** A file of evidence: by contract it holds the ids of user and case, and nothing of a subject. */
    public void evidence(Path file) {
        try {
            lookForSubject(Way.EVIDENCE, file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What got out so far. */
    public Set<Find> finds() {
        Set<Find> finds = new LinkedHashSet<>(told);
        log.lines().forEach(line -> Find.all(Way.LOG, "a line", Planted.in(line), finds));
        Find.all(Way.STREAM, "what was printed", Planted.in(printed.toString(StandardCharsets.UTF_8)), finds);
        events.forEach(
                event -> Find.all(Way.EVENT, event.getClass().getSimpleName(), Planted.in(event.toString()), finds));
        threads.forEach(name -> Find.all(Way.THREAD, "during a call", Planted.in(name), finds));
        System.getProperties()
                .forEach((name, value) -> Find.all(Way.PROPERTY, "a property", Planted.in(name + "=" + value), finds));
        return finds;
    }

    /** The lines of the SDK's own loggers above DEBUG. */
    public List<String> loud() {
        return log.aboveDebug("org.i247").stream().map(Object::toString).toList();
    }

    private void look(Way way, String where, String text) {
        Find.all(way, where, Planted.in(text), told);
    }

    private void lookForSubject(Way way, String where, String text) {
        Find.all(way, where, Planted.ofSubjectIn(text), told);
    }

    private static String serialised(Throwable thrown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(thrown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        log.close();
    }
}
