package org.i247.sdk.internal.copy;

import java.io.IOException;
import java.util.function.Consumer;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's lines and tells what each is found by. The first line that breaks the contract ends that, but not the reading of
 * the file: whether its bytes are the right ones is said by all of them, and matters more. Used once.
 */
final class LineReading implements FileScan.Lines {
    private final ManifestFile file;
    private final CopyRules rules;
    private final Consumer<Members> check;
    private final Entries entries;
    private @Nullable MemberException wrong;

    LineReading(ManifestFile file, CopyRules rules, Consumer<Members> check, Entries entries) {
        this.file = file;
        this.rules = rules;
        this.check = check;
        this.entries = entries;
    }

    @Override
    public void line(byte[] bytes, long offset, long number) throws IOException {
        if (wrong != null) {
            return;
        }
        try {
            CopyLine line = CopyLine.read(bytes, file.base(), check);
            entries.entry(
                    Identifier.of(Identifier.RECORD, line.recordId().reveal()).key(), offset);
            if (line.record().isPresent()) {
                for (Identifier identifier : rules.identifiers(line.record().get())) {
                    entries.entry(identifier.key(), offset);
                    entries.letters(identifier.value().reveal());
                }
            }
        } catch (MemberException e) {
            wrong = e.within(file.name() + ":" + number);
        }
    }

    /** Throws what was wrong with the first line that was. */
    void requireRight() {
        if (wrong != null) {
            throw wrong;
        }
    }
}
