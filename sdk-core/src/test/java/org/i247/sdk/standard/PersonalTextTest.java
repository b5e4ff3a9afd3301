package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalTextTest {
    private static final PersonalText NAME = PersonalText.of("ERIKSSON");

    private record Traveller(PersonalText name, Optional<PersonalText> forename) {}

    @Test
    void isRevealedByOneCall() {
        assertThat(NAME.reveal()).isEqualTo("ERIKSSON");
    }

    @Test
    void whateverHoldsItShowsTheMask() {
        assertThat(new Traveller(NAME, Optional.of(NAME)))
                .hasToString("Traveller[name=**********, forename=Optional[**********]]");
        assertThat(List.of(NAME)).hasToString("[**********]");
        assertThat(Map.of(NAME, NAME)).hasToString("{**********=**********}");
        assertThat("about " + NAME).isEqualTo("about **********");
    }

    @Test
    void textsOfAllLengthsLookAlike() {
        assertThat(PersonalText.of("")).hasToString(NAME.toString());
        assertThat(PersonalText.of("ع".repeat(500))).hasToString(NAME.toString());
    }

    @Test
    void isEqualIfTheTextIs() {
        assertThat(PersonalText.of(new String("ERIKSSON"))).isEqualTo(NAME).hasSameHashCodeAs(NAME);
        assertThat(PersonalText.of("Eriksson")).isNotEqualTo(NAME);
        assertThat((Object) NAME).isNotEqualTo("ERIKSSON");
    }

    @Test
    void thereIsNoOtherWayToIt() {
        assertThat(NAME).isNotInstanceOf(CharSequence.class);
        assertThatExceptionOfType(NotSerializableException.class)
                .isThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(NAME));
    }

    @Test
    void needsAText() {
        assertThatNullPointerException().isThrownBy(() -> PersonalText.of(null));
    }
}
