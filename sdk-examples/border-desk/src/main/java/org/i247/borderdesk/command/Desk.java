package org.i247.borderdesk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.i247.borderdesk.check.Asking;
import org.i247.borderdesk.check.BiometricCheck;
import org.i247.borderdesk.check.BureauDesk;
import org.i247.borderdesk.check.CheckResult;
import org.i247.borderdesk.check.ImportResult;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.borderdesk.check.ScreeningResult;
import org.i247.borderdesk.check.SentResult;
import org.i247.borderdesk.check.WriteResult;
import org.i247.borderdesk.view.AlertsView;
import org.i247.borderdesk.view.CodesView;
import org.i247.borderdesk.view.ConfirmationView;
import org.i247.borderdesk.view.CopyProgressView;
import org.i247.borderdesk.view.CopyUpdateView;
import org.i247.borderdesk.view.DoctorJson;
import org.i247.borderdesk.view.DoctorView;
import org.i247.borderdesk.view.ErrorView;
import org.i247.borderdesk.view.ErrorView.ShownError;
import org.i247.borderdesk.view.EvidenceJson;
import org.i247.borderdesk.view.EvidenceView;
import org.i247.borderdesk.view.ImportView;
import org.i247.borderdesk.view.JsonView;
import org.i247.borderdesk.view.KeyedView;
import org.i247.borderdesk.view.Messages;
import org.i247.borderdesk.view.RepeatedCommand;
import org.i247.borderdesk.view.ScreenView;
import org.i247.borderdesk.view.SentView;
import org.i247.borderdesk.view.ShownResult;
import org.i247.borderdesk.view.StatusView;
import org.i247.borderdesk.view.TextView;
import org.i247.borderdesk.view.WriteView;
import org.i247.sdk.I247Client;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.copy.CopyUpdate;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.diagnostics.SupportBundle;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.ServiceStatus.DatabaseStatus;
import org.jspecify.annotations.Nullable;

/** What the commands do: ask, show, and give the exit code. It lives for one run. */
final class Desk implements AutoCloseable {
    private static final Set<DatabaseName> ASKED = Set.of(DatabaseName.SLTD, DatabaseName.SMV, DatabaseName.NOMINAL);

    /** How long an interruption waits for a write that is under way to be told of. */
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(3);

    /** How often a desk that follows alerts looks whether it is ended. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Surroundings surroundings;
    private final Choices choices;
    private final Messages messages;
    private final Session session;
    private final TypedText typed;
    private volatile @Nullable Runnable underWay;

    Desk(Surroundings surroundings, Choices choices) {
        this.surroundings = surroundings;
        this.choices = choices;
        this.messages = Messages.in(choices.language());
        this.session =
                new Session(surroundings.clients(), () -> surroundings.err().println(messages.text("sandbox")));
        this.typed = new TypedText(surroundings.in());
    }

    Session session() {
        return session;
    }

    LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }

    InstantSource clock() {
        return surroundings.clock();
    }

    /** A value as typed, or what standard input holds if it is {@code -}. */
    String typed(String value) {
        return typed.of(value);
    }

    /** A way of asking with a new reference. */
    Asking asking() {
        return new Asking(
                session, choices.language().locale(), surroundings.references().get(), surroundings.clock());
    }

    int check(Function<Asking, CheckResult> check) {
        CheckResult result = check.apply(asking());
        if (result.error().isPresent()) {
            return report(result.error().get());
        }
        print(
                choices.isJson()
                        ? new JsonView(messages).show(result)
                        : new TextView(messages, surroundings.colour()).show(result));
        return ExitCode.of(result.verdict());
    }

    /** A search that is answered later, for at most so many seconds. */
    int search(String command, int seconds, Function<BiometricCheck, CheckResult> search) {
        if (seconds < 0 || seconds > WaitOptions.LONGEST.toSeconds()) {
            return refuse("usage.wait", Long.toString(WaitOptions.LONGEST.toSeconds()));
        }
        SearchProgress progress = new SearchProgress(surroundings.err(), messages, command);
        underWay = progress::interrupted;
        return check(asking -> search.apply(new BiometricCheck(asking, Duration.ofSeconds(seconds), progress)));
    }

    /** What a file holds that was given as input, or standard input if it is {@code -}. */
    byte[] file(String name) {
        return InputFile.read(name, surroundings.in());
    }

