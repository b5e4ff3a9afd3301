package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.i247.sdk.error.ErrorCode;

/** Answers that are truly signed, and whose bytes are no UTF-8 or whose text is no Unicode (contract, section 1). */
final class EncodingRows {
    private EncodingRows() {}

    static Group group() {
        return new Group(
                "UTF-8",
                List.of(
                        inText("invalid-byte", "A text has a byte that UTF-8 never has", "ff"),
                        inText("latin-1", "A text is in Latin 1", "e9"),
                        inText("continuation-alone", "A text has a continuation byte alone", "80"),
                        inText("sequence-cut", "A text has a sequence without its last byte", "e282"),
                        inText("overlong-quote", "A text has an overlong quotation mark", "c0a2"),
                        inText("overlong-slash", "A text has a slash in three bytes", "e080af"),
                        inText("overlong-null", "A text has a null in two bytes", "c080"),
                        inText("surrogate-bytes", "A text has a surrogate in bytes of its own", "eda080"),
                        inText("surrogate-pair-bytes", "A text has a pair of surrogates in six bytes", "eda080edb080"),
                        inText("beyond-unicode", "A text has a code point beyond Unicode", "f4908080"),
                        inText("five-bytes", "A text has a sequence of five bytes", "f888808080"),
                        inText("null-byte", "A text has a null byte", "00"),
                        escape("lone-high-surrogate", "A text has a high surrogate alone, as an escape", "\\ud800"),
                        escape("lone-low-surrogate", "A text has a low surrogate alone, as an escape", "\\udc00"),
                        escape(
                                "surrogates-reversed",
                                "A text has a pair of surrogates in the wrong order",
                                "\\udc00\\ud800"),
                        row("lone-surrogate-in-a-name", "A member's name has a surrogate alone")
                                .given(stage -> stage.always(Answers.of(
                                        Answers.changed(Answers.NO_HIT, "{\"outcome\"", "{\"\\ud800\":1,\"outcome\""))))
                                .fails(ErrorCode.MALFORMED_ANSWER, "$", "FORMAT"),
                        whole(
                                "byte-order-mark",
                                "A byte order mark comes first",
                                ("\ufeff" + Answers.NO_HIT).getBytes(StandardCharsets.UTF_8)),
                        whole(
                                "utf-16",
                                "The answer is in UTF-16 with a byte order mark",
                                Answers.NO_HIT.getBytes(StandardCharsets.UTF_16)),
                        whole(
                                "utf-16-le",
                                "The answer is in little-endian UTF-16",
                                Answers.NO_HIT.getBytes(StandardCharsets.UTF_16LE)),
                        whole(
                                "utf-16-be",
                                "The answer is in big-endian UTF-16",
                                Answers.NO_HIT.getBytes(StandardCharsets.UTF_16BE)),
                        whole("utf-32", "The answer is in UTF-32", Answers.NO_HIT.getBytes(Charset.forName("UTF-32"))),
                        whole(
                                "utf-7",
                                "The answer is in UTF-7",
                                "+AHsAIg-outcome+ACIAOgAi-NO_HIT+ACIAfQ-".getBytes(StandardCharsets.US_ASCII)),
                        row("all-of-unicode", "A text has a pair of surrogates, a right-to-left mark and an emoji")
                                .given(stage -> stage.always(Answers.of(Answers.changed(
                                        Answers.NO_HIT,
                                        "{\"outcome\"",
                                        "{\"x\":\"\\ud83d\\ude80\u200f\ud83d\ude80\",\"outcome\""))))));
    }

    private static Row inText(String id, String happens, String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"x\":\"".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(("\"," + Answers.NO_HIT.substring(1)).getBytes(StandardCharsets.US_ASCII));
        return whole(id, happens, bytes.toByteArray());
    }

    private static Row escape(String id, String happens, String escape) {
        return inText(id, happens, HexFormat.of().formatHex(escape.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Row whole(String id, String happens, byte[] bytes) {
        return row(id, happens)
                .given(stage -> stage.always(Answers.of(bytes)))
                .fails(ErrorCode.MALFORMED_ANSWER, "$", "FORMAT");
    }
}
