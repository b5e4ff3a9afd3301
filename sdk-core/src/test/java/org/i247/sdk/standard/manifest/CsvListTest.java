package org.i247.sdk.standard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of lines: FAL 5 and 6 as CSV, JSON Lines. */
class CsvListTest {
    private static final String FAL_6 = """
            Name of ship,MV SPECIMEN
            Port of arrival,UTHAV

            Family name,Given names,Nationality,Date of birth,Gender,Type of identity or travel document,Serial number of \
            identity or travel document,Issuing State of identity or travel document,Expiry date of identity or travel \
            document,Port of embarkation,Port of disembarkation,Transit passenger or not
            ERIKSSON,ANNA MARIA,UTO,1974-08-12,F,P,L898902C3,UTO,2012-04-15,UTABC,UTHAV,No
            "O""HARA, JR",JOHN,USA,03/04/1960,M,P,512345678,USA,15.04.2030,UTABC,UTHAV,Y
            """;

    @Test
    void a_passenger_list_of_fal_6_is_read() {
        List<ListItem> items = Lists.read(Lists.READER.with(ColumnMap.fal6()), FAL_6.getBytes(StandardCharsets.UTF_8));
        List<Traveller> people = Lists.people(items);

        assertThat(people).hasSize(2);
        Traveller first = people.get(0);
        assertThat(first.surname()).hasValue("ERIKSSON");
        assertThat(first.givenNames()).hasValue("ANNA MARIA");
        assertThat(first.role()).hasValue(TravellerRole.PASSENGER);
        assertThat(first.dateOfBirth()).map(PartialDate::toIsoString).hasValue("1974-08-12");
        assertThat(first.documents().get(0).number().reveal()).isEqualTo("L898902C3");
        assertThat(first.documents().get(0).issuer()).hasValue(CountryCode.of("UTO"));
        assertThat(first.origin()).isEqualTo(new Origin("list", 0, 5, FAL_6.indexOf("ERIKSSON")));
        assertThat(people.get(1).surname()).hasValue("O\"HARA, JR");
        assertThat(people.get(1).role()).hasValue(TravellerRole.IN_TRANSIT);
        // Whether day or month comes first is not said.
        assertThat(people.get(1).dateOfBirth()).map(PartialDate::toIsoString).hasValue("1960");
        assertThat(Lists.errors(items)).isEmpty();
    }

