package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.data.InventedRecords;
import org.i247.sandbox.data.OneEdit;
import org.i247.sandbox.data.StoredRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is invented: the same from the same seed, and never in the way of a specimen. */
class InventedRecordsTest {
    private static List<ObjectNode> members(SandboxDatabase database, long seed) {
        return InventedRecords.of(database, seed).stream()
                .map(StoredRecord::members)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.i247.sandbox.SandboxDatabase#ofText")
    void the_same_seed_gives_the_same_records_and_another_seed_others(SandboxDatabase database) {
        assertThat(members(database, 1)).isEqualTo(members(database, 1)).isNotEqualTo(members(database, 2));
    }

    @ParameterizedTest
    @MethodSource("org.i247.sandbox.SandboxDatabase#ofText")
    void there_are_more_than_a_thousand_of_several_owners_and_no_id_twice(SandboxDatabase database) {
        List<StoredRecord> records = InventedRecords.of(database, 247);

        assertThat(records).hasSizeGreaterThan(1000);
        assertThat(records.stream().map(StoredRecord::id)).doesNotHaveDuplicates();
        assertThat(records.stream().map(StoredRecord::owner).distinct()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 247})
    void no_invented_number_is_near_a_specimen(long seed) {
        Stream<String> numbers = SandboxDatabase.ofText().stream()
                .flatMap(database -> InventedRecords.of(database, seed).stream())
                .filter(record -> !record.id().contains("specimen"))
                .flatMap(record -> record.numbers().values().stream().flatMap(List::stream));

        assertThat(numbers)
                .noneMatch(number -> OneEdit.within(number, Specimens.CLEAN_DOCUMENT)
                        || OneEdit.within(number, Specimens.STOLEN_PASSPORT)
                        || OneEdit.within(number, Specimens.CLEAN_VIN)
                        || OneEdit.within(number, Specimens.STOLEN_VIN));
    }

    @Test
    void names_are_there_in_five_scripts() {
        List<Character.UnicodeScript> scripts = InventedRecords.of(SandboxDatabase.PERSONS, 247).stream()
                .map(record -> record.members().path("nameInOriginalScript").asText(""))
                .filter(name -> !name.isEmpty())
                .map(name -> Character.UnicodeScript.of(name.codePointAt(0)))
                .distinct()
                .toList();

        assertThat(scripts)
                .contains(
                        Character.UnicodeScript.LATIN,
                        Character.UnicodeScript.CYRILLIC,
                        Character.UnicodeScript.GREEK,
                        Character.UnicodeScript.ARABIC,
                        Character.UnicodeScript.HAN);
    }
}
