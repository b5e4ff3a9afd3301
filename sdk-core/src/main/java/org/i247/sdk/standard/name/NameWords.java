package org.i247.sdk.standard.name;

import java.util.Set;

/** Words that stand in names without telling one person from another. All in A to Z. */
final class NameWords {
    /** Between a person's own name and that of the father or mother. */
    static final Set<String> FILIATIONS =
            Set.of("BIN", "BEN", "IBN", "BINT", "BINTI", "BINTE", "OULD", "OGLU", "OGHLU", "QIZI", "KIZI");

    /** Articles, prepositions and such; none of one letter, which would be taken for an initial. */
    static final Set<String> PARTICLES = Set.of(
            "ABU", "AD", "AF", "AL", "AN", "AND", "AR", "AS", "AT", "AV", "DA", "DAS", "DE", "DEL", "DELA", "DELLA",
            "DEN", "DER", "DES", "DI", "DO", "DOS", "DU", "EL", "ET", "LA", "LAS", "LE", "LES", "LOS", "TEN", "TER",
            "TOT", "UD", "UL", "UMM", "UND", "UR", "UZ", "VAN", "VOM", "VON", "ZU", "ZUM", "ZUR");

    /** Titles and forms of address; a name of nothing else keeps them. */
    static final Set<String> TITLES = Set.of(
            "DAME",
            "DON",
            "DONA",
            "DR",
            "FRAU",
            "HADJI",
            "HAJ",
            "HAJI",
            "HAJJI",
            "HERR",
            "MADAME",
            "MISS",
            "MLLE",
            "MME",
            "MONSIEUR",
            "MR",
            "MRS",
            "MS",
            "PROF",
            "SENOR",
            "SENORA",
            "SHAIKH",
            "SHAYKH",
            "SHEIKH",
            "SIR",
            "SR",
            "SRA");

    private NameWords() {}
}
