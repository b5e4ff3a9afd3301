package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SignatureFlaw;
import org.i247.sdk.error.ErrorCode;

/** No-hits that the gateway's own key signs, with other parameters than the contract's (section 2). */
final class SignatureParameterRows {
    private SignatureParameterRows() {}

    static Group group() {
        return new Group(
                "Parameters of a signature",
                List.of(
                        changed(
                                "tag-of-a-request",
                                "The tag is that of a request",
                                "tag=\"[^\"]*\"",
                                "tag=\"i247-request\"",
                                "PARAMETERS"),
                        changed(
                                "tag-unknown",
                                "The tag is another profile's",
                                "tag=\"[^\"]*\"",
                                "tag=\"other\"",
                                "PARAMETERS"),
                        changed("tag-missing", "There is no tag", ";tag=\"[^\"]*\"", "", "PARAMETERS"),
                        changed("tag-a-token", "The tag is a token", "tag=\"([^\"]*)\"", "tag=$1", "PARAMETERS"),
                        changed(
                                "algorithm-unknown",
                                "The algorithm is none",
                                "alg=\"[^\"]*\"",
                                "alg=\"none\"",
                                "ALGORITHM"),
                        changed(
                                "algorithm-other-curve",
                                "The algorithm is that of another curve",
                                "alg=\"[^\"]*\"",
                                "alg=\"ecdsa-p384-sha384\"",
                                "ALGORITHM"),
                        changed(
                                "algorithm-symmetric",
                                "The algorithm is a symmetric one",
                                "alg=\"[^\"]*\"",
                                "alg=\"hmac-sha256\"",
                                "ALGORITHM"),
                        changed("algorithm-missing", "There is no algorithm", ";alg=\"[^\"]*\"", "", "PARAMETERS"),
                        changed(
                                "key-unknown",
                                "The key's id is one that the client does not know",
                                "keyid=\"[^\"]*\"",
                                "keyid=\"AAAA\"",
                                "KEY_NOT_PINNED"),
                        changed(
                                "key-empty",
                                "The key's id is empty",
                                "keyid=\"[^\"]*\"",
                                "keyid=\"\"",
                                "KEY_NOT_PINNED"),
                        changed("key-missing", "There is no id of a key", ";keyid=\"[^\"]*\"", "", "PARAMETERS"),
                        changed("created-missing", "There is no time", ";created=[0-9]+", "", "PARAMETERS"),
                        changed(
                                "created-a-text",
                                "The time is a text",
                                "created=([0-9]+)",
                                "created=\"$1\"",
                                "PARAMETERS"),
                        changed(
                                "created-a-fraction",
                                "The time has a fraction",
                                "created=([0-9]+)",
                                "created=$1.5",
                                "PARAMETERS"),
                        changed(
                                "created-negative",
                                "The time lies before 1970",
                                "created=([0-9]+)",
                                "created=-$1",
                                "AGE"),
                        changed(
                                "created-far",
                                "The time is the last that the field can hold",
                                "created=[0-9]+",
                                "created=999999999999999",
                                "AGE"),
                        changed("created-twice", "There are two times", "(;created=[0-9]+)", "$1$1", "MALFORMED"),
                        changed(
                                "order",
                                "The parameters stand in another order",
                                "(;created=[0-9]+)(.*)",
                                "$2$1",
                                "PARAMETERS"),
                        changed(
                                "nonce",
                                "There is a nonce as well",
                                "$",
                                ";nonce=\"AAAAAAAAAAAAAAAAAAAAAA\"",
                                "PARAMETERS"),
                        changed("expires", "There is an expiry as well", "$", ";expires=4102444800", "PARAMETERS"),
                        changed("none", "There are no parameters at all", ".*", "", "PARAMETERS"),
                        age("too-old", "The answer was signed 301 seconds ago", -301),
                        age("ahead", "The answer was signed 301 seconds ahead", 301),
                        age("an-hour-old", "The gateway's clock is an hour behind", -3600),
                        age("an-hour-ahead", "The gateway's clock is an hour ahead", 3600),
                        age("a-year-old", "The answer was signed a year ago", -365 * 86_400),
                        row("old-enough", "The answer was signed 240 seconds ago")
                                .given(stage -> stage.always(created(-240))),
                        row("ahead-enough", "The answer was signed 240 seconds ahead")
                                .given(stage -> stage.always(created(240)))));
    }

    private static Row changed(String id, String happens, String pattern, String instead, String reason) {
        UnaryOperator<String> change = right -> right.replaceFirst(pattern, instead);
        return rejected(id, happens, Fault.none().withSignature(SignatureFlaw.parameters(change)), reason);
    }

    private static Row age(String id, String happens, long seconds) {
        return rejected(id, happens, created(seconds), "AGE").given(stage -> {
            // What lies ahead comes nearer on a slow machine, unless the client's clock stands.
            Instant now = Instant.now();
            stage.client().clock(seconds > 0 ? InstantSource.fixed(now) : InstantSource.system());
            stage.always(created(seconds));
        });
    }

    private static Fault created(long seconds) {
        return Fault.none().withSignature(SignatureFlaw.created(Duration.ofSeconds(seconds)));
    }

    private static Row rejected(String id, String happens, Fault fault, String reason) {
        return row(id, happens)
                .given(stage -> stage.always(fault))
                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", reason)
                .attempts(3);
    }
}
