package org.i247.sdk.standard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PAXLST as it really comes. */
class DirtyMessagesTest {
    private static final String FLIGHT = Lists.flight(3);

    private static void assertAll(List<ListItem> items) {
        assertThat(Lists.people(items))
                .extracting(each -> each.surname().orElseThrow())
                .containsExactly(Lists.surname(0), Lists.surname(1), Lists.surname(2));
        assertThat(Lists.people(items)).allMatch(each -> each.documents().size() == 1);
    }

    @Test
    void a_message_without_a_fault_has_no_problem() {
        List<ListItem> items = Lists.read(FLIGHT);

        assertAll(items);
        assertThat(Lists.problems(items)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", " ", "\t \r\n"})
    void blanks_between_segments_are_nothing(String blank) {
        List<ListItem> items = Lists.read(FLIGHT.replace("'", "'" + blank).replace("? '" + blank, "? '"));

        assertAll(items);
        assertThat(Lists.problems(items)).isEmpty();
    }

    @Test
    void lines_broken_anywhere_are_joined() {
        for (int width = 5; width < 80; width++) {
            List<ListItem> items = Lists.read(FLIGHT.replaceAll("(.{" + width + "})", "$1\r\n"));

            assertAll(items);
            assertThat(Lists.problems(items)).as("lines of " + width).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"*, :, #", "-, (, ~", "!, %, $"})
    void other_separators_are_taken_with_and_without_their_announcement(char element, char component, char terminator) {
        String other = FLIGHT.substring(9)
                .replace(':', component)
                .replace('+', element)
                .replace('\'', terminator);

        assertAll(Lists.read("UNA" + component + element + ".? " + terminator + other));
        assertAll(Lists.read(other));
        List<ListItem> lied = Lists.read(FLIGHT.substring(0, 9) + other);
        assertAll(lied);
        assertThat(Lists.problems(lied)).extracting(ListProblem::rule).containsExactly(ListRule.SEPARATOR);
    }

    @Test
    void control_characters_separate_as_level_b_has_it() {
        assertAll(Lists.read(FLIGHT.substring(9)
                .replace(':', '\u001f')
                .replace('+', '\u001d')
                .replace('\'', '\u001c')));
    }

    @Test
    void several_messages_groups_and_interchanges_are_all_read() {
        String second =
                FLIGHT.replace(':', ';').replace('+', '*').replace('\'', '~').replace("UNA;", "UNA;");
        List<ListItem> items =
                Lists.read("QK VIEXX\r\n.HDQ 1\r\n" + FLIGHT + "\r\n\f end of mail \r\n" + second + "\n" + FLIGHT);

        assertThat(Lists.people(items)).hasSize(9);
        assertThat(Lists.people(items))
                .extracting(each -> each.origin().message())
                .containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3);
        assertThat(Lists.errors(items)).isEmpty();
    }

    @Test
    void a_message_cut_off_at_any_byte_loses_nobody_who_stands_before_the_cut() {
        for (int cut = 0; cut < FLIGHT.length(); cut++) {
            String part = FLIGHT.substring(0, cut);
            long whole = java.util.stream.IntStream.range(0, 3)
                    .filter(i -> part.contains("NAD+FL+++" + Lists.surname(i) + ":GIVEN'"))
                    .count();
            List<ListItem> items = Lists.read(part);

            assertThat(Lists.people(items).size()).as("cut at " + cut).isGreaterThanOrEqualTo((int) whole);
            assertThat(Lists.problems(items)).as("cut at " + cut).isNotEmpty();
        }
    }

    @Test
    void an_interchange_that_begins_within_another_is_found() {
        for (int cut = 120; cut < FLIGHT.length(); cut += 7) {
            List<ListItem> items = Lists.read(FLIGHT.substring(0, cut) + FLIGHT);
            List<Traveller> people = Lists.people(items);

            assertThat(people.subList(people.size() - 3, people.size()))
                    .as("cut at " + cut)
                    .extracting(each -> each.documents().size())
                    .containsOnly(1);
            assertThat(Lists.problems(items)).isNotEmpty();
        }
    }

    @Test
    void a_segment_that_is_not_ended_does_not_swallow_the_next_traveller() {
        List<ListItem> items = Lists.read(FLIGHT.replace("LOC+91+UTO'NAD", "LOC+91+UTONAD"));

        assertAll(items);
        assertThat(Lists.errors(items)).contains(ListRule.SEPARATOR);
    }

    @Test
    void what_follows_a_lost_name_is_not_put_on_the_traveller_before() {
        List<ListItem> items =
                Lists.read(FLIGHT.replace("NAD+FL+++" + Lists.surname(1), "NXX+XX+++" + Lists.surname(1)));

        List<Traveller> people = Lists.people(items);
        assertThat(people).hasSize(3);
        assertThat(people.get(0).documents()).hasSize(1);
        assertThat(people.get(1).surname()).isEmpty();
        assertThat(people.get(1).documents().get(0).number().reveal()).isEqualTo("P1000001");
        assertThat(Lists.errors(items)).contains(ListRule.UNREAD, ListRule.ENVELOPE);
    }

    @ParameterizedTest
    @CsvSource({
        "UNOA, UTF-8",
        "UNOC, ISO-8859-1",
        "UNOD, ISO-8859-2",
        "UNOE, ISO-8859-5",
        "UNOI, ISO-8859-6",
        "UNOY, UTF-8"
    })
    void names_are_read_in_the_encoding_that_is_named_or_found(String syntax, String charset) throws IOException {
        String name = switch (syntax) {
            case "UNOE" -> "ПРИМЕРОВ";
            case "UNOI" -> "الكناري";
            case "UNOC" -> "ÅSTRÖM";
            default -> "DVOŘÁK";
        };
        String text = FLIGHT.replace("UNOA", syntax).replace(Lists.surname(0), name);

        List<ListItem> items = Lists.read(Lists.READER, text.getBytes(charset));

        assertThat(Lists.people(items).get(0).surname()).hasValue(name);
        assertThat(Lists.people(items)).hasSize(3);
        assertThat(Lists.errors(items)).isEmpty();
    }

    @Test
    void utf_16_is_found_out() {
        assertAll(Lists.read(Lists.READER, FLIGHT.getBytes(StandardCharsets.UTF_16)));
        assertAll(Lists.read(Lists.READER, FLIGHT.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void bytes_of_no_encoding_are_told_by_their_place() {
        byte[] bytes = FLIGHT.getBytes(StandardCharsets.ISO_8859_1);
        int at = FLIGHT.indexOf(Lists.surname(1));
        bytes[at + 2] = (byte) 0xfe;

        List<ListItem> items = Lists.read(Lists.READER, bytes);

        assertThat(Lists.people(items)).hasSize(3);
        assertThat(Lists.problems(items)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(ListRule.CHARACTERS);
            assertThat(problem.origin().segment()).isEqualTo(14);
            assertThat(problem.origin().offset()).isEqualTo(at - 9);
            assertThat(problem.isError()).isTrue();
        });
    }

    @Test
    void what_is_no_list_at_all_is_told() {
        for (byte[] bytes :
                List.of(new byte[0], "%PDF-1.7 \u0000\u0001".getBytes(StandardCharsets.ISO_8859_1), new byte[5000])) {
            List<ListItem> items = Lists.read(Lists.READER, bytes);

            assertThat(Lists.errors(items)).isNotEmpty();
        }
    }

    @Test
    void the_same_traveller_twice_is_told_and_given_twice() {
        List<ListItem> items = Lists.read(FLIGHT.replace("CNT+", Lists.person(1) + "CNT+"));

        assertThat(Lists.people(items)).hasSize(4);
        assertThat(Lists.problems(items)).anyMatch(problem -> problem.rule().equals(ListRule.DUPLICATE));
    }

    /** The list is made while it is read: a heap that held it would be full. */
    @Test
    void a_list_of_any_length_is_read_in_little_memory() throws IOException {
        int people = 200_000;
        try (TravellerList list = Lists.READER.open("long", new LongFlight(people))) {
            long found = 0;
            while (list.hasNext()) {
                found += list.next() instanceof Traveller ? 1 : 0;
            }
            assertThat(found).isEqualTo(people);
        }
    }

    private static final class LongFlight extends InputStream {
        private final int people;
        private InputStream part =
                new ByteArrayInputStream(Lists.flight(0).split("CNT")[0].getBytes(StandardCharsets.US_ASCII));
        private int next;

        LongFlight(int people) {
            this.people = people;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = part.read(to, offset, length);
            if (read < 0 && next < people) {
                part = new ByteArrayInputStream(Lists.person(next++).getBytes(StandardCharsets.US_ASCII));
                return part.read(to, offset, length);
            }
            return read;
        }
    }
}
