package org.i247.sdk.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is to be written: checked when it was built. Immutable; safe for use by several threads. {@link
 * #toString()} shows which members are set, never their values.
 *
 * <p>Two drafts with the same members in the same order are the same bytes on the wire: so a caller who kept key and draft
 * can send a write again after a crash.
 */
public abstract sealed class RecordDraft permits DocumentDraft, VehicleDraft, PersonDraft, WorkOfArtDraft {
    private final Members members;

    RecordDraft(Members members) {
        this.members = members;
    }

    /**
     * The members under the contract's names.
     *
     * @return the members of {@code record}
     */
    public final Members members() {
        return members;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && members.equals(((RecordDraft) other).members);
    }

    @Override
    public final int hashCode() {
        return members.hashCode();
    }

    /** Shows the names of the members, never a value. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + members;
    }

    /**
     * Puts a draft together. What is wrong is told when it is built, all of it at once. A null takes a member back. Not
     * safe for use by several threads.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Builder<B extends Builder<B>>
            permits DocumentDraft.Builder, VehicleDraft.Builder, PersonDraft.Builder, WorkOfArtDraft.Builder {
        private final DraftSheet sheet;

        /** A new record. */
        Builder(RecordForm form) {
            sheet = new DraftSheet(form);
        }

        /** Everything that a record holds. */
        Builder(RecordForm form, DatabaseRecord record) {
            sheet = new DraftSheet(
                    form, Objects.requireNonNull(record, "record").members());
        }

        abstract B self();

        final DraftSheet sheet() {
            return sheet;
        }

        final B write(String member, @Nullable String text) {
            sheet.write(member, text);
            return self();
        }

        final B writeAll(String member, String... elements) {
            sheet.writeAll(member, List.of(elements));
            return self();
        }

        final B number(String member, int value) {
            sheet.number(member, value);
            return self();
        }

        final B part(String list, UnaryOperator<PartDraft> filling) {
            sheet.append(list, filling);
            return self();
        }

        /**
         * The country's own reference for the record.
         *
         * @param reference any text without personal data
         * @return this builder
         */
        public final B nationalReference(@Nullable String reference) {
            return write("nationalReference", reference);
        }

        /**
         * The day up to which the record is kept.
         *
         * @param day the day
         * @return this builder
         */
        public final B retainUntil(@Nullable LocalDate day) {
            return write("retainUntil", day == null ? null : day.toString());
        }

        /**
         * What to mind.
         *
         * @param caveats the caveats; none says that there is none
         * @return this builder
         */
        public final B caveats(Caveat... caveats) {
            return writeAll("caveats", Arrays.stream(caveats).map(Caveat::value).toArray(String[]::new));
        }

        /**
         * Says of a member that it is not known ({@link Statement#NOT_KNOWN}, null on the wire), that there is none ({@link
         * Statement#NONE}, empty on the wire) or nothing at all ({@link Statement#NOT_SAID}). A member that needs a value,
         * or is none of this database's, is told of by {@code build}.
         *
         * @param member the member's name in the contract, such as {@code theftDate}
         * @param statement what the owner says of it
         * @return this builder
         * @throws IllegalArgumentException for {@link Statement#SAID}, which needs a value
         */
        public final B statement(String member, Statement statement) {
            sheet.state(member, statement);
            return self();
        }
    }
}
