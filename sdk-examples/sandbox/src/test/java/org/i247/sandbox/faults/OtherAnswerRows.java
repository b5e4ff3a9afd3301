package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.ArrayList;
import java.util.List;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Specimens;
import org.i247.sdk.error.ErrorCode;

/** Answers to batches, to the reading of records and images, and of the status, all truly signed. */
final class OtherAnswerRows {
    private static final String PAIR = batch(answer("0", Answers.NO_HIT), answer("1", Answers.HIT));
    private static final String RECORD = "{\"recordId\":\"" + Specimens.STOLEN_PASSPORT_RECORD + "\",\"owner\":\"UO\"}";
    private static final String STATUS = "{\"serverTime\":\"2026-11-23T10:00:00Z\",\"contract\":\"1.0\","
            + "\"databases\":[{\"name\":\"SLTD\",\"state\":\"UP\",\"asOf\":null}]}";
    private static final int MOST_OF_IMAGE = 10 * 1024 * 1024;

    private OtherAnswerRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(batches());
        rows.addAll(records());
        rows.addAll(images());
        rows.addAll(statuses());
        return new Group("Batches, records, images, status", rows);
    }

    private static List<Row> batches() {
        String problem = "{\"id\":\"0\",\"problem\":{\"status\":503,\"code\":\"DATABASE_UNAVAILABLE\"}}";
        return List.of(
                batchRow(
                                "batch-in-another-order",
                                "The answers of a batch come in another order",
                                batch(answer("1", Answers.HIT), answer("0", Answers.NO_HIT)))
                        .answers("NO_HIT, HITS"),
                batchRow(
                                "batch-with-a-problem",
                                "One question of a batch fails",
                                batch(problem, answer("1", Answers.HIT)))
                        .answers("DATABASE_UNAVAILABLE, HITS"),
                batchFails(
                        "batch-id-missing",
                        "A batch leaves a question unanswered",
                        batch(answer("1", Answers.HIT)),
                        "answers",
                        "REQUIRED"),
                batchFails("batch-empty", "A batch answers nothing", batch(), "answers", "REQUIRED"),
                batchFails(
                        "batch-id-twice",
                        "A batch answers a question twice",
                        batch(answer("0", Answers.NO_HIT), answer("0", Answers.NO_HIT), answer("1", Answers.HIT)),
                        "answers[1].id",
                        "UNIQUE"),
                batchFails(
                        "batch-id-unknown",
                        "A batch answers a question that nobody asked",
                        batch(answer("0", Answers.NO_HIT), answer("2", Answers.HIT)),
                        "answers[1].id",
                        "UNKNOWN"),
                batchFails(
                        "batch-id-like-another",
                        "A batch answers question 00",
                        batch(answer("00", Answers.NO_HIT), answer("1", Answers.HIT)),
                        "answers[0].id",
                        "UNKNOWN"),
                batchFails(
                        "batch-id-a-number",
                        "A batch's id is a number",
                        batch("{\"id\":0,\"answer\":" + Answers.NO_HIT + "}", answer("1", Answers.HIT)),
                        "answers[0].id",
                        "TYPE"),
                batchFails(
                        "batch-answer-and-problem",
                        "A question of a batch has an answer and a problem",
                        batch(problem.replace("}}", "},\"answer\":" + Answers.NO_HIT + "}"), answer("1", Answers.HIT)),
                        "answers[0].answer",
                        "CONTRADICTION"),
                batchFails(
                        "batch-neither",
                        "A question of a batch has neither answer nor problem",
                        batch("{\"id\":\"0\"}", answer("1", Answers.HIT)),
                        "answers[0].answer",
                        "CONTRADICTION"),
                batchFails(
                        "batch-contradiction",
                        "An answer of a batch contradicts itself",
                        Answers.changed(PAIR, "\"total\":0", "\"total\":1"),
                        "answers[0].answer.total",
                        "CONTRADICTION"),
                batchRow("batch-unsigned", "The answer to a batch is not signed", PAIR)
                        .given(stage -> stage.always(Fault.unsigned()))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "UNSIGNED")
                        .attempts(3));
    }

    private static List<Row> records() {
        return List.of(
                row("record-not-there", "The gateway answers the reading of a record with 404, signed")
                        .given(stage -> stage.always(Fault.problem(404, "NOT_FOUND")))
                        .asks(Question.RECORD)
                        .answers("NOTHING_THERE"),
                row("record-404-of-another-code", "The reading of a record is answered with 404 and another code")
                        .given(stage -> stage.always(Fault.problem(404, "ACCESS_DENIED")))
                        .asks(Question.RECORD)
                        .fails(ErrorCode.ACCESS_DENIED),
                row("record-not-found-with-another-status", "The reading of a record is answered with 400 `NOT_FOUND`")
                        .given(stage -> stage.always(Fault.problem(400, "NOT_FOUND")))
                        .asks(Question.RECORD)
                        .fails(ErrorCode.NOT_FOUND),
                record("record-without-version", "A record comes without its ETag", json(RECORD), "ETag", "REQUIRED"),
                record(
                        "record-of-weak-version",
                        "A record's ETag is weak",
                        json(RECORD).withHeader("ETag", "W/\"1\""),
                        "ETag",
                        "FORMAT"),
                record(
                        "record-of-unquoted-version",
                        "A record's ETag has no quotes",
                        json(RECORD).withHeader("ETag", "1"),
                        "ETag",
                        "FORMAT"),
                record(
                        "record-of-another-id",
                        "Another record comes than was asked for",
                        json(RECORD.replace(Specimens.STOLEN_PASSPORT_RECORD, "r-2"))
                                .withHeader("ETag", "\"1\""),
                        "recordId",
                        "CONTRADICTION"),
                record(
                        "record-without-owner",
                        "A record comes without its owner",
                        json(RECORD.replace("owner", "other")).withHeader("ETag", "\"1\""),
                        "owner",
                        "REQUIRED"));
    }

    private static List<Row> images() {
        return List.of(
                image(
                        "image-of-another-type",
                        "An image comes as a vector drawing",
                        Fault.answer(200, "image/svg+xml", new byte[10]),
                        "Content-Type",
                        "FORMAT"),
                image("image-as-json", "An image comes as JSON", json("{}"), "Content-Type", "FORMAT"),
                image(
                        "image-empty",
                        "An image has no bytes",
                        Fault.answer(200, "image/png", new byte[0]),
                        "image",
                        "RANGE"),
                image(
                                "image-too-large",
                                "An image has one byte more than 10 MiB",
                                Fault.answer(200, "image/png", new byte[MOST_OF_IMAGE + 1]),
                                "image",
                                "RANGE")
                        .movesMuch(),
                row("image-changed", "An image was changed on the way")
                        .given(stage -> stage.always(Fault.changedContent()))
                        .asks(Question.IMAGE)
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "DIGEST")
                        .attempts(3));
    }

    private static List<Row> statuses() {
        return List.of(
                row("state-unknown", "The status tells a state that nobody knows")
                        .given(stage -> stage.always(json(STATUS.replace("\"UP\"", "\"ASLEEP\""))))
                        .asks(Question.STATUS)
                        .answers("STATUS"),
                status(
                        "contract-of-another-major",
                        "The gateway speaks contract 2.0",
                        STATUS.replace("1.0", "2.0"),
                        "contract",
                        "UNSUPPORTED"),
                status(
                        "contract-like-another",
                        "The gateway speaks contract 10.0",
                        STATUS.replace("1.0", "10.0"),
                        "contract",
                        "UNSUPPORTED"),
                status(
                        "status-without-time",
                        "The status does not tell the time",
                        STATUS.replace("serverTime", "time"),
                        "serverTime",
                        "REQUIRED"),
                status(
                        "status-without-databases",
                        "The status tells of no database",
                        STATUS.replace("databases", "other"),
                        "databases",
                        "REQUIRED"));
    }

    private static Row batchRow(String id, String happens, String json) {
        return row(id, happens).given(stage -> stage.always(json(json))).asks(Question.BATCH);
    }

    private static Row batchFails(String id, String happens, String json, String path, String rule) {
        return batchRow(id, happens, json).fails(ErrorCode.MALFORMED_ANSWER, path, rule);
    }

    private static Row record(String id, String happens, Fault fault, String path, String rule) {
        return malformed(id, happens, fault, path, rule).asks(Question.RECORD);
    }

    private static Row image(String id, String happens, Fault fault, String path, String rule) {
        return malformed(id, happens, fault, path, rule).asks(Question.IMAGE);
    }

    private static Row status(String id, String happens, String json, String path, String rule) {
        return malformed(id, happens, json(json), path, rule).asks(Question.STATUS);
    }

    private static Row malformed(String id, String happens, Fault fault, String path, String rule) {
        return row(id, happens).given(stage -> stage.always(fault)).fails(ErrorCode.MALFORMED_ANSWER, path, rule);
    }

    private static Fault json(String json) {
        return Answers.of(json);
    }

    private static String batch(String... answers) {
        return "{\"answers\":[" + String.join(",", answers) + "]}";
    }

    private static String answer(String id, String answer) {
        return "{\"id\":\"" + id + "\",\"answer\":" + answer + "}";
    }
}
