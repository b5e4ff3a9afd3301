package org.i247.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListName;
import org.junit.jupiter.api.Test;

/** A further language is a few files beside the SDK: here Dutch, from the class path of the tests. */
class LanguagePackTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    @Test
    void errorsCodesAndChecksAreInTheLanguageOfThePack() {
        assertThat(refused().message(DUTCH))
                .isEqualTo("De poort gateway:443 weigerde de verbinding. [CONNECTION_REFUSED]");
        assertThat(DocumentStatus.STOLEN.label(DUTCH)).isEqualTo("Gestolen");
        assertThat(CheckKind.CLOCK.title(DUTCH)).isEqualTo("Klok");
    }

    @Test
    void whatAPackLacksIsEnglish() {
        assertThat(DocumentStatus.LOST.label(DUTCH)).isEqualTo("Lost");
        assertThat(I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED)).message(DUTCH))
                .startsWith("The client is closed.");
        assertThat(CheckKind.TLS.title(DUTCH)).isEqualTo(CheckKind.TLS.title(Locale.ENGLISH));
    }

    @Test
    void noPackChangesALanguageOfTheSdk() {
        assertThat(refused().message(Locale.FRENCH)).doesNotContain("jamais");
    }

    @Test
    void aPackSpeaksForCodeListsOfAGatewayThatDoesNot() {
        CodeList list = CodeList.of(
                CodeListName.CAVEATS,
                "7",
                Map.of("ARMED", Map.of("en", "Armed", "fr", "Armé"), "NEW", Map.of("en", "New")));

        assertThat(list.label(Caveat.ARMED, DUTCH)).isEqualTo("Gewapend");
        assertThat(list.label(Caveat.ARMED, Locale.FRENCH)).isEqualTo("Armé");
        assertThat(list.label("NEW", DUTCH)).contains("New");
        // The contract's own rule for the four languages: a label that the gateway lacks is English.
        assertThat(list.label("NEW", Locale.FRENCH)).contains("New");
        assertThat(list.label("GONE", DUTCH)).isEmpty();
    }

    private static I247Exception refused() {
        return I247Exception.of(Failure.of(ErrorCode.CONNECTION_REFUSED, "gateway:443"));
    }
}
