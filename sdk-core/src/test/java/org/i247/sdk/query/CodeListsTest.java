package org.i247.sdk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("desk")
            .user("officer-1")
            .purpose(Purpose.BORDER_CONTROL)
            .build();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final CodeListEdition NEWER = new CodeListEdition(
            CodeList.of(
                    CodeListName.CAVEATS,
                    "2",
                    Map.of(
                            "ARMED", Map.of("en", "Armed", "fr", "Armé"),
                            "DRONE", Map.of("en", "Flies a drone"))),
            "\"v2\"");

    private final List<Optional<String>> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private Optional<CodeListEdition> answer = Optional.of(NEWER);
    private boolean down;
    private final CodeLists lists = new CodeLists(this::fetch, () -> now);

    private Optional<CodeListEdition> fetch(
            CodeListName name, Optional<String> tag, QueryContext context, CallOptions options) {
        asked.add(tag);
        if (down) {
            throw I247Exception.of(Failure.of(ErrorCode.DATABASE_UNAVAILABLE));
        }
        return answer;
    }

    @Test
    void without_a_question_the_built_in_list_stands_in() {
        CodeList list = lists.list(CodeListName.CAVEATS);

        assertThat(list.version()).isEmpty();
        assertThat(list.codes()).contains("ARMED", "DANGEROUS").hasSize(7);
        assertThat(list.label("ARMED", Locale.ENGLISH)).contains("May be armed");
        assertThat(asked).isEmpty();
        for (CodeListName name : CodeListName.ALL) {
            assertThat(lists.list(name).codes()).as(name.value()).isNotEmpty();
        }
    }

    @Test
    void a_newer_edition_labels_codes_that_this_version_does_not_know() {
        CodeList list = lists.refresh(CodeListName.CAVEATS, CONTEXT);

        assertThat(list.version()).contains("2");
        assertThat(lists.list(CodeListName.CAVEATS)).isSameAs(list);
        assertThat(list.label(new Caveat("DRONE"), Locale.ENGLISH)).isEqualTo("Flies a drone");
        assertThat(list.label(Caveat.ARMED, Locale.FRENCH)).isEqualTo("Armé");
        assertThat(Caveat.ARMED.label(Locale.ENGLISH)).isEqualTo("May be armed");
    }

    @Test
    void a_missing_label_falls_back_to_english_and_a_missing_code_to_the_built_in_one() {
        CodeList list = lists.refresh(CodeListName.CAVEATS, CONTEXT);

        assertThat(list.label(new Caveat("DRONE"), Locale.FRENCH)).isEqualTo("Flies a drone");
        assertThat(list.label(Caveat.DANGEROUS, Locale.ENGLISH)).isEqualTo("Dangerous");
        assertThat(list.label(new Caveat("UNHEARD_OF"), Locale.ENGLISH)).isEqualTo("UNHEARD_OF");
        assertThat(list.label("DANGEROUS", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_held_edition_is_asked_for_by_its_tag_and_stays_if_it_is_the_newest() {
        lists.refresh(CodeListName.CAVEATS, CONTEXT);
        answer = Optional.empty();

        assertThat(lists.refresh(CodeListName.CAVEATS, CONTEXT)).isSameAs(NEWER.list());
        assertThat(asked).containsExactly(Optional.empty(), Optional.of("\"v2\""));
    }

    @Test
    void a_failure_is_told_to_who_refreshes_and_what_is_held_stays() {
        lists.refresh(CodeListName.CAVEATS, CONTEXT);
        down = true;

        assertThatThrownBy(() -> lists.refresh(CodeListName.CAVEATS, CONTEXT)).isInstanceOf(I247Exception.class);
        assertThat(lists.list(CodeListName.CAVEATS)).isSameAs(NEWER.list());
    }

    @Test
    void who_wants_a_label_gets_one_although_the_gateway_is_down() {
        down = true;

        assertThat(lists.upToDate(CodeListName.CAVEATS, HOUR, CONTEXT).version())
                .isEmpty();
        assertThat(lists.upToDate(CodeListName.CAVEATS, HOUR, CONTEXT).version())
                .isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void it_is_asked_again_after_the_time_and_not_before() {
        lists.upToDate(CodeListName.CAVEATS, HOUR, CONTEXT);
        now = now.plus(HOUR).minusMillis(1);
        lists.upToDate(CodeListName.CAVEATS, HOUR, CONTEXT);
        assertThat(asked).hasSize(1);

        now = now.plusMillis(1);
        lists.upToDate(CodeListName.CAVEATS, HOUR, CONTEXT);
        assertThat(asked).hasSize(2);
        assertThatThrownBy(() -> lists.upToDate(CodeListName.CAVEATS, Duration.ZERO, CONTEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
