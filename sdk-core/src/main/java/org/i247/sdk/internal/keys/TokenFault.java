package org.i247.sdk.internal.keys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** Reads the faults of tokens. The JDK has no fields for them: the return value of PKCS#11 stands in a message. */
public final class TokenFault {
    /** In place of a return value, of a token that said nothing in its time. */
    static final String NO_ANSWER = "NO_ANSWER";

    private static final Pattern RETURN_VALUE = Pattern.compile("CKR_[A-Z0-9_]+");
    private static final String UNKNOWN = "-";

    private TokenFault() {}

    /**
     * The failure when a key that has worked does so no more: its token was removed, has lost its session, or hangs.
     *
     * @param fault what the provider of the token threw
     * @return the exception, to be thrown
     */
    public static I247Exception removed(Exception fault) {
        return I247Exception.of(Failure.of(ErrorCode.TOKEN_REMOVED, returnValue(fault)), fault);
    }

    /**
     * What the token said.
     *
     * @param fault what its provider threw
     * @return a return value of PKCS#11 such as {@code CKR_DEVICE_REMOVED}; {@code NO_ANSWER} if it said nothing in its time;
     *     {@code -} if there is none
     */
    public static String returnValue(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TokenThreads.SilentTokenException) {
                return NO_ANSWER;
            }
            String message = cause.getMessage();
            Matcher value = RETURN_VALUE.matcher(message == null ? "" : message);
            if (value.find()) {
                return value.group();
            }
        }
        return UNKNOWN;
    }
}
