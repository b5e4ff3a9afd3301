package org.i247.sdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;

/** Whatever is typed: a draft that is built survives the wire and an edit, and one that is not says why without it. */
class DraftProperties {
    private static final List<String> MEMBERS =
            List.copyOf(RecordForm.WORK_OF_ART.rules().keySet());

    /** A step of whoever fills in a form. */
    record Step(String member, String text, int statement) {}

    @Property(tries = 300)
    void aDraftIsTheSameBehindTheWireAndAnEdit(@ForAll("steps") List<Step> steps) {
        WorkOfArtDraft draft;
        try {
            draft = filled(steps).build();
        } catch (InvalidRequestException e) {
            assertThat(e.failure().violations()).isNotEmpty();
            return;
        }
        Members sent = StrictJson.read(StrictJson.write(draft.members()));
        assertThat(sent).isEqualTo(draft.members());

        Members.Builder held = Members.builder().put("recordId", "woa-1").put("owner", "UT");
        sent.names().forEach(name -> held.put(name, sent.value(name).orElse(null)));
        WorkOfArtRecord record = new WorkOfArtRecord(held.build());
        for (String member : MEMBERS) {
            assertThat(record.statement(member)).isEqualTo(draft.members().statement(member));
        }
        Members edited = WorkOfArtDraft.edit(record).build().members();
        for (String member : draft.members().names()) {
            assertThat(edited.value(member)).isEqualTo(draft.members().value(member));
        }
    }

    private static WorkOfArtDraft.Builder filled(List<Step> steps) {
        WorkOfArtDraft.Builder draft =
                WorkOfArtDraft.builder().objectType("PAINTING").description("A harbour");
        for (Step step : steps) {
            if (step.statement < 3) {
                draft.statement(step.member, Statement.values()[step.statement]);
            } else if (step.member.equals("caveats")) {
                draft.writeAll(step.member, step.text);
            } else {
                draft.write(step.member, step.text);
            }
        }
        return draft;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> any = Combinators.combine(
                        Arbitraries.of(MEMBERS),
                        Arbitraries.oneOf(
                                Arbitraries.strings().ofMaxLength(12).map(DraftProperties::wellFormed),
                                Arbitraries.of("UTO", "2026-01", "2031-02-01", "ARMED", "height 41 cm")),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new);
        return any.list().ofMaxSize(20).map(ArrayList::new);
    }

    /** I-JSON has no lone surrogate, and no one can type one. */
    private static String wellFormed(String text) {
        return text.replaceAll("\\p{Cs}", "");
    }
}
