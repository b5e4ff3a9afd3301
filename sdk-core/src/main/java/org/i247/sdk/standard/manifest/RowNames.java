package org.i247.sdk.standard.manifest;

import java.util.List;
import java.util.Optional;

/** The names that a reader of things was given, in their order. */
record RowNames(List<String> all) {
    RowNames {
        all = List.copyOf(all);
    }

    /** The name that is meant, whatever capitals, blanks and signs it is written with. */
    Optional<String> meant(String written) {
        String plain = ColumnMap.plain(written);
        return all.stream().filter(name -> ColumnMap.plain(name).equals(plain)).findFirst();
    }
}