    int status() {
        I247Client client = session.get();
        CallOptions options =
                CallOptions.defaults().withLanguage(choices.language().locale());
        ServiceStatus status = client.status(client.context(), options);
        print(
                choices.isJson()
                        ? new JsonView(messages).show(status)
                        : new StatusView(messages, surroundings.colour()).show(status));
        Set<DatabaseName> answering = status.databases().stream()
                .filter(DatabaseStatus::answers)
                .map(DatabaseStatus::name)
                .collect(Collectors.toSet());
        // A database that the gateway does not name is not known to answer.
        boolean all =
                answering.containsAll(ASKED) && status.databases().stream().allMatch(DatabaseStatus::answers);
        return all ? ExitCode.CLEAR : ExitCode.NOT_KNOWN;
    }

    /** Looks at everything between here and the gateway, and writes what may be sent to a help desk, if that is wanted. */
    int doctor(Optional<Path> bundle, Optional<Path> log) {
        if (log.isPresent() && (bundle.isEmpty() || !Files.isReadable(log.get()))) {
            return refuse("usage.log");
        }
        if (bundle.filter(Files::exists).isPresent()) {
            return refuse("usage.bundle");
        }
        Diagnostics diagnostics = session.diagnostics();
        DiagnosticReport report = diagnostics.run();
        try {
            if (bundle.isPresent()) {
                SupportBundle made = diagnostics.bundle(report);
                (log.isPresent() ? made.withLog(log.get()) : made).writeTo(bundle.get());
            }
            print(
                    choices.isJson()
                            ? DoctorJson.show(report, bundle, choices.language())
                            : new DoctorView(messages, surroundings.colour()).show(report, bundle));
            return ExitCode.of(report);
        } catch (IOException e) {
            return refuse("usage.bundle");
        }
    }

    /** A code list: what this version knows, or the gateway's newest edition. */
    int codes(String list, boolean refresh) {
        Optional<CodeListName> name = CodeListName.ALL.stream()
                .filter(known -> known.value().equals(list))
                .findFirst();
        if (name.isEmpty()) {
            return refuse(
                    "usage.choice",
                    "LIST",
                    CodeListName.ALL.stream().map(CodeListName::value).collect(Collectors.joining(", ")));
        }
        CodeList codes = refresh
                ? session.get().codeLists().refresh(name.get(), session.get().context())
                : CodeList.builtIn(name.get());
        CodesView view = new CodesView(messages);
        print(choices.isJson() ? view.json(codes) : view.text(codes));
        return ExitCode.CLEAR;
    }

    int show(EvidenceReport report, int contents) {
        print(
                choices.isJson()
                        ? EvidenceJson.show(report)
                        : new EvidenceView(messages, surroundings.colour()).show(report, contents));
        return ExitCode.of(LogVerdict.of(report));
    }

    /** A result that shows itself in either way. */
    void show(ShownResult result) {
        print(choices.isJson() ? result.json(messages) : result.text(messages, surroundings.colour()));
    }

    /** Writes to a country's own records. */
    int write(RepeatedCommand command, Supplier<WriteResult> write) {
        return carryOut(() -> new WriteView(write.get(), command));
    }

    /** Sends something to another bureau. */
    int send(RepeatedCommand command, Supplier<SentResult> sending) {
        return carryOut(() -> new SentView(sending.get(), command));
    }

    /** Brings a local copy up to date, which may take as long as a line is slow. */
    int update(Database<?, ?> database, Path into) {
        I247Client client = session.get();
        CopyProgressView view = new CopyProgressView(messages);
        ProgressLine progress = new ProgressLine(surroundings.err(), surroundings.live(), surroundings.clock());
        CopyUpdate update;
        try {
            update = client.localCopies()
                    .update(
                            database,
                            into,
                            client.context(),
                            state -> progress.tell(() -> view.bar(state), () -> view.line(state)));
        } finally {
            progress.end();
        }
        show(new CopyUpdateView(update));
        return ExitCode.CLEAR;
    }

    /** Screens lists. If the desk is ended meanwhile, it tells before it is gone how to go on. */
    int screen(ScreenRun run, RepeatedCommand command) {
        CountDownLatch told = new CountDownLatch(1);
        underWay = () -> awaitFarewell(told);
        ScreenProgress progress =
                new ScreenProgress(surroundings.err(), messages, surroundings.live(), surroundings.clock());
        try {
            Optional<ScreeningResult> result =
                    run.with(session.get(), messages, surroundings.clock().instant(), progress);
            if (result.isEmpty()) {
                surroundings
                        .err()
                        .println(ScreenView.interrupted(
                                command, run.files().ifThere(run.files().journal()), messages));
                return ExitCode.NOT_KNOWN;
            }
            show(new ScreenView(result.get(), run.files().written(), command));
            return ExitCode.of(result.get());
        } finally {
            told.countDown();
        }
    }

