package org.i247.sdk.standard.dna;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileImportTest {
    private static final String CSV = """
            Sample Name,Kind,Marker,Allele 1,Allele 2
            S-1,PERSON,THO1,6,9.3
            S-1,PERSON,FGA,21,
            S-1,PERSON,vWA,16,17
            S-1,PERSON,D3S1358,15,18
            S-1,PERSON,D8S1179,13,13
            S-1,PERSON,D18S51,"14","22.2"
            S-1,PERSON,AMEL,X,Y
            """;

    private static final String JSON = """
            [{"sample": "S-1", "kind": "PERSON", "loci": [
              {"locus": "TH01", "alleles": ["6", 9.3]},
              {"locus": "FGA", "alleles": ["21"]},
              {"locus": "VWA", "alleles": ["16", "17"]},
              {"locus": "D3S1358", "alleles": ["15", "18"]},
              {"locus": "D8S1179", "alleles": ["13"]},
              {"locus": "D18S51", "alleles": ["14", "22.2"]},
              {"locus": "Amelogenin", "alleles": ["X", "Y"]}]}]
            """;

    @Test
    void readsTheSameFromBoth() {
        ProfileImport csv = ProfileImport.csv(utf8(CSV));
        ProfileImport json = ProfileImport.json(utf8(JSON));

        assertThat(csv.faults()).isEmpty();
        assertThat(json.faults()).isEmpty();
        assertThat(csv.profiles()).containsOnlyKeys("S-1");
        assertThat(csv.profiles()).isEqualTo(json.profiles());
        assertThat(csv).hasToString("ProfileImport[1 profiles, 0 faults]");
    }

    @Test
    void takesSemicolonsTabsBlankLinesAndAMark() {
        for (char separator : new char[] {';', '\t'}) {
            String text = "\ufeff" + CSV.replace(',', separator).replace("\n", "\r\n\r\n");
            assertThat(ProfileImport.csv(utf8(text)).profiles()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S-1,PERSON,D3S1358,15,18|S-1,PERSON,D3S1358,15,1B|line 5, D3S1358: FORMAT",
                "S-1,PERSON,D3S1358,15,18|S-1,PERSON,D3S1358,15|line 5: FORMAT",
                "S-1,PERSON,D3S1358,15,18|S-1,STAIN,D3S1358,15,18|line 5: FORMAT",
                "S-1,PERSON,D3S1358,15,18|S-1,PERSON,TH01,15,18|line 5, TH01: FORMAT",
                "S-1,PERSON,D3S1358,15,18|S-1,PERSON,D3S1358,15.9,18|line 2, D3S1358: RANGE",
                "S-1,PERSON,D3S1358,15,18|S-1,PERSON,D3S1358,\"15,18|line 5: FORMAT",
                "S-1,PERSON,D3S1358,15,18|S-1,PERSON,??,15,18|line 5: FORMAT",
                "Sample Name,Kind|Person,Kind|line 1: FORMAT",
                "Sample Name,Kind,Marker|Kind,Allele 3,Allele 4|line 1: REQUIRED",
                "Allele 2|Allele 1|line 1: FORMAT",
            })
    void namesLineLocusAndRule(String text, String by, String fault) {
        ProfileImport read = ProfileImport.csv(utf8(CSV.replace(text, by)));

        assertThat(read.profiles()).isEmpty();
        assertThat(read.faults()).extracting(ProfileFault::toString).anyMatch(each -> each.startsWith(fault));
    }

    @Test
    void anUnknownKindIsNamed() {
        ProfileImport read = ProfileImport.csv(utf8(CSV.replace("PERSON", "SUSPECT")));

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.message()).contains("UNIDENTIFIED_BODY");
        });
    }

    @Test
    void anotherEncodingIsNamedWithItsLine() {
        byte[] latin = CSV.replace("S-1,PERSON,vWA", "S-\u00e9,PERSON,vWA").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ProfileImport.csv(latin).faults()).singleElement().asString().startsWith("line 4: CHARACTERS");
        assertThat(ProfileImport.csv(CSV.getBytes(Charset.forName("UTF-16"))).profiles())
                .isEmpty();
    }

    @Test
    void oneBadProfileDoesNotHideTheOthers() {
        ProfileImport read = ProfileImport.csv(utf8(CSV + "S-2,PERSON,TH01,6,9.3\n"));

        assertThat(read.profiles()).containsOnlyKeys("S-1");
        assertThat(read.faults()).singleElement().asString().startsWith("line 9: LENGTH");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"VWA\"|\"VWA|line 4: FORMAT",
                "\"VWA\"|\"TH01\"|line 4, TH01: FORMAT",
                "\"alleles\": [\"16\", \"17\"]|\"allele\": [\"16\"]|line 4: FORMAT",
                "\"16\"|true|line 4: FORMAT",
                "\"16\"|1e1|line 4: FORMAT",
                "\"16\"|{}|line 4, VWA: FORMAT",
                "\"kind\": \"PERSON\"|\"kind\": 7|line 1: RANGE",
                "\"loci\": [|\"loci\": 3, \"x\": [|line 1: REQUIRED",
                "}]}]|}]}]x|line 8: FORMAT",
                "\"16\"|\"16\u0001\"|line 4: FORMAT",
                "\"16\"|\"\\q\"|line 4: FORMAT",
            })
    void namesWhereJsonIsWrong(String text, String by, String fault) {
        ProfileImport read = ProfileImport.json(utf8(JSON.replace(text, by)));

        assertThat(read.profiles()).isEmpty();
        assertThat(read.faults()).extracting(ProfileFault::toString).anyMatch(each -> each.startsWith(fault));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text, @ForAll byte[] bytes) {
        for (byte[] each : new byte[][] {utf8(text), bytes, utf8(CSV + text), utf8("[" + text)}) {
            assertThat(ProfileImport.json(each)).isNotNull();
            ProfileImport csv = ProfileImport.csv(each);
            csv.profiles()
                    .values()
                    .forEach(profile -> assertThat(profile.genotypes()).hasSizeGreaterThan(5));
        }
    }

    @Test
    void depthIsBounded() {
        assertThat(ProfileImport.json(utf8("[".repeat(100_000))).faults()).hasSize(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
