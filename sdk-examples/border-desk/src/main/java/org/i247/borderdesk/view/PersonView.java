package org.i247.borderdesk.view;

import java.time.LocalDate;
import java.util.Optional;
import org.i247.sdk.person.Alias;
import org.i247.sdk.person.IdentityDocument;
import org.i247.sdk.person.Notice;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.person.Warrant;

/** A suspected, wanted or missing person for people: the notices come first. */
final class PersonView {
    private PersonView() {}

    static RecordView of(PersonRecord person, Words words) {
        Optional<String> notices = person.notices().isEmpty()
                ? Optional.empty()
                : Optional.of(words.list(person.notices().stream()
                        .map(notice -> notice(notice, words))
                        .toList()));
        Optional<String> name = Details.joined(person.name(), person.forename()).map(words::value);
        Details details = new Details(words)
                .add(
                        "nameInOriginalScript",
                        Details.joined(person.nameInOriginalScript(), person.forenameInOriginalScript()),
                        words::value)
                .addAll("aliases", person.aliases(), alias -> alias(alias, words))
                .add("dateOfBirth", person.dateOfBirth(), words::date)
                .add("placeOfBirth", person.placeOfBirth(), words::value)
                .add("sex", person.sex(), words::code)
                .addAll("nationalities", person.nationalities(), words::country)
                .add("distinguishingMarks", person.distinguishingMarks(), words::value)
                .addAll("identityDocuments", person.identityDocuments(), document -> document(document, words))
                .addAll("warrants", person.warrants(), warrant -> warrant(warrant, words))
                .add("entityId", person.entityId(), words::value);
        return new RecordView(RecordView.headline(words, notices, name), details.lines());
    }

    private static String notice(Notice notice, Words words) {
        return Details.joined(
                        notice.colour().map(words::code),
                        notice.noticeId().map(words::value),
                        notice.issuedAt().map(LocalDate::toString).map(words::value))
                .orElse("");
    }

    private static String alias(Alias alias, Words words) {
        return Details.joined(
                        Details.joined(alias.name(), alias.forename()).map(words::value),
                        alias.dateOfBirth().map(words::date))
                .orElse("");
    }

    private static String document(IdentityDocument document, Words words) {
        return Details.joined(
                        document.documentNumber().map(words::value),
                        document.issuingCountry().map(words::country))
                .orElse("");
    }

    private static String warrant(Warrant warrant, Words words) {
        return Details.joined(
                        warrant.issuingCountry().map(words::country),
                        warrant.charge().map(words::value),
                        warrant.chargeTranslation().map(words::value))
                .orElse("");
    }
}