    /** Creates records from a file. If the desk is ended meanwhile, it tells before it is gone how to go on. */
    int bring(Supplier<ImportResult> work, RepeatedCommand command, Path journal) {
        CountDownLatch told = new CountDownLatch(1);
        underWay = () -> awaitFarewell(told);
        try {
            ImportResult result = work.get();
            show(new ImportView(result, command));
            return ExitCode.of(result.verdict());
        } finally {
            if (session.isClosed() && Files.exists(journal)) {
                surroundings.err().println(ImportView.interrupted(command, journal.toString(), messages));
            }
            told.countDown();
        }
    }

    /** If the desk is ended meanwhile, it tells before it is gone how to repeat what nobody knows the end of. */
    private int carryOut(Supplier<KeyedView> work) {
        CountDownLatch told = new CountDownLatch(1);
        underWay = () -> awaitFarewell(told);
        try {
            KeyedView view = work.get();
            if (session.isClosed()) {
                view.interrupted(messages).ifPresent(surroundings.err()::println);
            }
            show(view);
            return ExitCode.of(view.result());
        } finally {
            told.countDown();
        }
    }

    /** How a request for a confirmation stands, after a wait. */
    int confirmation(String confirmationId, Duration wait) {
        Confirmation confirmation = new BureauDesk(asking(), Optional.empty())
                .confirmation(
                        confirmationId,
                        wait,
                        asked -> surroundings.err().println(messages.text("confirmation.waiting", confirmationId)));
        show(new ConfirmationView(confirmation));
        return ExitCode.of(confirmation);
    }

    /** Shows a page of an inbox. A cursor that the gateway does not know was typed, so that it is for the officer to mend. */
    int feed(Supplier<ShownResult> page) {
        try {
            show(page.get());
            return ExitCode.CLEAR;
        } catch (I247Exception e) {
            if (e.code().equals(ErrorCode.MALFORMED_REQUEST)
                    && e.failure().violations().stream()
                            .anyMatch(violation -> violation.field().equals("after"))) {
                return refuse("usage.cursor");
            }
            throw e;
        }
    }

    /** Shows alerts as they come, each acknowledged when it is shown: so many, or zero for as long as the desk lives. */
    int follow(Path cursor, int count) {
        CountDownLatch ended = new CountDownLatch(1);
        underWay = ended::countDown;
        AtomicInteger shown = new AtomicInteger();
        session.listen(new FollowProgress(surroundings.err(), messages));
        try (FeedListener listener = new BureauDesk(asking(), Optional.empty())
                .listen(ListenOptions.cursorIn(cursor).withMostInHand(1), delivery -> {
                    if (count > 0 && shown.get() == count) {
                        return;
                    }
                    print(
                            choices.isJson()
                                    ? AlertsView.json(delivery.item())
                                    : AlertsView.text(delivery.item(), messages));
                    delivery.acknowledge();
                    if (shown.incrementAndGet() == count) {
                        ended.countDown();
                    }
                })) {
            surroundings.err().println(messages.text("alerts.following"));
            while (listener.isRunning() && !session.isClosed()) {
                if (ended.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAR;
    }

    private static void awaitFarewell(CountDownLatch told) {
        try {
            told.await(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int report(Exception error) {
        ErrorView view = new ErrorView(messages);
        if (error instanceof I247Exception known) {
            show(view.of(known));
            return ExitCode.of(known);
        }
        show(view.deskFault(error));
        return ExitCode.DESK_FAULT;
    }

    int refuse(String key, String... arguments) {
        show(new ErrorView(messages).usage(key, arguments));
        return ExitCode.INPUT;
    }

    private void show(ShownError error) {
        if (choices.isJson()) {
            print(new JsonView(messages).show(error));
        } else if (!session.isClosed()) {
            surroundings.err().println(error.message());
        }
    }

    /** After an interruption nothing is shown: a result that was cut off says nothing. */
    private void print(String text) {
        if (!session.isClosed()) {
            surroundings.out().print(text);
            surroundings.out().flush();
        }
    }

    @Override
    public void close() {
        Runnable interrupted = underWay;
        session.close();
        if (interrupted != null) {
            interrupted.run();
        }
    }
}
