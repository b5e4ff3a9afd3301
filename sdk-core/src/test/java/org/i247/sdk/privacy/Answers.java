package org.i247.sdk.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Members;

/** Answers full of planted values: a good one, and every way to be a bad one. */
final class Answers {
    private static final String RECORD = """
            {"recordId": "nom-1", "owner": "UT", "entityId": "%s", "name": "%s", "forename": "%s",
             "nameInOriginalScript": "%s", "forenameInOriginalScript": "%s", "nationalReference": "%s",
             "aliases": [{"name": "%s", "forename": "%s", "dateOfBirth": "%s"}], "dateOfBirth": "%s", "sex": "F",
             "nationalities": ["UTO"], "placeOfBirth": "%s", "distinguishingMarks": "%s",
             "identityDocuments": [{"documentNumber": "%s", "issuingCountry": "UTO", "documentType": "PASSPORT",
                                    "expiryDate": "%s"}],
             "images": [{"imageId": "face-1", "mediaType": "image/png", "bytes": 4, "caption": "%s"}],
             "notices": [{"colour": "RED", "noticeId": "2031/1", "issuedAt": "2026-01-01"}],
             "warrants": [{"issuingCountry": "UTO", "charge": "%s", "chargeTranslation": "%s"}],
             "newMember": {"of": "%s"}}""".formatted(
                    Planted.ENTITY,
                    Planted.NAME,
                    Planted.FORENAME,
                    Planted.CYRILLIC,
                    Planted.ARABIC,
                    Planted.CHINESE,
                    Planted.ALIAS,
                    Planted.FORENAME,
                    Planted.BORN,
                    Planted.BORN,
                    Planted.TOWN,
                    Planted.MARKS,
                    Planted.NUMBER,
                    Planted.BORN,
                    Planted.CAPTION,
                    Planted.CHARGE,
                    Planted.CHARGE_TRANSLATION,
                    Planted.NAME);
    private static final String HIT = """
            {"outcome": "HIT", "complete": true, "total": 1, "nextCursor": null,
             "hits": [{"hitId": "h-1", "score": 1.0, "matchedOn": ["name"], "status": "UNCONFIRMED", "restricted": false,
                       "owner": "UT", "caveats": ["CONFIRM_WITH_OWNER"], "recordId": "nom-1", "record": %s}],
             "database": {"name": "NOMINAL", "asOf": "2026-11-23T10:00:00Z"}, "answeredAt": "2026-11-23T10:00:01Z"}""".formatted(RECORD);

    private Answers() {}

    /** The members of the person's record. */
    static Members person() {
        return StrictJson.read(RECORD.getBytes(StandardCharsets.UTF_8));
    }

    static Reply hit() {
        return Reply.json(HIT);
    }

    static Reply record() {
        return Reply.json(RECORD).with("ETag", "\"v1\"");
    }

    static Reply batch() {
        return Reply.json("{\"answers\": [{\"id\": \"0\", \"answer\": " + HIT + "}, {\"id\": \"1\", \"problem\": {"
                + "\"status\": 422, \"code\": \"INVALID_QUERY\"" + words() + "}}]}");
    }

    /** Members of a problem that a gateway fills with what it should not. */
    private static String words() {
        return (", \"title\": \"%s\", \"detail\": \"%s\", \"recordId\": \"%s\", \"who\": \"%s\", \"violations\": ["
                        + "{\"field\": \"query.name\", \"code\": \"FORMAT\", \"message\": \"%s is no name\"},"
                        + "{\"field\": \"query.%s\", \"code\": \"UNKNOWN_FIELD\", \"message\": \"%s\"},"
                        + "{\"field\": \"%s\", \"code\": \"%s\", \"message\": \"\"}]")
                .formatted(
                        Planted.NAME,
                        Planted.CYRILLIC,
                        Planted.NUMBER,
                        Planted.CHINESE,
                        Planted.NAME,
                        Planted.NUMBER,
                        Planted.BORN,
                        Planted.NAME.toUpperCase(Locale.ROOT),
                        Planted.FORENAME);
    }

