package org.i247.sandbox.faults;

import java.util.ArrayList;
import java.util.List;

/** All rows. A new group is entered here; the page and the tests follow. */
final class FaultMatrix {
    private static final List<Group> GROUPS = List.of(
            StatusRows.group(),
            UnsignedStatusRows.group(),
            UnknownCodeRows.group(),
            RetryAfterRows.group(),
            RedirectRows.group(),
            ContentRows.group(),
            JsonRows.group(),
            EncodingRows.group(),
            MemberRows.group(),
            ContradictionRows.group(),
            OpenAnswerRows.group(),
            OtherAnswerRows.group(),
            RepeatedQuestionRows.group(),
            TruncationRows.group(),
            SignatureRows.group(),
            SignatureParameterRows.group(),
            PinnedKeyRows.group(),
            BindingRows.group(),
            ClockRows.group(),
            WriteRows.group(),
            CooperationRows.group(),
            CallRows.group(),
            OwnSideRows.group(),
            LoadRows.group(),
            ConnectionRows.group(),
            TlsRows.group(),
            RevocationRows.group(),
            WireRows.group());

    private FaultMatrix() {}

    static List<Group> groups() {
        return GROUPS;
    }

    /**
     * Those, and the rows that {@link NetworkFaultsTest} and {@link TokenFaultsTest} play, for they need a network and
     * tokens of their own.
     */
    static List<Group> published() {
        List<Group> all = new ArrayList<>(GROUPS);
        all.add(NetworkRows.group(Network.NONE));
        all.add(TokenRows.group(Tokens.NONE));
        return List.copyOf(all);
    }
}
