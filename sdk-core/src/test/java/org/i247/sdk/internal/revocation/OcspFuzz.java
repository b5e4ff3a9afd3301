package org.i247.sdk.internal.revocation;

import static org.i247.sdk.fuzz.Invariant.require;

import java.util.Arrays;
import java.util.List;

/** An OCSP response, stapled or asked for: it tells of a certificate what the authority signed, or nothing. */
public final class OcspFuzz {
    private static final OcspReader READER = new OcspReader(new RevocationLists(List.of()));
    private static final byte[] GOOD = RevocationSpecimens.signed("ocsp-good.tbs");
    private static final byte[] REVOKED = RevocationSpecimens.signed("ocsp-revoked.tbs");
    private static final byte[] ANOTHER_NONCE = new byte[32];

    private OcspFuzz() {}

    public static void fuzzerTestOneInput(byte[] response) {
        Finding finding = read(response, null);
        require(finding != Finding.GOOD || holds(response, GOOD), "what is good, the authority signed");
        require(finding != Finding.REVOKED || holds(response, REVOKED), "what is revoked, the authority signed");
        Finding asked = read(response, ANOTHER_NONCE);
        require(asked != Finding.GOOD || finding == Finding.GOOD, "a question makes nothing good that was not");
        Finding later = READER.read(
                        response,
                        RevocationSpecimens.GATEWAY,
                        RevocationSpecimens.AUTHORITY,
                        null,
                        RevocationSpecimens.NOW.plusSeconds(86_400L * 365))
                .finding();
        require(later != Finding.GOOD, "what was good is not good for ever");
    }

    private static Finding read(byte[] response, byte[] nonce) {
        return READER.read(
                        response,
                        RevocationSpecimens.GATEWAY,
                        RevocationSpecimens.AUTHORITY,
                        nonce,
                        RevocationSpecimens.NOW)
                .finding();
    }

    private static boolean holds(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
