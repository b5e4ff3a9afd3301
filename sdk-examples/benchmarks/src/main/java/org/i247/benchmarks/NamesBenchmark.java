package org.i247.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.standard.name.NameComparison;
import org.i247.sdk.standard.name.NameVariant;
import org.i247.sdk.standard.name.PersonName;
import org.i247.sdk.standard.name.Transliteration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one name costs: read, compared with that of a record, written in A to Z, varied. */
@Fork(1)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 6, time = 1)
public class NamesBenchmark {
    /** Latin, with marks, long, and Cyrillic; each has a like and an unlike one among the records. */
    private static final List<String> ASKED = List.of(
            "Anna Maria Eriksson",
            "Jörg Müller-Lüdenscheidt",
            "Riyadh Sabri Ibrahim Fadhil Al-Dulaimi",
            "Андрей Викторович Галров");

    private static final List<PersonName> RECORDS = List.of(
            PersonName.of("ERIKSON", "ANNA MARIE"),
            PersonName.of("MUELLER LUEDENSCHEIDT", "JOERG"),
            PersonName.of("AL TIKRITI", "RIYADH SABRI IBRAHIM FADHIL"),
            PersonName.of("GALROV", "ANDREY"));

    private int next;

    /**
     * Reads a name, once for all records.
     *
     * @return the name
     */
    @Benchmark
    public PersonName read() {
        return PersonName.of(ASKED.get(turn()));
    }

    /**
     * Reads a name and compares it with one record.
     *
     * @return the comparison
     */
    @Benchmark
    public NameComparison readAndCompare() {
        int turn = turn();
        return PersonName.of(ASKED.get(turn)).compareWith(RECORDS.get((turn + next / 16) % RECORDS.size()));
    }

    /**
     * Writes a name as in a machine readable zone.
     *
     * @return its forms
     */
    @Benchmark
    public Transliteration transliterate() {
        return Transliteration.of(ASKED.get(turn()), Locale.ROOT);
    }

    /**
     * Makes variants of a name.
     *
     * @return twenty at most
     */
    @Benchmark
    public List<NameVariant> readAndVary() {
        return PersonName.of(ASKED.get(turn())).variants(20);
    }

    private int turn() {
        next = (next + 1) & 0xFFFF;
        return next % ASKED.size();
    }
}
