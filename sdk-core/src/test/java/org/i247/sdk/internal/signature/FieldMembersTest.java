package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMembersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "i247=1|1|0",
                "i247|1|0",
                "other=1|0|0",
                "i247=1, i247=2|2|0",
                "i247=1,\ti247|2|0",
                "i2470=1, xi247=1|0|0",
                "i247=1;a;b=2|1|2",
                "i247=1;a, i247=2;b;c|2|2",
                "i247=1;a;a=2|1|2",
                "i247=(\"x\";sf \"y\");created=1|1|2",
                "x=\"i247=1, i247=2\"|0|0",
                "x=\"a\\\", i247=1\", i247=2|1|0",
                "x=\"a\\\\\", i247=1, y=\"\"|1|0",
                "i247=1;a=\";b;c\"|1|1",
                "i247=1;a=\"\\\";b\";c|1|2",
                "i247;a=\"x\\\\\";b|1|2",
                "x=1;i247=2, i247=3|1|0"
            })
    void quotes_and_escapes_hide_nothing(String dictionary, int members, int parameters) {
        FieldMembers.Count count = FieldMembers.of(dictionary, "i247");
        assertThat(count.members()).isEqualTo(members);
        assertThat(count.parameters()).isEqualTo(parameters);
    }
}
