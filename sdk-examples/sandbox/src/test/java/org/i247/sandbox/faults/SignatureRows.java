package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SignatureFlaw;
import org.i247.sdk.error.ErrorCode;

/** No-hits whose signature is missing, half there, doubled, another's or of another length (contract, section 2). */
final class SignatureRows {
    /** Of ECDSA with P-256, which the sandbox's gateway signs with. */
    private static final int LENGTH = 64;

    private SignatureRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(fields());
        rows.addAll(values());
        rows.addAll(keys());
        return new Group("Signatures", rows);
    }

    private static List<Row> fields() {
        return List.of(
                rejected("missing", "The answer has no signature", Fault.unsigned(), "UNSIGNED"),
                rejected("input-alone", "Only `Signature-Input` is there", lines(0), "UNSIGNED"),
                rejected("value-alone", "Only `Signature` is there", lines(1), "UNSIGNED"),
                rejected("doubled", "Both fields stand twice", lines(0, 1, 0, 1), "MALFORMED"),
                rejected("input-doubled", "`Signature-Input` stands twice", lines(0, 0, 1), "MALFORMED"),
                rejected("value-doubled", "`Signature` stands twice", lines(0, 1, 1), "MALFORMED"),
                rejected(
                        "good-one-last",
                        "A worthless signature of the same label stands before the good one",
                        flaw(SignatureFlaw.lines(
                                both -> List.of(both.get(0), "Signature: i247=:AAAA:", both.get(0), both.get(1)))),
                        "MALFORMED"),
                rejected("other-label", "The signature has another label", label("sig1"), "MALFORMED"),
                rejected("label-in-capitals", "The signature's label is in capitals", label("I247"), "MALFORMED"),
                rejected(
                        "labels-differ",
                        "The two fields have different labels",
                        flaw(SignatureFlaw.lines(
                                both -> List.of(both.get(0), both.get(1).replace("i247=", "sig1=")))),
                        "MALFORMED"),
                rejected("empty-fields", "Both fields are empty", sent("", ""), "MALFORMED"),
                rejected("garbage", "Both fields are no dictionaries", sent("(((", ":::"), "MALFORMED"),
                rejected(
                        "no-list",
                        "`Signature-Input` is no list of components",
                        sent("i247=1", "i247=:AAAA:"),
                        "MALFORMED"),
                rejected(
                        "value-a-text",
                        "`Signature` is a text",
                        flaw(SignatureFlaw.lines(
                                both -> List.of(both.get(0), both.get(1).replaceAll("=:(.*):$", "=\"$1\"")))),
                        "MALFORMED"),
                row("foreign-label-beside", "A signature of another label stands beside the good one")
                        .given(stage -> stage.always(flaw(SignatureFlaw.lines(both -> List.of(
                                both.get(0) + ", sig1=(\"@status\");created=1", both.get(1) + ", sig1=:AAAA:"))))));
    }

    private static List<Row> values() {
        return List.of(
                rejected("empty", "The value is empty", value(0), "LENGTH"),
                rejected("half", "The value is half there", value(LENGTH / 2), "LENGTH"),
                rejected("a-byte-short", "The value lacks its last byte", value(LENGTH - 1), "LENGTH"),
                rejected("a-byte-long", "The value has a byte too many", value(LENGTH + 1), "LENGTH"),
                rejected("a-kilobyte", "The value has a thousand bytes", value(1000), "LENGTH"),
                rejected(
                        "nought",
                        "The value is nothing but zeros",
                        flaw(SignatureFlaw.value(right -> new byte[LENGTH])),
                        "SIGNATURE"),
                rejected(
                        "all-ones",
                        "The value is nothing but ones",
                        flaw(SignatureFlaw.value(right -> {
                            byte[] ones = new byte[LENGTH];
                            Arrays.fill(ones, (byte) 0xff);
                            return ones;
                        })),
                        "SIGNATURE"),
                row("a-bit-flipped", "One bit of each byte of the value is another")
                        .givenEach(IntStream.range(0, LENGTH)
                                .<Arrangement>mapToObj(at -> stage -> {
                                    stage.client().maxAttempts(1);
                                    stage.always(flaw(SignatureFlaw.value(right -> {
                                        byte[] flipped = right.clone();
                                        flipped[at] ^= 1;
                                        return flipped;
                                    })));
                                })
                                .toList())
                        .overOneClient()
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "SIGNATURE"),
                row("once", "One answer is not signed, and the next one is")
                        .given(stage -> stage.next(Fault.unsigned()))
                        .attempts(2));
    }

    private static List<Row> keys() {
        return List.of(
                rejected(
                        "foreign-key",
                        "A key signs that the client does not know",
                        Fault.foreignKey(),
                        "KEY_NOT_PINNED"),
                rejected(
                        "impostor",
                        "A key that the client does not know signs in the name of the gateway's",
                        flaw(SignatureFlaw.impostor()),
                        "SIGNATURE"));
    }

    private static Row rejected(String id, String happens, Fault fault, String reason) {
        return row(id, happens)
                .given(stage -> stage.always(fault))
                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", reason)
                .attempts(3);
    }

    private static Fault flaw(SignatureFlaw flaw) {
        return Fault.none().withSignature(flaw);
    }

    /** The two lines, 0 and 1, in this order and number. */
    private static Fault lines(Integer... which) {
        return flaw(
                SignatureFlaw.lines(both -> Arrays.stream(which).map(both::get).toList()));
    }

    private static Fault label(String label) {
        return flaw(SignatureFlaw.lines(both ->
                both.stream().map(line -> line.replace("i247=", label + "=")).toList()));
    }

    private static Fault sent(String input, String value) {
        return flaw(SignatureFlaw.lines(both -> List.of("Signature-Input: " + input, "Signature: " + value)));
    }

    private static Fault value(int length) {
        return flaw(SignatureFlaw.value(right -> Arrays.copyOf(right, length)));
    }
}