    @Test
    void a_crew_list_of_fal_5_is_read_with_cells_that_hold_two_things() {
        List<Traveller> people = Lists.people("""
                No.;Family name;Given names;Rank or rating;Nationality;Date and place of birth;Nature and number of identity document
                1;PRIMEROV;MARK;Master;UTO;19.09.1985, Utopia City;Passport P1234567
                """);

        assertThat(people).singleElement().satisfies(one -> {
            assertThat(one.role()).hasValue(TravellerRole.CREW);
            assertThat(one.dateOfBirth()).map(PartialDate::toIsoString).hasValue("1985-09-19");
            assertThat(one.documents().get(0).number().reveal()).isEqualTo("P1234567");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void columns_may_stand_in_any_order_behind_any_separator(String separator) {
        List<ListItem> items = Lists.read("Passport No.,Surname,DOB\nP1234567,PRIMEROV,1985\n".replace(",", separator));

        assertThat(Lists.people(items)).singleElement().satisfies(one -> {
            assertThat(one.surname()).hasValue("PRIMEROV");
            assertThat(one.documents().get(0).number().reveal()).isEqualTo("P1234567");
        });
        assertThat(Lists.problems(items)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, PRIMÉROV", "UTF-16, Канарейкин", "UTF-16LE, Канарейкин", "UTF-16BE, PRIMEROV"})
    void the_encoding_is_found_out(String charset, String name) {
        String text = "surname,document number,given names\n" + name + ",P1234567,MARK MARK MARK MARK\n";

        List<ListItem> items = Lists.read(Lists.READER, text.getBytes(Charset.forName(charset)));

        assertThat(Lists.people(items))
                .singleElement()
                .satisfies(one -> assertThat(one.surname()).hasValue(name));
        assertThat(Lists.problems(items)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Канарейкин", "windows-1256, الكناري", "GB18030, 金絲雀", "Shift_JIS, 表示", "ISO-2022-JP, 金"})
    void the_encoding_is_named(String charset, String name) {
        String text = "surname,document number\n" + name + ",P1234567\n";

        List<ListItem> items =
                Lists.read(Lists.READER.with(Charset.forName(charset)), text.getBytes(Charset.forName(charset)));

        assertThat(Lists.people(items))
                .singleElement()
                .satisfies(one -> assertThat(one.surname()).hasValue(name));
        assertThat(Lists.problems(items)).isEmpty();
    }

    @Test
    void a_line_that_is_looked_at_twice_is_told_of_once() {
        byte[] bytes = "GÖDEL,P1234567\nBACH,P1234568\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Lists.errors(Lists.read(Lists.READER, bytes)))
                .filteredOn(ListRule.CHARACTERS::equals)
                .hasSize(1);
    }

    @Test
    void an_old_encoding_that_nobody_named_is_told_for_each_line() {
        byte[] bytes = "surname,document number\nGÖDEL,P1234567\nBACH,P1234568\n".getBytes(StandardCharsets.ISO_8859_1);

        List<ListItem> items = Lists.read(Lists.READER, bytes);

        assertThat(Lists.people(items)).hasSize(2);
        assertThat(Lists.problems(items)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(ListRule.CHARACTERS);
            assertThat(problem.origin().segment()).isEqualTo(2);
        });
    }

    @Test
    void moved_cells_are_told_and_nobody_is_dropped() {
        List<ListItem> items =
                Lists.read("surname,given names,document number\nA,B,C1234567\nD,E\nF,G,H,I1234567\n,,\n");

        assertThat(Lists.people(items)).hasSize(4);
        assertThat(Lists.errors(items)).containsExactly(ListRule.COLUMNS, ListRule.COLUMNS, ListRule.REQUIRED);
    }

    @Test
    void a_quotation_mark_that_nothing_closes_swallows_nobody() {
        List<ListItem> items = Lists.read("surname,document number\n\"A,P1234567\nB,P1234568\nC,P1234569\n");

        assertThat(Lists.people(items)).hasSize(3);
        assertThat(Lists.errors(items)).contains(ListRule.TRUNCATED);
    }

    @Test
    void a_cell_may_hold_a_line_break() {
        List<ListItem> items = Lists.read("surname,document number\n\"A\nB\",P1234567\nC,P1234569\n");

        assertThat(Lists.people(items)).hasSize(2);
        assertThat(Lists.people(items).get(0).surname()).hasValue("A\nB");
        assertThat(Lists.problems(items)).isEmpty();
    }

    @Test
    void a_list_without_a_heading_is_read_by_places_or_told() {
        String text = "PRIMEROV;MARK;P1234567\n";

        List<ListItem> unknown = Lists.read(text);
        List<ListItem> named = Lists.read(
                Lists.READER.with(ColumnMap.usual().at(1, ListField.SURNAME).at(3, ListField.DOCUMENT_NUMBER)),
                text.getBytes(StandardCharsets.UTF_8));

        assertThat(Lists.errors(unknown)).containsExactly(ListRule.COLUMNS, ListRule.REQUIRED);
        assertThat(Lists.people(unknown)).hasSize(1);
        assertThat(Lists.people(named))
                .singleElement()
                .satisfies(one -> assertThat(one.isIdentified()).isTrue());
    }

    @Test
    void own_names_of_columns_and_the_order_of_dates_can_be_said() {
        ColumnMap map = ColumnMap.usual().with("Sukunimi", ListField.SURNAME).withDayFirst(false);

        List<ListItem> items = Lists.read(
                Lists.READER.with(map), "sukunimi,dob\nPRIMEROV,03/04/1960\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Lists.people(items).get(0).dateOfBirth())
                .map(PartialDate::toIsoString)
                .hasValue("1960-03-04");
    }

    @ParameterizedTest
    @CsvSource({
        "19850919, 1985-09-19",
        "1985-09-19, 1985-09-19",
        "19.09.1985, 1985-09-19",
        "19/09/1985, 1985-09-19",
        "09/19/1985, 1985-09-19",
        "19SEP85, 1985-09-19",
        "19 Sep 1985, 1985-09-19",
        "850919, 1985-09-19",
        "1985, 1985",
        "1985-09, 1985-09",
        "09/09/1985, 1985-09-09",
        "31.02.1985,",
        "soon,",
        "1985-13-01,"
    })
    void dates_are_read_as_lists_write_them(String written, String meant) {
        List<ListItem> items = Lists.read("surname,dob\nPRIMEROV," + written + "\n");

        assertThat(Lists.people(items)
                        .get(0)
                        .dateOfBirth()
                        .map(PartialDate::toIsoString)
                        .orElse(null))
                .isEqualTo(meant);
        assertThat(Lists.problems(items)).hasSize(meant == null ? 1 : 0);
    }

    @Test
    void json_lines_are_read_with_several_documents() {
        List<ListItem> items = Lists.read("""
                {"surname": "PRIMEROV", "givenNames": "MARK", "dateOfBirth": "1985-09-19", "sex": "M", "role": "CREW", "extra": [1, null], \
                "documents": [{"type": "P", "number": "P1234567", "issuer": "UTO"}, {"number": "I1234567"}]}
                {"surname": "\\u041a\\u0430", "documentNumber": "P1234568", "documentExpiry": "2030-01-01"}
                {"surname": "A", "surname": "B"}
                not json
                """);

        List<Traveller> people = Lists.people(items);
        assertThat(people).hasSize(4);
        assertThat(people.get(0).documents()).hasSize(2);
        assertThat(people.get(0).role()).hasValue(TravellerRole.CREW);
        assertThat(people.get(1).surname()).hasValue("Ка");
        assertThat(Lists.errors(items))
                .containsExactly(ListRule.FORMAT, ListRule.REQUIRED, ListRule.FORMAT, ListRule.REQUIRED);
    }
}
