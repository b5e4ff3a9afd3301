package org.i247.sdk.standard.manifest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * What SSR DOCO and DOCA say of somebody whom they do not name: a visa, {@code /SLOUGH/V/9891404/LONDON/14MAR11/USA}, or an
 * address, {@code /D/USA/1 MAIN STREET/NEW YORK/NY/10022}.
 */
final class BookedDetail {
    /** The numbers of trusted travellers and of complaints are no documents. */
    private static final Set<String> NO_DOCUMENTS = Set.of("K", "R");

    private final Origin place;
    private final PersonalText number;
    private final @Nullable BookedTraveller after;
    private final PersonalText[] parts;
    private final boolean address;

    private BookedDetail(
            Origin place, String number, @Nullable BookedTraveller after, PersonalText[] parts, boolean address) {
        this.place = place;
        this.number = PersonalText.of(number.strip());
        this.after = after;
        this.parts = parts;
        this.address = address;
    }

    /**
     * Reads what a segment says.
     *
     * @param number who is meant, as the booking counts
     * @param after who was named last, and is meant if no number is given
     * @return the detail; empty if it cannot be read
     */
    static Optional<BookedDetail> of(Segment segment, String number, @Nullable BookedTraveller after, Origin place) {
        boolean address = segment.text(1).equals("DOCA");
        String text = BookedDocument.details(segment);
        String[] words = (text.startsWith("/") ? text.substring(1) : text).split("/", -1);
        // The place of birth may be left out, with its stroke or without.
        int first = address || words[0].strip().length() == 1 ? 0 : 1;
        if (words.length < first + 2) {
            return Optional.empty();
        }
        PersonalText[] parts = Arrays.stream(words, first, words.length)
                .map(word -> PersonalText.of(word.strip()))
                .toArray(PersonalText[]::new);
        return Optional.of(new BookedDetail(place, number, after, parts, address));
    }

    Origin place() {
        return place;
    }

    /** By the number of the booking, or of a document of theirs: some senders count names and documents by different lists. */
    boolean isOf(BookedTraveller traveller, List<BookedDocument> documents) {
        String meant = number.reveal();
        if (meant.isEmpty()) {
            return traveller.equals(after);
        }
        return traveller.hasNumber(meant) || documents.stream().anyMatch(each -> each.hasNumber(meant));
    }

    boolean isSameAs(BookedDetail other) {
        return number.equals(other.number) && after == other.after && saysSameAs(other);
    }

    /** The same visa or address, which a booking often says twice. */
    boolean saysSameAs(BookedDetail other) {
        return address == other.address && Arrays.equals(parts, other.parts);
    }

    /** Whether somebody can be asked for by it alone. */
    boolean isDocument() {
        return !address && !NO_DOCUMENTS.contains(part(0)) && !part(1).isEmpty();
    }

    void into(TravellerDraft draft) {
        if (address) {
            draft.address(part(0), part(1), Arrays.stream(parts).skip(2).map(PersonalText::reveal), place);
        } else if (!NO_DOCUMENTS.contains(part(0))) {
            draft.endDocument(place);
            draft.documentType(part(0));
            draft.documentNumber(part(1));
            draft.issuer(part(4), place);
            draft.endDocument(place);
        }
    }

    private String part(int index) {
        return index < parts.length ? parts[index].reveal() : "";
    }
}
