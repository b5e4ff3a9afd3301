package org.i247.sdk.standard.manifest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PAXLST message (UN/EDIFACT D.02B to D.05B and later; WCO, IATA and ICAO guidelines for advance passenger information).
 * Whoever NAD names and who is no party of the message is taken for a traveller, with whatever qualifier.
 */
final class PaxlstMessage implements Message {
    /** Parties that a message names beside travellers (UN/EDIFACT 3035). */
    private static final Set<String> PARTIES =
            Set.of("MS", "MR", "CA", "CG", "CN", "CZ", "AG", "CM", "TR", "OP", "CPD", "DEQ", "ZZZ", "GO", "PR");

    /** The segments of the message, in any of its directories. */
    private static final Set<String> KNOWN = Set.of(
            "BGM", "RFF", "DTM", "NAD", "COM", "CTA", "TDT", "LOC", "FTX", "GEI", "MEA", "CNT", "ATT", "NAT", "DOC",
            "EMP", "QTY", "CPI", "GIR", "TOD", "DMR", "AUT", "PAC", "STS", "SEQ");

    private final ListDates dates;
    private final Items items;
    private Voyage voyage = Voyage.UNKNOWN;
    private @Nullable TravellerDraft person;
    private @Nullable Origin start;
    private boolean ofDocument;
    private boolean sexSaid;
    private boolean birthSaid;
    private int people;

    PaxlstMessage(ListDates dates, Items items) {
        this.dates = dates;
        this.items = items;
    }

    @Override
    public void take(Segment segment, Origin place) {
        switch (segment.tag()) {
            case "NAD" -> party(segment, place);
            case "TDT", "CNT", "BGM" -> {
                end();
                head(segment, place);
            }
            default -> {
                if (!KNOWN.contains(segment.tag())) {
                    unknown(segment, place);
                } else if (person == null) {
                    head(segment, place);
                } else {
                    of(personOf(person, segment, place), segment, place);
                }
            }
        }
    }

    /** A segment whose tag is spoilt may still be somebody. */
    private void unknown(Segment segment, Origin place) {
        items.error(ListRule.UNREAD, place, "a segment is none that is known here");
        if (TravellerRole.ofQualifier(segment.text(1)).code().length() > 3) {
            party(segment, place);
        }
    }

    /** Nobody has two births: the segment that names the next traveller was lost, and what follows is not of the one before. */
    private TravellerDraft personOf(TravellerDraft current, Segment segment, Origin place) {
        boolean again = (sexSaid && isSex(segment)) || (birthSaid && isBirth(segment));
        if (!again) {
            return current;
        }
        items.error(ListRule.ENVELOPE, place, "a traveller begins whose name is lost");
        return begin(place);
    }

    private static boolean isSex(Segment segment) {
        return segment.is("ATT") && segment.text(1).equals("2");
    }

    private static boolean isBirth(Segment segment) {
        return segment.is("DTM") && segment.text(1).equals("329");
    }

    private void party(Segment segment, Origin place) {
        end();
        String qualifier = segment.text(1);
        if (PARTIES.contains(qualifier)) {
            return;
        }
        TravellerDraft found = begin(place);
        found.plain().role(TravellerRole.ofQualifier(qualifier));
        names(found, segment, place);
    }

    private TravellerDraft begin(Origin place) {
        end();
        people++;
        TravellerDraft found = new TravellerDraft(place, dates, items);
        found.plain().voyage(voyage);
        person = found;
        start = place;
        return found;
    }

    /** C080 holds the names, and C058 where somebody moved them; the sixth component is a code for the form. */
    private void names(TravellerDraft found, Segment segment, Origin place) {
        List<String> parts = segment.components(4);
        if (parts.stream().allMatch(String::isBlank)) {
            parts = segment.components(3);
            if (parts.stream().anyMatch(each -> !each.isBlank())) {
                items.warning(ListRule.FORMAT, place, "the name does not stand in its own element");
            }
        }
        String surname = parts.isEmpty() ? "" : parts.get(0);
        String given = parts.stream()
                .skip(1)
                .limit(4)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        int slash = surname.indexOf('/');
        if (given.isEmpty() && slash > 0) {
            given = surname.substring(slash + 1);
            surname = surname.substring(0, slash);
        }
        found.plain().names(surname, given);
        found.address(
                "",
                segment.text(9),
                Stream.of(segment.text(5), segment.text(6), segment.text(7), segment.text(8)),
                place);
    }

    private void head(Segment segment, Origin place) {
        String code = segment.text(1);
        switch (segment.tag()) {
            case "TDT" -> {
                if (voyage.equals(Voyage.UNKNOWN)) {
                    voyage = voyage.withNumber(segment.text(2), segment.text(5));
                }
            }
            case "LOC" -> {
                if (code.equals("125") || code.equals("5")) {
                    voyage = voyage.withDeparture(segment.text(2));
                } else if (code.equals("87") || code.equals("60") || code.equals("61")) {
                    voyage = voyage.withArrival(segment.text(2));
                }
            }
            case "DTM" -> {
                if (code.equals("189") || code.equals("133") || code.equals("136")) {
                    voyage = voyage.withDepartureTime(dates.time(segment.text(1, 1)));
                } else if (code.equals("232") || code.equals("132") || code.equals("178")) {
                    voyage = voyage.withArrivalTime(dates.time(segment.text(1, 1)));
                }
            }
            case "CNT" -> declared(segment, place);
            default -> {}
        }
    }

    private void declared(Segment segment, Origin place) {
        String told = segment.text(1, 1).strip();
        if ((segment.text(1).equals("42") || segment.text(1).equals("41")) && !told.equals(Integer.toString(people))) {
            items.warning(
                    ListRule.COUNT,
                    place,
                    "another number of people is told than the " + people + " who stand in this message");
        }
    }

    private void of(TravellerDraft found, Segment segment, Origin place) {
        String code = segment.text(1);
        switch (segment.tag()) {
            case "ATT" -> {
                if (isSex(segment)) {
                    sexSaid = true;
                    found.sex(segment.text(3), place);
                }
            }
            case "DTM" -> {
                if (isBirth(segment)) {
                    birthSaid = true;
                    found.born(segment.text(1, 1), place);
                } else if (code.equals("36") && ofDocument) {
                    found.expiry(segment.text(1, 1), place);
                }
            }
            case "LOC" -> location(found, code, segment, place);
            case "NAT" -> {
                if (code.equals("2") || code.isEmpty()) {
                    found.nationality(segment.text(2), place);
                }
            }
            case "RFF" -> {
                if (code.equals("AVF")) {
                    found.plain().locator(segment.text(1, 1));
                } else if (code.equals("SEA")) {
                    found.plain().seat(segment.text(1, 1));
                }
            }
            case "DOC" -> {
                found.endDocument(place);
                found.documentType(code);
                found.documentNumber(segment.text(2));
                ofDocument = true;
            }
            default -> {}
        }
    }

    private void location(TravellerDraft found, String code, Segment segment, Origin place) {
        switch (code) {
            case "178" -> found.plain().embarkation(segment.text(2));
            case "179" -> found.plain().debarkation(segment.text(2));
            case "91" -> {
                // A part of a country (code list 163) issues driving licences; the country follows.
                if (ofDocument && !segment.text(2, 1).equals("163")) {
                    found.issuer(segment.text(2), place);
                }
            }
            default -> {}
        }
    }

    @Override
    public void end() {
        if (person != null && start != null) {
            person.end(start);
        }
        person = null;
        ofDocument = false;
        sexSaid = false;
        birthSaid = false;
    }
}
