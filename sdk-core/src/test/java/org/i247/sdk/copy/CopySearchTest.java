package org.i247.sdk.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.copy.CopySamples.NOW;
import static org.i247.sdk.copy.CopySamples.PASSPORT;
import static org.i247.sdk.copy.CopySamples.TRUST;
import static org.i247.sdk.copy.CopySamples.VISA;
import static org.i247.sdk.copy.CopySamples.WITHHELD;
import static org.i247.sdk.copy.CopySamples.delete;
import static org.i247.sdk.copy.CopySamples.put;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.vehicle.VehicleCategory;
import org.i247.sdk.vehicle.VehicleQuery;
import org.i247.sdk.vehicle.VehicleRecord;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy is asked with the database's own queries, and matches by the gateway's rules (contract, section 3). */
class CopySearchTest {
    private static final String CAR =
            "{\"recordId\": \"smv-1\", \"owner\": \"UT\", \"vin\": \"1M8GDM9A_XKP042788\", \"plate\": \"Ü-TO 123\","
                    + " \"plateCountry\": \"UTO\", \"engineNumber\": \"E 9\", \"category\": \"CAR\", \"make\": \"Zenith\","
                    + " \"parts\": [{\"kind\": \"GEARBOX\", \"number\": \"G/77\"}]}";

    private final CopyDesk desk = new CopyDesk();

    @TempDir
    Path temporary;

    private Path directory;
    private int copies;

    @BeforeEach
    void anotherDirectory() {
        directory = temporary.resolve("copy-" + copies++);
    }

    @Test
    void aHitIsALeadAndSaysOfWhichCopyItIs() {
        CopyAnswer<TravelDocumentRecord> answer = ask(number("l-898902 c3"), Sample.base(1, PASSPORT, WITHHELD));

        CopyHit<TravelDocumentRecord> hit = only(answer);
        assertThat(hit.record().orElseThrow().status()).contains(DocumentStatus.STOLEN);
        assertThat(hit.owner()).isEqualTo(BureauCode.of("UT"));
        assertThat(hit.caveats()).containsExactly(Caveat.CONFIRM_WITH_OWNER);
        assertThat(hit.matchedOn()).containsExactly("documentNumber");
        assertThat(hit.score()).isEqualTo(1);
        assertThat(hit.restricted()).isFalse();
        assertThat(answer.copy()).isEqualTo(new CopyState(DatabaseName.SLTD, 1, NOW, NOW.plusSeconds(3600)));
    }

    @Test
    void aWithheldRecordIsAHit() {
        CopyHit<TravelDocumentRecord> hit = only(ask(number("ZE000509"), Sample.base(1, PASSPORT, WITHHELD)));

        assertThat(hit.restricted()).isTrue();
        assertThat(hit.record()).isEmpty();
        assertThat(hit.owner()).isEqualTo(BureauCode.of("FR"));
        assertThat(hit.caveats()).containsExactly(Caveat.CONFIRM_WITH_OWNER, Caveat.ARMED);
    }

    @Test
    void countryAndTypeNarrowAndDoNotExcludeWhatIsNotKnown() {
        Sample base = Sample.base(1, PASSPORT, WITHHELD);
        TravelDocumentQuery.Builder withheld = TravelDocumentQuery.builder().documentNumber("ZE000509");

        assertThat(only(ask(withheld.documentType(TravelDocumentType.VISA).build(), base))
                        .matchedOn())
                .containsExactly("documentNumber");
        assertThat(only(ask(withheld.issuingCountry("UTO").build(), base)).matchedOn())
                .containsExactly("documentNumber", "issuingCountry");
        assertThat(ask(withheld.issuingCountry("FRA").build(), base)).isInstanceOf(CopyAnswer.NotInCopy.class);
    }

    @Test
    void aDeltaReplacesTakesBackAndAdds() {
        Sample base = Sample.base(1, PASSPORT, VISA, WITHHELD);
        Sample[] files = {
            base,
            Sample.delta(1, 2, put(PASSPORT.replace("L898902C3", "L898902C4")), delete("sltd-78")),
            Sample.delta(2, 3, put(VISA.replace("X0000017", "X0000018")), put(VISA.replace("X0000017", "X0000019"))),
            Sample.delta(3, 4, delete("w-5"), put(WITHHELD), delete("w-5"))
        };

        assertThat(ask(number("L898902C3"), files)).isInstanceOf(CopyAnswer.NotInCopy.class);
        assertThat(ask(number("L898902C4"), files)).isInstanceOf(CopyAnswer.Hits.class);
        assertThat(ask(number("X0000017"), files)).isInstanceOf(CopyAnswer.NotInCopy.class);
        assertThat(ask(number("X0000018"), files)).isInstanceOf(CopyAnswer.NotInCopy.class);
        assertThat(ask(number("X0000019"), files)).isInstanceOf(CopyAnswer.Hits.class);
        assertThat(ask(number("ZE000509"), files)).isInstanceOf(CopyAnswer.NotInCopy.class);
    }

