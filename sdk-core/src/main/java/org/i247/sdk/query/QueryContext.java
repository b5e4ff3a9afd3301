package org.i247.sdk.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for whom and why: it goes with every call, is signed, and stands in the log of both ends (contract, section
 * 1). User, unit and case are opaque ids, never a name or a document number. Immutable; safe for use by several threads.
 *
 * @see #builder()
 */
public final class QueryContext {
    private final BureauCode bureau;
    private final String unit;
    private final PersonalText user;
    private final Purpose purpose;
    private final @Nullable PersonalText caseReference;
    private final boolean test;

    private QueryContext(
            BureauCode bureau,
            String unit,
            PersonalText user,
            Purpose purpose,
            @Nullable PersonalText caseReference,
            boolean test) {
        this.bureau = bureau;
        this.unit = unit;
        this.user = user;
        this.purpose = purpose;
        this.caseReference = caseReference;
        this.test = test;
    }

    /**
     * Starts a context. Bureau, unit, user and purpose are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a context from this one, to change a part of it.
     *
     * @return a new builder that holds what this context holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.bureau = bureau;
        builder.unit = unit;
        builder.user = user;
        builder.purpose = purpose;
        builder.caseReference = caseReference;
        builder.test = test;
        return builder;
    }

    /**
     * The same context for another user.
     *
     * @param id the user's opaque id, 1 to 64 of letters, digits and {@code . _ : / -}
     * @return a new context
     * @throws InvalidRequestException if the id has another form
     */
    public QueryContext withUser(String id) {
        return toBuilder().user(id).build();
    }

    /**
     * The same context for another purpose.
     *
     * @param why the purpose
     * @return a new context
     */
    public QueryContext withPurpose(Purpose why) {
        return toBuilder().purpose(why).build();
    }

    /**
     * The bureau on whose behalf the call is made.
     *
     * @return the bureau
     */
    public BureauCode bureau() {
        return bureau;
    }

    /**
     * The unit that asks.
     *
     * @return an opaque id
     */
    public String unit() {
        return unit;
    }

    /**
     * The user who asks.
     *
     * @return an opaque id
     */
    public String user() {
        return user.reveal();
    }

    /**
     * Why the question is asked.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * The case that the question belongs to.
     *
     * @return an opaque id, if there is a case
     */
    public Optional<String> caseReference() {
        return Optional.ofNullable(caseReference).map(PersonalText::reveal);
    }

    /**
     * Whether the call must not be treated as operational: same data, but no alert.
     *
     * @return true for a test
     */
    public boolean isTest() {
        return test;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryContext context
                && bureau.equals(context.bureau)
                && unit.equals(context.unit)
                && user.equals(context.user)
                && purpose.equals(context.purpose)
                && Objects.equals(caseReference, context.caseReference)
                && test == context.test;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bureau, unit, user, purpose, caseReference, test);
    }

    /** Shows bureau, unit and purpose; not the user, who is a person. */
    @Override
    public String toString() {
        return "QueryContext[bureau=" + bureau + ", unit=" + unit + ", purpose=" + purpose + (test ? ", test]" : "]");
    }

    /** Puts a context together. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable BureauCode bureau;
        private @Nullable String unit;
        private @Nullable PersonalText user;
        private @Nullable Purpose purpose;
        private @Nullable PersonalText caseReference;
        private boolean test;

        private Builder() {}

        /**
         * The bureau on whose behalf the call is made.
         *
         * @param code the bureau's code, such as {@code UT}
         * @return this builder
         */
        public Builder bureau(BureauCode code) {
            bureau = code;
            return this;
        }

        /**
         * The unit that asks.
         *
         * @param id an opaque id, 1 to 64 of letters, digits and {@code . _ : / -}
         * @return this builder
         */
        public Builder unit(String id) {
            unit = id;
            return this;
        }

        /**
         * The user who asks.
         *
         * @param id an opaque id, 1 to 64 of letters, digits and {@code . _ : / -}; never a name
         * @return this builder
         */
        public Builder user(String id) {
            user = masked(id);
            return this;
        }

        /**
         * Why the question is asked.
         *
         * @param why the purpose
         * @return this builder
         */
        public Builder purpose(Purpose why) {
            purpose = why;
            return this;
        }

        /**
         * The case that the question belongs to.
         *
         * @param id an opaque id, 1 to 64 of letters, digits and {@code . _ : / -}; null for none
         * @return this builder
         */
        public Builder caseReference(@Nullable String id) {
            caseReference = masked(id);
            return this;
        }

        /**
         * Marks the call as a test, not to be treated as operational.
         *
         * @param isTest true for a test
         * @return this builder
         */
        public Builder test(boolean isTest) {
            test = isTest;
            return this;
        }

        /**
         * Ends the context.
         *
         * @return the context
         * @throws InvalidRequestException if something is missing or has the wrong form; it names each field
         */
        public QueryContext build() {
            List<Violation> wrong = new ArrayList<>();
            BureauCode asking = required("bureau", bureau, wrong);
            Purpose why = required("purpose", purpose, wrong);
            String askingUnit = required("unit", unit, wrong);
            PersonalText askingUser = required("user", user, wrong);
            checkId("unit", askingUnit, wrong);
            checkId("user", askingUser == null ? null : askingUser.reveal(), wrong);
            checkId("case", caseReference == null ? null : caseReference.reveal(), wrong);
            if (asking == null || why == null || askingUnit == null || askingUser == null || !wrong.isEmpty()) {
                throw I247Exception.of(Failure.of(ErrorCode.INVALID_CONTEXT).withViolations(wrong));
            }
            return new QueryContext(asking, askingUnit, askingUser, why, caseReference, test);
        }

        private static @Nullable PersonalText masked(@Nullable String id) {
            return id == null ? null : PersonalText.of(id);
        }

        private static <T> @Nullable T required(String field, @Nullable T value, List<Violation> wrong) {
            if (value == null) {
                wrong.add(new Violation("context." + field, "REQUIRED", "is needed"));
            }
            return value;
        }

        private static void checkId(String field, @Nullable String id, List<Violation> wrong) {
            if (id != null && !OpaqueId.is(id)) {
                wrong.add(new Violation(
                        "context." + field, "FORMAT", "is " + OpaqueId.FORM + " (an opaque id, never a name)"));
            }
        }
    }
}
