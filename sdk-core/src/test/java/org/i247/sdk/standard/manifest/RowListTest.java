package org.i247.sdk.standard.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of things: whatever stands in a line, there is a row for it, and what is wrong is told before it. */
class RowListTest {
    private static final RowReader READER = RowReader.of("vin", "plate", "plateCountry");

    private static List<RowItem> read(RowReader reader, byte[] list) {
        try (RowList rows = reader.open("list", new ByteArrayInputStream(list))) {
            List<RowItem> items = new ArrayList<>();
            rows.forEachRemaining(items::add);
            assertThat(rows.offset()).isLessThanOrEqualTo(list.length);
            return items;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Rows by their labels, problems by place and rule. */
    private static List<String> told(String list) {
        return told(read(READER, list.getBytes(UTF_8)));
    }

    private static List<String> told(List<RowItem> items) {
        return items.stream()
                .map(item -> item instanceof ListedRow row
                        ? row.origin().segment() + " " + row.label()
                        : item.origin().segment() + " " + ((ListProblem) item).severity() + " "
                                + ((ListProblem) item).rule())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void columns_may_stand_in_any_order_and_under_names_with_blanks_behind_any_separator(String separator) {
        String list =
                "Plate-Country,VIN, plate \nUTO,1M8GDM9AXKP042788, \"UT-1 A\" \n\n,,UT 2\n".replace(",", separator);

        List<RowItem> items = read(READER, list.getBytes(UTF_8));

        assertThat(told(items)).containsExactly("2 1M8GDM9AXKP042788 · UT-1 A · UTO", "4 UT 2");
        assertThat(items.get(0)).isInstanceOfSatisfying(ListedRow.class, row -> {
            assertThat(row.value("plate")).hasValue("UT-1 A");
            assertThat(row.value("make")).isEmpty();
            assertThat(row.origin()).isEqualTo(new Origin("list", 0, 2, list.indexOf("UTO")));
            assertThat(row).asString().doesNotContain("UT-1");
        });
    }

    @Test
    void one_column_is_a_list_too() {
        assertThat(told("vin\n11111111111111111\n\"11111111111111112\""))
                .containsExactly("2 11111111111111111", "3 11111111111111112");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            column of another name     ! vin,make/a,b           ! 1 WARNING UNREAD; 2 a
            a column twice             ! vin,VIN/a,b            ! 1 WARNING UNREAD; 2 a
            too few cells              ! vin,plate/a            ! 2 ERROR COLUMNS; 2 a
            too many cells             ! vin,plate/a,b,c        ! 2 ERROR COLUMNS; 2 a · b
            a mark that nothing closes ! vin,plate/"a,b/c,d     ! 2 ERROR TRUNCATED; 2 "a · b; 3 c · d
            nothing in a row           ! vin,plate/ , /         ! 2
            nothing that is known      ! make,model/a,b         ! 1 ERROR COLUMNS
            nothing at all             ! /                      ! 0 ERROR UNKNOWN_FORMAT
            members of other names     ! {"vin":"a","make":1}/{"vin":"b","make":2} ! 1 WARNING UNREAD; 1 a; 2 b
            a number                   ! {"vin":11,"plate":null} ! 1 11
            a member twice             ! {"vin":"a","V I N":"b"} ! 1 ERROR UNREAD; 1 a
            an object for a text       ! {"vin":{"a":"b"},"plate":"c"} ! 1 ERROR FORMAT; 1 c
            no object                  ! {"vin":"a"}/["b"]/{"vin": ! 1 a; 2 ERROR FORMAT; 2 ; 3 ERROR FORMAT; 3
            """)
    void what_is_wrong_is_told_and_no_line_is_dropped(String what, String list, String expected) {
        assertThat(told(list.replace('/', '\n')).stream().map(String::strip))
                .as(what)
                .containsExactly(
                        Arrays.stream(expected.split(";")).map(String::strip).toArray(String[]::new));
    }

    @Test
    void the_encoding_is_found_out_or_named_and_what_is_none_is_told() {
        String list = "plate\nÄÖ 1\n";

        assertThat(told(read(READER, list.getBytes(StandardCharsets.UTF_16)))).containsExactly("2 ÄÖ 1");
        assertThat(told(read(READER, list.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("2 ERROR CHARACTERS", "2 ÄÖ 1");
        assertThat(told(read(
                        READER.with(StandardCharsets.ISO_8859_1).with(ListFormat.CSV),
                        list.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("2 ÄÖ 1");
    }

    @Test
    void things_do_not_come_as_messages() {
        assertThatThrownBy(() -> READER.with(ListFormat.EDIFACT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(told("UNB+UNOA:4+A+B+261123:0631+1'UNH+1+PAXLST:D:05B:UN'")).containsExactly("1 ERROR COLUMNS");
    }
}