    @Test
    void twoRecordsOfOneNumberAreTwoHits() {
        String other = PASSPORT.replace("sltd-77", "sltd-1").replace("UTO", "FRA");

        assertThat(hits(ask(number("L898902C3"), Sample.base(1, PASSPORT), Sample.delta(1, 2, put(other)))))
                .hasSize(2);
        assertThat(hits(ask(number("L898902C3"), Sample.base(1, PASSPORT, PASSPORT))))
                .as("a base that names a record twice hides neither")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L898902C", "L898902C33", "L898902C7", "898902C3", "XL898902C3", "L898902C3"})
    void aNumberThatIsHardToReadIsFoundWithinOneEdit(String typed) {
        // The letters of the edits come from the copy itself.
        Sample base = Sample.base(1, PASSPORT, VISA);
        TravelDocumentQuery fuzzy =
                TravelDocumentQuery.builder().documentNumber(typed).fuzzy(true).build();

        CopyHit<TravelDocumentRecord> hit = only(ask(fuzzy, base));

        assertThat(hit.score()).isEqualTo(typed.equals("L898902C3") ? 1 : 0.9);
        if (!typed.equals("L898902C3")) {
            assertThat(ask(number(typed), base)).isInstanceOf(CopyAnswer.NotInCopy.class);
        }
    }

    @Test
    void moreThanAHundredAreTooMany() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            lines.add(PASSPORT.replace("sltd-77", "sltd-" + i));
        }
        Sample all = Sample.base(1, lines.toArray(String[]::new));
        Sample one = Sample.base(1, lines.subList(0, 100).toArray(String[]::new));

        assertThat(ask(number("L898902C3"), all)).isInstanceOf(CopyAnswer.TooMany.class);
        assertThat(hits(ask(number("L898902C3"), one))).hasSize(100);
    }

    @Test
    void aStolenCarIsFoundByAnyOfItsNumbers() {
        assertThat(vehicle(VehicleQuery.builder().vin("1m8gdm9axkp042788").plate("FALSE 1")))
                .containsExactly("vin");
        assertThat(vehicle(VehicleQuery.builder().plate("ü to 123").plateCountry("UTO")))
                .containsExactly("plate", "plateCountry");
        assertThat(vehicle(VehicleQuery.builder().engineNumber("e9"))).containsExactly("engineNumber");
        assertThat(vehicle(VehicleQuery.builder().partNumber("g 77"))).containsExactly("partNumber");
        assertThat(vehicle(VehicleQuery.builder()
                        .partNumber("g 77")
                        .plate("ÜTO123")
                        .plateCountry("FRA")
                        .make("zenith")
                        .category(VehicleCategory.CAR)))
                .as("the plate is another country's")
                .containsExactly("partNumber", "category", "make");
        assertThat(vehicle(VehicleQuery.builder().plate("ÜTO12").fuzzy(true))).containsExactly("plate");
    }

    @Test
    void anotherPlateCountryCategoryOrMakeIsAnotherCar() {
        assertThat(vehicle(VehicleQuery.builder().plate("ÜTO123").plateCountry("FRA")))
                .isEmpty();
        assertThat(vehicle(VehicleQuery.builder().engineNumber("E9").category(VehicleCategory.BUS)))
                .isEmpty();
        assertThat(vehicle(VehicleQuery.builder().engineNumber("E9").make("Other")))
                .isEmpty();
    }

    @Test
    void nothingIsAnsweredWhenTheTimeIsOverOrTheClockWasSetBack() {
        desk.offers(Edition.of(Sample.base(1, PASSPORT))).update(directory);
        try (LocalCopy<TravelDocumentQuery, TravelDocumentRecord> copy = desk.open(directory)) {
            desk.now = NOW.plusSeconds(3600);
            assertThat(copy.search(number("AB123456"))).isInstanceOf(CopyAnswer.NotInCopy.class);

            desk.now = NOW.plusSeconds(3600).plusNanos(1);
            assertThat(code(() -> copy.search(number("AB123456")))).isEqualTo(ErrorCode.COPY_EXPIRED);
            assertThat(code(() -> copy.search(number("L898902C3")))).isEqualTo(ErrorCode.COPY_EXPIRED);
            assertThat(code(() -> desk.open(directory))).isEqualTo(ErrorCode.COPY_EXPIRED);

            desk.now = NOW.minusSeconds(301);
            assertThat(code(() -> copy.search(number("AB123456")))).isEqualTo(ErrorCode.COPY_NOT_YET_VALID);
        }
    }

    @Test
    void aClosedCopySaysSo() {
        desk.offers(Edition.of(Sample.base(1, PASSPORT))).update(directory);
        LocalCopy<TravelDocumentQuery, TravelDocumentRecord> copy = desk.open(directory);
        copy.close();
        copy.close();

        assertThatThrownBy(() -> copy.search(number("AB123456"))).isInstanceOf(IllegalStateException.class);
    }

    private List<String> vehicle(VehicleQuery.Builder query) {
        desk.offers(Edition.of("vehicles", Sample.base(1, CAR)));
        desk.copies().update(Vehicles.DATABASE, directory, CopySamples.CONTEXT);
        try (LocalCopy<VehicleQuery, VehicleRecord> copy =
                LocalCopy.open(Vehicles.DATABASE, directory, TRUST, () -> NOW)) {
            return copy.search(query.build())
                    .match(
                            hits -> hits.hits().get(0).matchedOn(),
                            notInCopy -> List.of(),
                            tooMany -> List.of("too many"));
        }
    }

    private CopyAnswer<TravelDocumentRecord> ask(TravelDocumentQuery query, Sample... files) {
        anotherDirectory();
        desk.offers(Edition.of(files)).update(directory);
        try (LocalCopy<TravelDocumentQuery, TravelDocumentRecord> copy = desk.open(directory)) {
            return copy.search(query);
        }
    }

    private static TravelDocumentQuery number(String number) {
        return TravelDocumentQuery.number(number);
    }

    private static List<CopyHit<TravelDocumentRecord>> hits(CopyAnswer<TravelDocumentRecord> answer) {
        return ((CopyAnswer.Hits<TravelDocumentRecord>) answer).hits();
    }

    private static CopyHit<TravelDocumentRecord> only(CopyAnswer<TravelDocumentRecord> answer) {
        assertThat(hits(answer)).hasSize(1);
        return hits(answer).get(0);
    }

    private static ErrorCode code(Runnable asking) {
        return catchThrowableOfType(I247Exception.class, asking::run).code();
    }
}
