package org.i247.sandbox.faults;

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
            TruncationRows.group(),
            SignatureRows.group(),
            SignatureParameterRows.group(),
            BindingRows.group(),
            ClockRows.group(),
            CallRows.group(),
            LoadRows.group());

    private FaultMatrix() {}

    static List<Group> groups() {
        return GROUPS;
    }
}
