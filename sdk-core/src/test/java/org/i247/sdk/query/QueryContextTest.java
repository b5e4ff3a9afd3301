package org.i247.sdk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryContextTest {
    private static QueryContext.Builder whole() {
        return QueryContext.builder()
                .bureau(BureauCode.of("UT"))
                .unit("gate-3")
                .user("u-1")
                .purpose(Purpose.BORDER_CONTROL);
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> QueryContext.builder().build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONTEXT))
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder(
                                "context.bureau", "context.purpose", "context.unit", "context.user"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Maria", "a\"b", "a\\b", "\u00e9", "a\r\nX: y", ""})
    void anIdThatIsNoneIsNamedAndNotShown(String id) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> whole().user(id).build())
                .satisfies(
                        e -> assertThat(e.failure().violations().get(0).field()).isEqualTo("context.user"))
                .satisfies(e ->
                        assertThat(id.isEmpty() || !e.getMessage().contains(id)).isTrue());
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(whole().user("x".repeat(64)).build().user()).hasSize(64);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> whole().user("x".repeat(65)).build());
    }

    @Test
    void aContextIsChangedInPart() {
        QueryContext context = whole().caseReference("c-9").test(true).build();

        QueryContext other = context.withUser("u-2").withPurpose(Purpose.CUSTOMS_CONTROL);

        assertThat(other.user()).isEqualTo("u-2");
        assertThat(other.purpose()).isEqualTo(Purpose.CUSTOMS_CONTROL);
        assertThat(other.caseReference()).contains("c-9");
        assertThat(other.isTest()).isTrue();
        assertThat(context.user()).isEqualTo("u-1");
    }

    @Test
    void doesNotShowTheUser() {
        assertThat(whole().user("officer-4711").build()).asString().doesNotContain("4711");
    }

    @Test
    void faultsAreWordedInTheReadersLanguage() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> whole().user("a b").build())
                .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("n'a pas la forme admise"));
    }
}
