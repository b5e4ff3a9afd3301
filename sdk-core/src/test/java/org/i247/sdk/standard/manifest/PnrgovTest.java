package org.i247.sdk.standard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PersonalText;
import org.junit.jupiter.api.Test;

/** Visas and addresses of a booking, which name nobody, come to whom they belong. */
class PnrgovTest {
    private static final String START =
            "UNB+IATA:1+1A+KRC+130527:0649+1'UNH+1+PNRGOV:11:1:IA'TVL+270513:1430:270513:2205+SIN+ICN+SQ+602'SRC'";
    private static final String END = "UNT+9+1'UNZ+1+1'";
    private static final String TWO = "TIF+TESTER:I+NORA MRS:A:1'TIF+TESTER:I+TILL:A:2'";

    private static List<Traveller> booking(String segments) {
        return Lists.people(START + segments + END);
    }

    private static String numbers(Traveller traveller) {
        return traveller.documents().stream()
                .map(each -> each.type().map(PersonalText::reveal).orElse("") + " "
                        + each.number().reveal() + " "
                        + each.issuer().map(CountryCode::code).orElse(""))
                .toList()
                .toString();
    }

    @Test
    void a_visa_belongs_to_whom_the_booking_counts() {
        List<Traveller> people = booking(TWO + "SSR+DOCO:HK:1:SQ:::::/SLOUGH/V/9891404/LONDON/14MAR11/USA+::2'");

        assertThat(people).extracting(PnrgovTest::numbers).containsExactly("[]", "[V 9891404 USA]");
    }

    @Test
    void a_visa_without_a_number_belongs_to_whom_was_named_last() {
        List<Traveller> people = booking("TIF+TESTER:I+NORA MRS:A:1'"
                + "SSR+DOCO:HK:1:SQ:::::V/9891404/LONDON/14MAR11/USA'TIF+TESTER:I+TILL:A:2'");

        assertThat(people).extracting(PnrgovTest::numbers).containsExactly("[V 9891404 USA]", "[]");
    }

    @Test
    void a_visa_that_is_counted_like_a_passport_belongs_to_its_holder() {
        List<Traveller> people =
                booking(TWO + "SSR+DOCS:HK::SQ:::::/P/GBR/123456789/GBR/12JUL64/M/23AUG29/TESTER/TILL+::43577'"
                        + "SSR+DOCO:HK::SQ:::::/SLOUGH/V/9891404/LONDON/14MAR11/USA+::43577'");

        assertThat(people).extracting(PnrgovTest::numbers).containsExactly("[]", "[P 123456789 GBR, V 9891404 USA]");
    }

    @Test
    void a_visa_that_is_told_twice_is_one() {
        String visa = "SSR+DOCO:HK:1:SQ:::::/SLOUGH/V/9891404/LONDON/14MAR11/USA";

        assertThat(booking(TWO + visa + "'" + visa + "+::2'"))
                .extracting(PnrgovTest::numbers)
                .containsExactly("[]", "[V 9891404 USA]");
    }

    @Test
    void a_visa_of_nobody_is_asked_for_all_the_same_and_told() {
        List<ListItem> items =
                Lists.read(START + TWO + "SSR+DOCO:HK:1:SQ:::::/SLOUGH/V/9891404/LONDON/14MAR11/USA+::9'" + END);

        assertThat(Lists.people(items)).extracting(PnrgovTest::numbers).containsExactly("[]", "[]", "[V 9891404 USA]");
        assertThat(Lists.problems(items)).extracting(ListProblem::rule).contains(ListRule.REQUIRED);
    }

    @Test
    void the_number_of_a_trusted_traveller_is_no_document() {
        assertThat(booking(TWO + "SSR+DOCO:HK:1:SQ:::::/SLOUGH/K/98914041/USA+::1'"))
                .extracting(PnrgovTest::numbers)
                .containsExactly("[]", "[]");
    }

    @Test
    void an_address_comes_to_its_traveller() {
        List<Traveller> people = booking(TWO + "SSR+DOCA:HK:1:SQ:::::/D/USA/1 MAIN STREET/NEWTOWN/NY/10022+::1'");

        assertThat(people.get(1).addresses()).isEmpty();
        ListedAddress address = people.get(0).addresses().get(0);
        assertThat(address.kind().map(PersonalText::reveal)).contains("D");
        assertThat(address.country()).contains(CountryCode.of("USA"));
        assertThat(address.text().reveal()).isEqualTo("1 MAIN STREET, NEWTOWN, NY, 10022");
        assertThat(address.toString()).doesNotContain("MAIN", "NEWTOWN");
    }

    @Test
    void an_address_of_a_passenger_list_is_read_as_well() {
        Traveller aboard = Lists.people(Lists.read(Lists.READER, Lists.vector("vessel-D03B.edi")))
                .get(0);

        assertThat(aboard.addresses().get(0).text().reveal()).isEqualTo("1 TEST ROAD, TESTON, VA, 20190");
    }

    @Test
    void details_that_cannot_be_read_are_an_error() {
        assertThat(Lists.errors(Lists.read(START + TWO + "SSR+DOCO:HK:1:SQ:::::X+::1'" + END)))
                .contains(ListRule.FORMAT);
    }
}
