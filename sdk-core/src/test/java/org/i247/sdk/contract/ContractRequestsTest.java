package org.i247.sdk.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractRequestsTest {
    private static final ContractSchemas SCHEMAS = ContractSchemas.load();
    private static final String SIX_LOCI = IntStream.range(0, 6)
            .mapToObj(i -> "{'locus':'%s','alleles':['12']}"
                    .formatted(List.of("FGA", "TH01", "VWA", "D3S1358", "D8S1179", "D18S51")
                            .get(i)))
            .collect(Collectors.joining(","));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            travel-documents         | {'documentNumber':'L898902C3'}
            travel-documents         | {'documentNumber':'12345','issuingCountry':null,'fuzzy':false}
            vehicles                 | {'engineNumber':'A1'}
            vehicles                 | {'plate':'١٢٣','plateCountry':'QAT','vin':null}
            vehicles                 | {'partNumber':'1'}
            persons                  | {'name':'النذير'}
            persons                  | {'entityId':'2023/78206'}
            persons                  | {'documentNumber':'L898902C3','dateOfBirth':'1985-09','dateOfBirthTolerance':0}
            administrative-documents | {'documentNumber':'DL4471902','documentType':'NOT_YET_KNOWN'}
            works-of-art             | {'description':'three ships'}
            """)
    void aQueryIsTaken(String database, String query) {
        assertThat(search(database, "{'query':" + query + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            travel-documents | {}                                                     | no identifier
            travel-documents | {'documentNumber':null}                                | null is the same as absent
            travel-documents | {'documentNumber':''}                                  | empty
            travel-documents | {'documentNumber':'L89-890'}                           | not cleaned
            travel-documents | {'documentNumber':'1234'}                              | too short
            travel-documents | {'documentNumber':'12345678901234567890123456'}        | too long
            travel-documents | {'documentNumber':'L898902C3','issuer':'UTO'}          | unknown member
            travel-documents | {'documentNumber':'L898902C3','issuingCountry':'UTOP'} | not a country
            travel-documents | {'documentNumber':'L898902C3','documentType':'passport'} | not a code
            travel-documents | {'documentNumber':'L898902C3','fuzzy':'yes'}           | not a boolean
            vehicles         | {'plateCountry':'UTO','make':'VOLKSWAGEN'}             | no identifier
            vehicles         | {'vin':null,'plate':null}                              | no identifier
            vehicles         | {'plate':'AB 12'}                                      | not cleaned
            vehicles         | {'vin':'W','colour':'BLUE'}                            | unknown member
            persons          | {'forename':'ANNA'}                                    | no identifier
            persons          | {'forename':'ANNA','documentNumber':'L898902C3'}       | forename needs name
            persons          | {'name':'E','dateOfBirthTolerance':1}                  | tolerance needs a date
            persons          | {'name':'E','dateOfBirth':'1974','dateOfBirthTolerance':11} | too wide
            persons          | {'name':'E','nationalities':[]}                        | empty
            persons          | {'name':'E','nationalities':'UTO'}                     | not a list
            persons          | {'name':'E','dateOfBirth':'12.08.1974'}                | not ISO 8601
            persons          | {'name':'E','minimumScore':1.1}                        | above 1
            works-of-art     | {'period':'17th century'}                              | no identifier
            """)
    void aQueryIsRefused(String database, String query, String reason) {
        assertThat(search(database, "{'query':" + query + "}")).as(reason).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'size':1}", "{'size':100,'cursor':'x'}", "{'size':null,'cursor':null}"})
    void aPageIsTaken(String page) {
        assertThat(search("vehicles", "{'query':{'vin':'W'},'page':" + page + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'size':0}", "{'size':101}", "{'size':'20'}", "{'cursor':''}", "{'number':2}"})
    void aPageIsRefused(String page) {
        assertThat(search("vehicles", "{'query':{'vin':'W'},'page':" + page + "}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "100, true", "101, false"})
    void aBatchHasOneToAHundredQueries(int queries, boolean taken) {
        String batch = IntStream.range(0, queries)
                .mapToObj(i -> "{'id':'" + i + "','query':{'vin':'W'}}")
                .collect(Collectors.joining(",", "{'queries':[", "]}"));
        assertThat(request("POST", "/v1/vehicles/search-batches", batch).isEmpty())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'','query':{'vin':'W'}}",
                "{'id':'1'}",
                "{'query':{'vin':'W'}}",
                "{'id':'1','query':{'vin':'W','owner':'UT'}}",
                "{'id':'1','query':{'vin':'W'},'page':{'cursor':'x'}}"
            })
    void aPartOfABatchIsRefused(String part) {
        assertThat(request("POST", "/v1/vehicles/search-batches", "{'queries':[" + part + "]}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            travel-documents | {'documentNumber':'L8989','issuingCountry':'UTO','documentType':'VISA','status':'LOST'} | true
            travel-documents | {'documentNumber':'L8989','issuingCountry':'UTO','documentType':'VISA'}                 | false
            travel-documents | {'documentNumber':null,'issuingCountry':'UTO','documentType':'VISA','status':'LOST'}    | false
            vehicles         | {'category':'CAR','parts':[{'kind':'GEARBOX','number':'G1'}]} | true
            vehicles         | {'category':'CAR','parts':[]}                                  | false
            vehicles         | {'category':'CAR','plate':null,'vin':''}                       | false
            vehicles         | {'plate':'UTAB1'}                                              | false
            vehicles         | {'plate':'UTAB1','category':'CAR','speed':1}                   | false
            persons          | {'name':'E','nationalities':['UTO']}                           | true
            persons          | {'name':'E','dateOfBirth':'1974'}                              | true
            persons          | {'name':'E','dateOfBirth':null,'nationalities':[]}             | false
            persons          | {'dateOfBirth':'1974'}                                         | false
            works-of-art     | {'objectType':'PAINTING','description':'Ships'}                | true
            works-of-art     | {'objectType':'PAINTING'}                                      | false
            """)
    void aRecordHasWhatIsNeededToCreateIt(String database, String fields, boolean taken) {
        assertThat(request("POST", "/v1/" + database + "/records", "{'record':" + fields + "}")
                        .isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void aRecordThatWasReadCanBeSentBack() {
        String read = "{'recordId':'r','owner':'UT','createdAt':'2026-01-01T00:00:00Z','updatedAt':null,'vin':'W'}";
        assertThat(request("PUT", "/v1/vehicles/records/r", "{'record':" + read + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'transaction':'NPS','nist':'QUJD'} | true
            {'transaction':'ATP','nist':'QUJD'} | false
            {'transaction':'NPS','nist':'Q'}    | false
            {'transaction':'NPS','nist':''}     | false
            {'transaction':'NPS'}               | false
            """)
    void aFingerprintSearchIsAClosedCodeAndBase64(String body, boolean taken) {
        assertThat(request("POST", "/v1/fingerprints/searches", body).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PERSON  | {'locus':'SE33','alleles':['27.2','31']}          | true
            PERSON  | {'locus':'SE33','alleles':['12','13','14']}       | false
            STAIN   | {'locus':'SE33','alleles':['12','13','14','15']}  | true
            STAIN   | {'locus':'SE33','alleles':['1','2','3','4','5']}  | false
            PERSON  | {'locus':'SE33','alleles':[]}                     | false
            PERSON  | {'locus':'SE33','alleles':[12]}                   | false
            PERSON  | {'locus':'vWA','alleles':['12']}                  | false
            SUSPECT | {'locus':'SE33','alleles':['12']}                 | false
            """)
    void aDnaSearchHasItsKindAndItsAlleles(String kind, String locus, boolean taken) {
        String body = "{'kind':'" + kind + "','loci':[" + SIX_LOCI + "," + locus + "]}";
        assertThat(request("POST", "/v1/dna-profiles/searches", body).isEmpty()).isEqualTo(taken);
    }

    @Test
    void aDnaSearchHasSixLociOfTheEuropeanStandardSet() {
        String body = "{'kind':'PERSON','loci':[" + SIX_LOCI.replace("'FGA'", "'SE33'")
                + ",{'locus':'TPOX','alleles':['8']}]}";
        assertThat(request("POST", "/v1/dna-profiles/searches", body)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'to':['FR'],'priority':'FLASH','subject':'S','body':'B'}      | true
            {'to':['FR'],'priority':'ROUTINE','sealed':'QUJD'}             | true
            {'to':['FR'],'priority':'ROUTINE','sealed':'QUJD','body':'B'}  | false
            {'to':['FR'],'priority':'ROUTINE'}                             | false
            {'to':[],'priority':'ROUTINE','body':'B'}                      | false
            {'to':['fr'],'priority':'ROUTINE','body':'B'}                  | false
            {'to':['FR'],'priority':'NOW','body':'B'}                      | false
            """)
    void aMessageIsInClearOrSealed(String body, boolean taken) {
        assertThat(request("POST", "/v1/messages", body).isEmpty()).isEqualTo(taken);
    }

    @Test
    void anAnswerToAConfirmationRequestIsYesOrNo() {
        String path = "/v1/confirmation-requests/c-1/answer";
        assertThat(request("POST", path, "{'state':'REFUTED'}")).isEmpty();
        assertThat(request("POST", path, "{'state':'EXPIRED'}")).isNotEmpty();
    }

    private static List<String> search(String database, String body) {
        return request("POST", "/v1/" + database + "/searches", body);
    }

    private static List<String> request(String method, String path, String body) {
        return SCHEMAS.violationsOfRequest(method, path, body.replace('\'', '"').getBytes(UTF_8));
    }
}
