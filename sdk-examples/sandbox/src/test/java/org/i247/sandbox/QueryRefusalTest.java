package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contract section 3: which queries and pages are 422, and what is said to be wrong with them. */
class QueryRefusalTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private RawClient client;

    @BeforeEach
    void client() {
        client = RawClient.of(GATEWAY.sandbox());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "travel-documents | {} | query.documentNumber REQUIRED",
                "travel-documents | {'documentNumber': null} | query.documentNumber REQUIRED",
                "travel-documents | {'documentNumber': ''} | query.documentNumber EMPTY",
                "travel-documents | {'documentNumber': 12345} | query.documentNumber TYPE",
                "travel-documents | {'documentNumber': 'AB12'} | query.documentNumber FORMAT",
                "travel-documents | {'documentNumber': 'ÄB123456'} | query.documentNumber FORMAT",
                "travel-documents | {'documentNumber': 'AB123456', 'issuingCountry': 'utopia'} | query.issuingCountry FORMAT",
                "travel-documents | {'documentNumber': 'AB123456', 'issuingCountry': ''} | query.issuingCountry EMPTY",
                "travel-documents | {'documentNumber': 'AB123456', 'documentType': 'DRIVING_LICENCE'} | query.documentType RANGE",
                "travel-documents | {'documentNumber': 'AB123456', 'documentType': 'passport'} | query.documentType FORMAT",
                "travel-documents | {'documentNumber': 'AB123456', 'fuzzy': 'yes'} | query.fuzzy TYPE",
                "travel-documents | {'documentNumber': 'AB123456', 'issuedBy': 'UTO'} | query.issuedBy UNKNOWN_FIELD",
                "travel-documents | {'documentNumber': 'AB123456', 'status': null} | query.status UNKNOWN_FIELD",
                "vehicles | {} | query REQUIRED",
                "vehicles | {'plateCountry': 'UTO'} | query REQUIRED",
                "vehicles | {'vin': ''} | query.vin EMPTY",
                "vehicles | {'vin': '- -'} | query.vin FORMAT",
                "vehicles | {'plate': 'A+B'} | query.plate FORMAT",
                "vehicles | {'plate': 'A1', 'category': 'car'} | query.category FORMAT",
                "persons | {} | query REQUIRED",
                "persons | {'forename': 'MARK'} | query.name REQUIRED",
                "persons | {'entityId': '2026/1', 'forename': 'MARK'} | query.name REQUIRED",
                "persons | {'name': ' '} | query.name FORMAT",
                "persons | {'name': 'A', 'dateOfBirth': '1985-02-30'} | query.dateOfBirth FORMAT",
                "persons | {'name': 'A', 'dateOfBirth': '19850919'} | query.dateOfBirth FORMAT",
                "persons | {'name': 'A', 'dateOfBirthTolerance': 1} | query.dateOfBirth REQUIRED",
                "persons | {'name': 'A', 'dateOfBirth': '1985', 'dateOfBirthTolerance': 11} | query.dateOfBirthTolerance RANGE",
                "persons | {'name': 'A', 'dateOfBirth': '1985', 'dateOfBirthTolerance': 1.5} | query.dateOfBirthTolerance TYPE",
                "persons | {'name': 'A', 'nationalities': []} | query.nationalities EMPTY",
                "persons | {'name': 'A', 'nationalities': 'UTO'} | query.nationalities TYPE",
                "persons | {'name': 'A', 'nationalities': ['UTO', 'xx']} | query.nationalities[1] FORMAT",
                "persons | {'name': 'A', 'minimumScore': 1.1} | query.minimumScore RANGE",
                "persons | {'name': 'A', 'minimumScore': '1'} | query.minimumScore TYPE"
            })
    void a_query_that_breaks_a_rule_is_refused(String database, String query, String violation) {
        RawAnswer answer = client.search(database, query.replace('\'', '"'));

        assertThat(answer.statusAndCode()).isEqualTo("422 INVALID_QUERY");
        assertThat(answer.violations()).containsExactly(violation);
        assertThat(answer.isVerified()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'size': 0} | page.size RANGE",
                "{'size': 101} | page.size RANGE",
                "{'size': '20'} | page.size TYPE",
                "{'cursor': ''} | page.cursor EMPTY",
                "{'cursor': 'none of ours'} | page.cursor RANGE",
                "{'cursor': 1} | page.cursor TYPE",
                "{'number': 1} | page.number UNKNOWN_FIELD"
            })
    void a_page_that_breaks_a_rule_is_refused(String page, String violation) {
        String body = "{\"query\": {\"documentNumber\": \"D23145890\"}, \"page\": " + page.replace('\'', '"') + "}";

        RawAnswer answer = client.post("/v1/travel-documents/searches", body).send();

        assertThat(answer.statusAndCode()).isEqualTo("422 INVALID_QUERY");
        assertThat(answer.violations()).containsExactly(violation);
    }

    @Test
    void one_bad_query_of_a_batch_leaves_the_others_alone() {
        RawAnswer answer =
                client.post("/v1/travel-documents/search-batches", """
                        {"queries": [{"id": "a", "query": {"documentNumber": "L898902C3"}},
                                     {"id": "b", "query": {"documentNumber": "?"}},
                                     {"id": "c", "query": {"documentNumber": "D23145890"}, "page": {"cursor": "x"}}]}
                        """).send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/answers/0/answer/outcome").asText()).isEqualTo("HIT");
        assertThat(answer.json().at("/answers/1/problem/code").asText()).isEqualTo("INVALID_QUERY");
        assertThat(answer.json().at("/answers/1/problem/violations/0/field").asText())
                .isEqualTo("query.documentNumber");
        assertThat(answer.json().at("/answers/2/problem/violations/0/field").asText())
                .isEqualTo("page.cursor");
        assertThat(answer.json().at("/answers/0").has("problem")).isFalse();
        assertThat(answer.json().at("/answers/1").has("answer")).isFalse();
    }
}
