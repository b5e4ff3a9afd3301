package org.i247.sdk.internal.revocation;

import static org.i247.sdk.fuzz.Invariant.require;

import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.util.Arrays;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.fuzz.InputFile;
import org.i247.sdk.internal.keys.RevocationListFile;

/** A file of revocation lists: it tells of a certificate what the authority signed, or nothing. */
public final class ListFuzz {
    private static final byte[] EMPTY = RevocationSpecimens.signed("list-empty.tbs");
    private static final byte[] REVOKING = RevocationSpecimens.signed("list-revoking.tbs");

    private ListFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        RevocationListFile file;
        try {
            file = RevocationListFile.read(InputFile.of(content));
        } catch (I247Exception e) {
            require(e.code().equals(ErrorCode.FILE_MALFORMED), "a file of lists is read, or malformed");
            return;
        }
        require(!file.lists().isEmpty(), "a file of lists holds one");
        Finding finding = new RevocationLists(file.lists())
                .find(RevocationSpecimens.GATEWAY, RevocationSpecimens.AUTHORITY, RevocationSpecimens.NOW);
        require(finding != Finding.GOOD || holds(file, EMPTY), "what is good, the authority signed");
        require(finding != Finding.REVOKED || holds(file, REVOKING), "what is revoked, the authority signed");
    }

    private static boolean holds(RevocationListFile file, byte[] signed) {
        return file.lists().stream().anyMatch(list -> Arrays.equals(signedPart(list), signed));
    }

    private static byte[] signedPart(X509CRL list) {
        try {
            return list.getTBSCertList();
        } catch (CRLException e) {
            throw new AssertionError("a list that was read has its bytes", e);
        }
    }
}
