package org.i247.sdk.standard.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PNRGOV message (IATA and WCO, from 11.1 on), as far as names and travel documents go: TIF names the travellers of a
 * booking, SSR DOCS their documents, SSR DOCO their visas and SSR DOCA where they live or stay. A booking begins with SRC.
 */
final class PnrgovMessage implements Message {
    private static final int MOST_OF_A_BOOKING = 999;
    private static final Pattern DATE = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})");

    private final ListDates dates;
    private final Items items;
    private Voyage voyage = Voyage.UNKNOWN;
    private String locator = "";
    private boolean inBooking;
    private final List<BookedTraveller> travellers = new ArrayList<>();
    private final List<BookedDocument> documents = new ArrayList<>();
    private final List<BookedDetail> details = new ArrayList<>();
    private @Nullable BookedTraveller last;

    PnrgovMessage(ListDates dates, Items items) {
        this.dates = dates;
        this.items = items;
    }

    @Override
    public void take(Segment segment, Origin place) {
        switch (segment.tag()) {
            case "SRC" -> {
                end();
                inBooking = true;
            }
            case "TVL" -> {
                if (!inBooking && voyage.equals(Voyage.UNKNOWN)) {
                    voyage = flight(segment);
                }
            }
            case "RCI" -> locator = locator.isEmpty() ? segment.text(1, 1) : locator;
            case "TIF" -> named(segment, place);
            case "SSR" -> {
                switch (segment.text(1)) {
                    case "DOCS" -> document(segment, place);
                    case "DOCO", "DOCA" -> detail(segment, place);
                    default -> {}
                }
            }
            default -> {}
        }
    }

    private Voyage flight(Segment segment) {
        return Voyage.UNKNOWN
                .withNumber(segment.text(4) + segment.text(5), segment.text(4))
                .withDeparture(segment.text(2))
                .withArrival(segment.text(3))
                .withDepartureTime(time(segment.text(1, 0), segment.text(1, 1)))
                .withArrivalTime(time(segment.text(1, 2), segment.text(1, 3)));
    }

    /** DDMMYY and hhmm. */
    private Optional<String> time(String date, String time) {
        Matcher parts = DATE.matcher(date);
        return parts.matches() ? dates.time(parts.group(3) + parts.group(2) + parts.group(1) + time) : Optional.empty();
    }

    private void named(Segment segment, Origin place) {
        for (int element = 2; !segment.components(element).isEmpty(); element++) {
            add(new BookedTraveller(
                    place,
                    segment.text(1),
                    BookedTraveller.withoutTitle(segment.text(element)),
                    segment.text(element, 2),
                    segment.text(element, 1)));
        }
        if (segment.components(2).isEmpty()) {
            add(new BookedTraveller(place, segment.text(1), "", "", ""));
        }
    }

    private void add(BookedTraveller found) {
        if (travellers.size() == MOST_OF_A_BOOKING) {
            items.error(
                    ListRule.LENGTH,
                    found.place(),
                    "a booking has more than " + MOST_OF_A_BOOKING + " names: it is divided");
            emit();
        }
        last = travellers.stream().filter(found::isSameAs).findFirst().orElse(found);
        if (last == found) {
            travellers.add(found);
        }
    }

    private void document(Segment segment, Origin place) {
        Optional<BookedDocument> read = BookedDocument.of(segment, segment.text(2, 2), place);
        if (read.isEmpty()) {
            items.error(ListRule.FORMAT, place, "the details of a travel document (SSR DOCS) cannot be read");
        } else if (documents.size() < MOST_OF_A_BOOKING && documents.stream().noneMatch(read.get()::isSameAs)) {
            documents.add(read.get());
        }
    }

    private void detail(Segment segment, Origin place) {
        Optional<BookedDetail> read = BookedDetail.of(segment, segment.text(2, 2), last, place);
        if (read.isEmpty()) {
            items.error(
                    ListRule.FORMAT,
                    place,
                    "the details of a visa or an address (SSR " + segment.text(1) + ") cannot be read");
        } else if (details.size() < MOST_OF_A_BOOKING && details.stream().noneMatch(read.get()::isSameAs)) {
            details.add(read.get());
        }
    }

    @Override
    public void end() {
        emit();
        locator = "";
        inBooking = false;
    }

    private void emit() {
        List<BookedDocument> left = new ArrayList<>(documents);
        for (BookedTraveller traveller : travellers) {
            List<BookedDocument> own =
                    left.stream().filter(traveller::isHolderOf).toList();
            left.removeAll(own);
            found(traveller, own);
        }
        // A document without its name in the booking is somebody as well.
        while (!left.isEmpty()) {
            BookedDocument first = left.get(0);
            BookedTraveller holder = first.holder();
            List<BookedDocument> own = left.stream().filter(holder::isHolderOf).toList();
            left.removeAll(own);
            left.remove(first);
            items.warning(
                    ListRule.REQUIRED, first.place(), "a document's holder is not among the names of the booking");
            found(holder, own.isEmpty() ? List.of(first) : own);
        }
        nobodys();
        travellers.clear();
        documents.clear();
        last = null;
    }

    /** A visa without its holder is asked for all the same. */
    private void nobodys() {
        for (BookedDetail detail : details) {
            items.warning(
                    ListRule.REQUIRED, detail.place(), "whose visa or address it is does not stand in the booking");
            if (detail.isDocument()) {
                TravellerDraft draft = new TravellerDraft(detail.place(), dates, items);
                draft.plain().role(TravellerRole.PASSENGER).voyage(voyage).locator(locator);
                detail.into(draft);
                draft.end(detail.place());
            }
        }
        details.clear();
    }

    private void found(BookedTraveller traveller, List<BookedDocument> own) {
        TravellerDraft draft = new TravellerDraft(traveller.place(), dates, items);
        draft.plain()
                .role(TravellerRole.PASSENGER)
                .voyage(voyage)
                .locator(locator)
                .embarkation(voyage.departure().orElse(""))
                .debarkation(voyage.arrival().orElse(""));
        String given = own.stream()
                .map(each -> each.givenNames(traveller))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(traveller.given());
        draft.plain()
                .names(
                        traveller.surname().isBlank() && !own.isEmpty()
                                ? own.get(0).surname()
                                : traveller.surname(),
                        given);
        boolean infant = traveller.isInfant() || own.stream().anyMatch(BookedDocument::isOfInfant);
        if (infant) {
            draft.plain().infant();
        }
        for (BookedDocument document : own) {
            document.into(draft);
        }
        draft.endDocument(traveller.place());
        List<BookedDetail> theirs = new ArrayList<>();
        for (BookedDetail detail : details) {
            if (detail.isOf(traveller, own)) {
                if (theirs.stream().noneMatch(detail::saysSameAs)) {
                    detail.into(draft);
                }
                theirs.add(detail);
            }
        }
        details.removeAll(theirs);
        draft.end(traveller.place());
    }
}
