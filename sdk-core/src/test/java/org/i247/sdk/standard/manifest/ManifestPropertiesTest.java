package org.i247.sdk.standard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to bytes, a list is read to its end, and whoever stands in a segment that nothing happened to comes out. */
class ManifestPropertiesTest {
    private static final int PEOPLE = 12;
    private static final byte[] FLIGHT = Lists.flight(PEOPLE).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINES = lines().getBytes(StandardCharsets.US_ASCII);

    private static String lines() {
        StringBuilder text = new StringBuilder("surname,given names,document number\n");
        for (int i = 0; i < PEOPLE; i++) {
            text.append(Lists.surname(i)).append(",GIVEN,P").append(1000000 + i).append('\n');
        }
        return text.toString();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void changedBytesCostNobodyElse(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100_000) Integer> places,
            @ForAll @Size(6) List<Byte> values) {
        byte[] bytes = FLIGHT.clone();
        for (int i = 0; i < places.size(); i++) {
            bytes[places.get(i) % bytes.length] = values.get(i);
        }

        assertEverybodyElse(bytes);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bytesThatAreLostCostNobodyElse(
            @ForAll @IntRange(max = 100_000) int from, @ForAll @IntRange(min = 1, max = 200) int count) {
        int start = from % FLIGHT.length;
        int end = Math.min(FLIGHT.length, start + count);
        byte[] bytes = new byte[FLIGHT.length - (end - start)];
        System.arraycopy(FLIGHT, 0, bytes, 0, start);
        System.arraycopy(FLIGHT, end, bytes, start, FLIGHT.length - end);

        assertEverybodyElse(bytes);
    }

    /** Whose segment stands there whole, its end included, is found by the name. */
    private static void assertEverybodyElse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Set<String> found = Lists.people(Lists.read(Lists.READER.with(ListFormat.EDIFACT), bytes)).stream()
                .flatMap(each -> each.surname().stream())
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String whole = "NAD+FL+++" + Lists.surname(i) + ":GIVEN'";
            if (text.contains(whole) && !text.contains("?" + whole) && !found.contains(Lists.surname(i))) {
                missing.add(Lists.surname(i));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aChangedByteOfALineCostsNoOtherLine(@ForAll @IntRange(max = 100_000) int place, @ForAll byte value) {
        int heading = new String(LINES, StandardCharsets.US_ASCII).indexOf('\n') + 1;
        byte[] bytes = LINES.clone();
        int at = heading + place % (bytes.length - heading);
        bytes[at] = value;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);

        Set<String> found = Lists.people(Lists.read(Lists.READER.with(ListFormat.CSV), bytes)).stream()
                .flatMap(each -> each.surname().stream())
                .collect(Collectors.toSet());

        for (String line : text.split("[\r\n]+")) {
            if (line.matches("Q[A-J]{6},GIVEN,P[0-9]{7}")) {
                assertThat(found).contains(line.substring(0, 7));
            }
        }
    }

    @Property(tries = 200)
    void anyBytesAreReadToTheEnd(@ForAll @Size(max = 400) byte[] bytes) {
        for (ListFormat format : ListFormat.values()) {
            Lists.read(Lists.READER.with(format), bytes);
        }
        Lists.read(Lists.READER, bytes);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingOfAListIsShown(@ForAll @IntRange(max = 100_000) int place, @ForAll byte value) {
        byte[] bytes = FLIGHT.clone();
        bytes[place % bytes.length] = value;

        for (ListItem item : Lists.read(Lists.READER, bytes)) {
            assertThat(item.toString()).doesNotContain("QBAAA", "GIVEN", "P10000");
        }
    }
}
