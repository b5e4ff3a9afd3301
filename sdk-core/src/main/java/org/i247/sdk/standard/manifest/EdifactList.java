package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of UN/EDIFACT messages: interchanges, groups and messages, as many as there are. */
final class EdifactList implements ListSource {
    private static final Set<String> ENVELOPE = Set.of("UNA", "UNB", "UNG", "UNE", "UNZ");

    private final SegmentReader segments;
    private final Places places;
    private final ListDates dates;
    private final Items items;
    private @Nullable Message message;
    private String reference = "";
    private int messagesOfGroup;
    private int groups;
    private boolean interchange;

    EdifactList(ByteWindow window, String source, ListDates dates, Items items, @Nullable Charset named) {
        this.places = new Places(source);
        this.dates = dates;
        this.items = items;
        this.segments = new SegmentReader(window, places, items, named);
    }

    @Override
    public boolean next() throws IOException {
        Optional<Segment> segment = segments.next();
        if (segment.isEmpty()) {
            endMessage(null);
            endList();
            return false;
        }
        take(segment.get());
        return true;
    }

    private void endList() {
        if (interchange) {
            items.error(ListRule.TRUNCATED, places.at(0), "the last interchange is not ended");
        } else if (places.message() == 0) {
            items.error(ListRule.UNKNOWN_FORMAT, places.at(0), "no message begins anywhere in the list");
        }
    }

    private void take(Segment segment) {
        String tag = segment.tag();
        if (ENVELOPE.contains(tag)) {
            endMessage(segment);
            envelope(segment, tag);
        } else if (tag.equals("UNH")) {
            endMessage(segment);
            open(segment);
        } else if (tag.equals("UNT")) {
            places.beginSegment();
            close(segment);
        } else {
            places.beginSegment();
            inner(segment);
        }
    }

    private void envelope(Segment segment, String tag) {
        switch (tag) {
            case "UNB" -> {
                if (interchange) {
                    items.error(ListRule.TRUNCATED, places.here(segment.offset()), "an interchange is not ended");
                }
                interchange = true;
                segments.encoding(segment.text(1));
                messagesOfGroup = 0;
                groups = 0;
            }
            case "UNG" -> {
                groups++;
                messagesOfGroup = 0;
            }
            case "UNE" -> count(segment, messagesOfGroup, "messages in a group");
            case "UNZ" -> {
                count(segment, groups == 0 ? messagesOfGroup : groups, groups == 0 ? "messages" : "groups");
                segments.endInterchange();
                interchange = false;
            }
            default -> {}
        }
    }

    private void open(Segment segment) {
        places.beginMessage();
        places.beginSegment();
        messagesOfGroup++;
        reference = segment.text(1);
        String type = segment.text(2);
        if (type.equals("PNRGOV")) {
            message = new PnrgovMessage(dates, items);
            return;
        }
        if (!type.equals("PAXLST")) {
            items.error(
                    ListRule.UNKNOWN_FORMAT,
                    places.at(segment.offset()),
                    "the message is neither PAXLST nor PNRGOV: it is read as PAXLST");
        }
        message = new PaxlstMessage(dates, items);
    }

    private void inner(Segment segment) {
        Message current = message;
        if (current == null) {
            items.error(ListRule.ENVELOPE, places.at(segment.offset()), "a segment stands outside of any message");
            current = new PaxlstMessage(dates, items);
            message = current;
            reference = "";
        }
        current.take(segment, places.at(segment.offset()));
    }

    private void close(Segment segment) {
        if (message == null) {
            items.warning(ListRule.ENVELOPE, places.at(segment.offset()), "a message ends that was not begun");
            return;
        }
        finish();
        count(segment, places.segment(), "segments in a message");
        if (!segment.text(2).equals(reference)) {
            items.error(
                    ListRule.ENVELOPE,
                    places.at(segment.offset()),
                    "the message that ends is not the one that was begun");
        }
    }

    /** A message that is not ended by its own segment. */
    private void endMessage(@Nullable Segment by) {
        if (message != null) {
            finish();
            Origin place = by == null ? places.at(0) : places.here(by.offset());
            items.error(ListRule.TRUNCATED, place, "a message is not ended");
        }
    }

    private void finish() {
        if (message != null) {
            message.end();
            message = null;
        }
    }

    private void count(Segment segment, long counted, String what) {
        if (!segment.text(1).strip().equals(Long.toString(counted))) {
            items.warning(
                    ListRule.COUNT,
                    places.at(segment.offset()),
                    "another count of " + what + " is told than the " + counted + " that stand here");
        }
    }
}
