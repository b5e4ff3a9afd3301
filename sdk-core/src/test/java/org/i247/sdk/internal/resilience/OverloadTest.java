package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the SDK promises for a gateway that loses capacity, and that clients which retry without restraint do not keep it.
 * The numbers are in {@code docs/overload.md}, which stands here because a simulation is run once for all.
 */
class OverloadTest {
    private static final Path DOCS = Path.of(System.getProperty("basedir"), "docs");
    private static final String COMMAND = "mvn test -pl sdk-core -Dtest=OverloadTest -Doverload.write";

    static List<Arguments> outages() {
        return Arrays.stream(Trouble.values())
                .flatMap(trouble -> Outages.SHARES_LEFT.stream()
                        .flatMap(left -> Outages.CLIENTS.stream().map(clients -> Arguments.of(trouble, left, clients))))
                .toList();
    }

    static List<Arguments> totalOutages() {
        return outages().stream()
                .filter(arguments -> arguments.get()[1].equals(0))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("totalOutages")
    void inATotalOutageTheGatewaySeesAtMostElevenRequestsForTenCalls(Trouble trouble, int left, int clients) {
        Outage.Result result = Outages.sdk(trouble, left, clients);
        assertThat(result.amplification()).isLessThanOrEqualTo(1.1);
        assertThat(result.requestsForEachCallSent())
                .as("without the breaker's help")
                .isLessThan(1.2);
    }

    @ParameterizedTest
    @MethodSource("outages")
    void secondsAfterTheReturnOfCapacityNoCallIsLostAnyMore(Trouble trouble, int left, int clients) {
        Outage.Result result = Outages.sdk(trouble, left, clients);
        assertThat(result.recovery()).as("seconds").isLessThanOrEqualTo(10);
        assertThat(result.answeredInTheEnd()).isGreaterThan(0.999);
    }

    @ParameterizedTest
    @MethodSource("outages")
    void withLessCapacityRestraintCostsNoAnswer(Trouble trouble, int left, int clients) {
        double unrestrained = Outages.control(trouble, left).answeredMeanwhile();
        assertThat(Outages.sdk(trouble, left, clients).answeredMeanwhile()).isGreaterThan(unrestrained - 0.03);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void clientsWithoutRestraintTrebleTheLoad(Trouble trouble) {
        assertThat(Outages.control(trouble, 0).amplification()).isGreaterThan(2.9);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 10, 0})
    void clientsWithoutRestraintKeepASlowGatewayDownWhenItsCapacityIsBack(int left) {
        assertThat(Outages.control(Trouble.TIME_OUTS, left).answeredInTheEnd()).isLessThan(0.01);
    }

    @Test
    void clientsWithoutRestraintKeepARefusingGatewayDownWhenItsCapacityIsBack() {
        assertThat(Outages.control(Trouble.ERRORS, 10).answeredInTheEnd()).isLessThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000})
    void aDeadPrimaryCostsNextToNoCallAndEachClientComesBack(int clients) {
        EndpointOutage.Result result = new EndpointOutage(clients).run();
        assertThat(result.calls().goodput(Outage.BEGIN, Outage.END)).isGreaterThan(0.97);
        assertThat(result.calls().goodput(Outage.END, Outage.OVER)).isEqualTo(1);
        int toTheDead =
                Arrays.stream(result.primary(), Outage.BEGIN, Outage.END).sum();
        assertThat(toTheDead).isLessThan((Outage.END - Outage.BEGIN) * Outage.OFFERED / 7);
        assertThat(result.lastReturn()).isLessThan(Outage.OVER);
    }

    @Test
    void thePublishedNumbersAndPicturesAreThoseOfTheSimulation() throws IOException {
        for (Map.Entry<String, String> file : OverloadPage.files().entrySet()) {
            Path path = DOCS.resolve(file.getKey());
            if (System.getProperty("overload.write") != null) {
                Files.createDirectories(DOCS);
                Files.writeString(path, file.getValue());
            }
            assertThat(path).as("written by: %s", COMMAND).exists();
            assertThat(Files.readString(path))
                    .as("%s is written by: %s", path.getFileName(), COMMAND)
                    .isEqualTo(file.getValue());
        }
    }
}
