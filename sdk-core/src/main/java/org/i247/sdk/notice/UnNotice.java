package org.i247.sdk.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.PartialDate;

/** An INTERPOL and UN Security Council special notice: a person or an entity is under sanctions. Immutable. */
public final class UnNotice extends NoticeDetail {
    private static final String RESOLUTION = "un_resolution";
    private static final RecordShape SHAPE = RecordShape.of()
            .texts("summary", "name_in_original_script", "forename_in_original_script", "name_at_birth")
            .texts("un_reference", "un_reference_date", "main_activity", "legal_form")
            .objects("aliases", NoticeAlias.SHAPE)
            .objects("identity_documents", NoticeDocument.SHAPE);

    UnNotice(Members members) {
        super(NoticeColour.UN, members);
        SHAPE.check(members);
        members.value(RESOLUTION)
                .filter(value -> !(value instanceof String || value instanceof BigDecimal))
                .ifPresent(value -> {
                    throw new MemberException(RESOLUTION, "TYPE");
                });
    }

    /**
     * Whether it is about an entity, such as a company, and not about a person.
     *
     * @return true for an entity; empty if the notice does not tell
     */
    public Optional<Boolean> isEntity() {
        return unKind().map("entities"::equals);
    }

    /**
     * The family name, or the name of an entity, in its own script.
     *
     * @return the name, if said
     */
    public Optional<String> nameInOriginalScript() {
        return text("name_in_original_script");
    }

    /**
     * The forenames in their own script.
     *
     * @return the forenames, if said
     */
    public Optional<String> forenameInOriginalScript() {
        return text("forename_in_original_script");
    }

    /**
     * The name at birth.
     *
     * @return the name, if said
     */
    public Optional<String> nameAtBirth() {
        return text("name_at_birth");
    }

    /**
     * Why it was published.
     *
     * @return the text, if said
     */
    public Optional<String> summary() {
        return text("summary");
    }

    /**
     * The permanent reference number on the Security Council's list.
     *
     * @return such as {@code QDi.001}, if said
     */
    public Optional<String> unReference() {
        return text("un_reference");
    }

    /**
     * When it was listed.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> unReferenceDate() {
        return slashedDate("un_reference_date");
    }

    /**
     * The resolution that the sanctions rest on. The service writes it as a text or as a number.
     *
     * @return such as {@code 1267}, if said
     */
    public Optional<String> unResolution() {
        return members()
                .value(RESOLUTION)
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    /**
     * What an entity does.
     *
     * @return the text, if said
     */
    public Optional<String> mainActivity() {
        return text("main_activity");
    }

    /**
     * The legal form of an entity.
     *
     * @return the text, if said
     */
    public Optional<String> legalForm() {
        return text("legal_form");
    }

    /**
     * Other names in use.
     *
     * @return the aliases, perhaps none
     */
    public List<NoticeAlias> aliases() {
        return members().objects("aliases").stream().map(NoticeAlias::new).toList();
    }

    /**
     * Documents that the person is known to use.
     *
     * @return the documents, perhaps none
     */
    public List<NoticeDocument> identityDocuments() {
        return members().objects("identity_documents").stream()
                .map(NoticeDocument::new)
                .toList();
    }
}