    static Map<String, Reply> bad() {
        Map<String, Reply> bad = new LinkedHashMap<>();
        for (int status : new int[] {400, 401, 403, 404, 409, 422, 429, 500, 503}) {
            ErrorCode code = status == 422 ? ErrorCode.INVALID_QUERY : new ErrorCode("NEW_CODE");
            bad.put("problem " + status, Reply.problem(status, code, words()));
            bad.put(
                    "unsigned problem " + status,
                    Reply.problem(status, code, words()).unsigned());
        }
        bad.put("unsigned hit", hit().unsigned());
        bad.put("a page of HTML", text(200, "text/html", "<p>" + Planted.NAME));
        bad.put("an unsigned page", text(502, "text/html", Planted.NAME).unsigned());
        bad.put("another media type", text(200, "text/" + Planted.NAME, "{}"));
        bad.put("a redirect", Reply.empty(302).with("Location", "https://a.test/" + Planted.NAME));
        bad.put("a wait", Reply.problem(503, ErrorCode.MAINTENANCE, words()).with("Retry-After", Planted.NAME));
        bad.put("unknown outcome", Reply.json(HIT.replace("\"HIT\"", "\"" + Planted.NAME + "\"")));
        bad.put("text for a number", Reply.json(HIT.replace("1.0", "\"" + Planted.NAME + "\"")));
        bad.put("a name for an instant", Reply.json(HIT.replace("2026-11-23T10:00:01Z", Planted.NAME)));
        bad.put(
                "a name for an owner",
                Reply.json(HIT.replace("\"owner\": \"UT\", \"ca", "\"owner\": \"" + Planted.NAME + "\", \"ca")));
        bad.put("another database", Reply.json(HIT.replace("NOMINAL", "CANARYSON")));
        bad.put("an unquoted name", Reply.json(HIT.replace("true", Planted.NAME)));
        bad.put("a member twice", Reply.json("{\"%s\": 1, \"%s\": 2}".formatted(Planted.NAME, Planted.NAME)));
        bad.put("an escape", Reply.json("{\"a\": \"\\" + Planted.NAME + "\"}"));
        bad.put("something after the end", Reply.json(HIT + Planted.NAME));
        bad.put("no JSON", Reply.json(Planted.CYRILLIC));
        bad.put("half an answer", Reply.json(HIT.substring(0, HIT.indexOf(Planted.MARKS) + 5)));
        bad.put("a broken line", hit().sent((session, bytes, body) -> {
            session.send(Arrays.copyOf(bytes, bytes.length - 10));
            throw new IOException("the line breaks");
        }));
        bad.put("no HTTP", raw(Planted.NAME + "\r\n\r\n"));
        bad.put("a status line", raw("HTTP/1.1 " + Planted.NAME + "\r\n\r\n"));
        bad.put("a reason", raw("HTTP/1.1 503 " + Planted.NAME + "\r\nContent-Length: 0\r\n\r\n"));
        bad.put("a header without colon", raw("HTTP/1.1 200 OK\r\n" + Planted.NAME + "\r\n\r\n"));
        bad.put("a header's name", raw("HTTP/1.1 200 OK\r\n" + Planted.NAME + " x: y\r\n\r\n"));
        bad.put("a length", raw("HTTP/1.1 200 OK\r\nContent-Length: " + Planted.NAME + "\r\n\r\n"));
        bad.put("a coding", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: " + Planted.NAME + "\r\n\r\n"));
        bad.put("a chunk", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Planted.NAME + "\r\n"));
        return bad;
    }

    private static Reply text(int status, String type, String body) {
        return Reply.of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply raw(String text) {
        return Reply.empty(200).unsigned().sent((session, bytes, body) -> {
            session.send(text.getBytes(StandardCharsets.UTF_8));
            throw new IOException("and closes");
        });
    }
}
