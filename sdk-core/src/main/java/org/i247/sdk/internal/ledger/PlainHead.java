package org.i247.sdk.internal.ledger;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The header fields under an answer's signature, where each has a form of the contract. They then hold no word of a question
 * or a record, and may stand in the log as they were signed. A gateway that writes anything else there, such as a reason in
 * words, gets nothing of it kept.
 */
public final class PlainHead {
    private static final Map<String, Pattern> FORMS = Map.of(
            "@status", Pattern.compile("[0-9]{3}"),
            "request-id", Pattern.compile("[A-Za-z0-9._~:/-]{1,128}"),
            "content-type",
                    Pattern.compile(
                            "(application/(json|problem\\+json|x-ndjson)|image/(jpeg|png))( ?; ?charset=\"?utf-8\"?)?",
                            Pattern.CASE_INSENSITIVE),
            "content-digest", Pattern.compile("[a-z0-9-]+=:[A-Za-z0-9+/=]*:(, [a-z0-9-]+=:[A-Za-z0-9+/=]*:)*"),
            "content-range", Pattern.compile("bytes [0-9]{1,19}-[0-9]{1,19}/[0-9]{1,19}"),
            // Of what was made or begun: its kind, and the id that the gateway gave it.
            "location",
                    Pattern.compile(
                            "(https://[A-Za-z0-9.:\\[\\]-]{1,255})?/v1(/[a-z-]{1,40}){1,3}/[A-Za-z0-9._~-]{1,128}"),
            // etagc of RFC 9110, section 8.8.3, without obs-text, which the contract's gateways have no need of
            "etag", Pattern.compile("\"[\\x21\\x23-\\x7e]{0,128}\""),
            "retry-after",
                    Pattern.compile("[0-9]{1,19}|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9:]{4} [0-9:]{8} GMT"));
    /** What the request had said, and the parameters. */
    private static final Pattern NOT_OF_THE_ANSWER =
            Pattern.compile("\"[^\"]+\";req(;key=\"i247\")?|\"@signature-params\"");

    private PlainHead() {}

    /**
     * Whether a signature base of an answer may stand in the log.
     *
     * @param base the signature base (RFC 9421, section 2.5)
     * @return false if a field has another form than the contract gives it
     */
    public static boolean isIn(String base) {
        return base.lines().allMatch(PlainHead::isPlain);
    }

    private static boolean isPlain(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        String component = line.substring(0, colon);
        if (NOT_OF_THE_ANSWER.matcher(component).matches()) {
            return true;
        }
        Pattern form = FORMS.get(component.replace("\"", ""));
        return form != null && form.matcher(line.substring(colon + 2)).matches();
    }
}
