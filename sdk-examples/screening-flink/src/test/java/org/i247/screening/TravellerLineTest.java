package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.ListedDocument;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.standard.manifest.TravellerList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever travels between workers is asked for as the list says. */
class TravellerLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"surname\": \"MUSTER\", \"givenNames\": \"OTTO \\\"O\\\"\", \"dateOfBirth\": \"1980-01-02\"}",
                "{\"surname\": \"محمد\", \"dateOfBirth\": \"010203\"}",
                "{\"givenNames\": \"ANNA\", \"dateOfBirth\": \"1964\", \"documents\": [{\"number\": \"X 12345\"}]}",
                "{\"documents\": [{\"number\": \"L898902C3\", \"issuer\": \"UTO\"}, {\"number\": \"Q7\", \"issuer\": \"FR\"}]}",
                "{}"
            })
    void whatIsAskedForComesBack(String listed) throws IOException {
        Traveller traveller = traveller(listed);

        Traveller back = TravellerLine.read(traveller.origin(), TravellerLine.of(traveller));

        assertThat(back.origin()).isEqualTo(traveller.origin());
        assertThat(back.surname()).isEqualTo(traveller.surname());
        assertThat(back.givenNames()).isEqualTo(traveller.givenNames());
        assertThat(back.birthReadings()).isEqualTo(traveller.birthReadings());
        assertThat(numbers(back)).isEqualTo(numbers(traveller));
        assertThat(back.documents().stream().map(ListedDocument::issuer).toList())
                .isEqualTo(traveller.documents().stream()
                        .map(ListedDocument::issuer)
                        .toList());
    }

    private static List<String> numbers(Traveller traveller) {
        return traveller.documents().stream()
                .map(ListedDocument::number)
                .map(PersonalText::reveal)
                .toList();
    }

    private static Traveller traveller(String listed) throws IOException {
        byte[] bytes = listed.getBytes(StandardCharsets.UTF_8);
        try (TravellerList list =
                ListReader.on(LocalDate.of(2026, 11, 30)).open("list.json", new ByteArrayInputStream(bytes))) {
            return (Traveller) list.next();
        }
    }
}
