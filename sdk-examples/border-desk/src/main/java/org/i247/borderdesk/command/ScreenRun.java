package org.i247.borderdesk.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.borderdesk.check.ListDigest;
import org.i247.borderdesk.check.ListSubjects;
import org.i247.borderdesk.check.ListSubjects.UnreadableListException;
import org.i247.borderdesk.check.ScreeningResult;
import org.i247.borderdesk.check.SubjectReader;
import org.i247.borderdesk.command.OutputFile.UnwritableFileException;
import org.i247.borderdesk.view.JsonProblem;
import org.i247.borderdesk.view.Messages;
import org.i247.borderdesk.view.Report;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.screening.ScreeningOptions;
import org.i247.sdk.screening.ScreeningRun;
import org.i247.sdk.screening.ScreeningVerdict;
import org.i247.sdk.screening.SubjectResult;

/**
 * One screening of lists, from the lists to the files that tell of it. In memory are the first of each kind alone; everybody
 * goes into the file of results at once.
 *
 * @param lists the lists
 * @param reader how they are read
 * @param files where it is told
 */
record ScreenRun(List<Path> lists, SubjectReader reader, ScreeningFiles files) {
    /** The desk itself was ended: what comes then says nothing about anybody. */
    private static final Set<ErrorCode> CUT_OFF = Set.of(ErrorCode.CLIENT_CLOSED, ErrorCode.INTERRUPTED);

    /**
     * Screens.
     *
     * @return what came of it; empty if the desk was ended meanwhile
     */
    Optional<ScreeningResult> with(I247Client client, Messages messages, Instant now, ScreenProgress progress) {
        List<ListDigest> digests = digests();
        try {
            Optional<ScreeningResult> result =
                    screen(client, messages, progress, digests, new Report(messages, now, digests));
            if (result.filter(ended -> ended.failed() == 0).isPresent()) {
                Files.delete(files.journal());
            }
            return result;
        } catch (IOException | UncheckedIOException e) {
            throw new UnwritableFileException();
        } finally {
            progress.end();
        }
    }

    private Optional<ScreeningResult> screen(
            I247Client client, Messages messages, ScreenProgress progress, List<ListDigest> digests, Report report)
            throws IOException {
        ScreeningResult.Telling telling = new ScreeningResult.Telling();
        try (LineFile problems = new LineFile(files.problems());
                ListSubjects subjects = new ListSubjects(lists, reader, problem -> {
                    problems.write(JsonProblem.of(problem));
                    telling.note(problem);
                    report.add(problem);
                });
                ScreeningRun run = client.screening()
                        .run(
                                subjects,
                                client.context(),
                                ScreeningOptions.defaults()
                                        .withJournal(files.journal(), ListDigest.secret(digests))
                                        .withLanguage(messages.language().locale())
                                        .withProgress(state -> progress.tell(state, subjects.expected()), null));
                LineFile results = new LineFile(files.results())) {
            while (run.hasNext()) {
                SubjectResult result = run.next();
                if (isCutOff(run)) {
                    return Optional.empty();
                }
                results.write(result.toJson());
                if (result.verdict() == ScreeningVerdict.HIT) {
                    results.flush(); // so that nobody has to wait for the end
                }
                telling.note(result);
                report.add(result);
            }
            ScreeningResult result = telling.end(run.summary(), run.stopped());
            results.whole();
            problems.wholeOrNone();
            write(report, result);
            return Optional.of(result);
        }
    }

    private void write(Report report, ScreeningResult result) throws IOException {
        try (LineFile page = new LineFile(files.report())) {
            report.write(result, String.valueOf(files.results().getFileName()), page::write);
            page.whole();
        }
    }

    private List<ListDigest> digests() {
        List<ListDigest> digests = new ArrayList<>();
        for (Path list : lists) {
            try {
                digests.add(ListDigest.of(list));
            } catch (IOException e) {
                throw new UnreadableListException(digests.size() + 1);
            }
        }
        return digests;
    }

    private static boolean isCutOff(ScreeningRun run) {
        return run.stopped().map(I247Exception::code).filter(CUT_OFF::contains).isPresent();
    }
}
