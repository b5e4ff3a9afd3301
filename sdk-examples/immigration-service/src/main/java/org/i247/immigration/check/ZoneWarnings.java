package org.i247.immigration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.i247.immigration.check.CheckResult.Warning;
import org.i247.immigration.language.OfficerTexts;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.standard.MrzCheckResult;
import org.springframework.stereotype.Component;

/** What an officer should know of a zone that was asked for as it was read; never what stands in it. */
@Component
final class ZoneWarnings {
    private final OfficerTexts texts;

    ZoneWarnings(OfficerTexts texts) {
        this.texts = texts;
    }

    List<Warning> of(Mrz zone, LocalDate today, Locale language) {
        List<Warning> warnings = new ArrayList<>();
        zone.checks().forEach((digit, result) -> {
            if (result == MrzCheckResult.MISMATCH) {
                warnings.add(new Warning("CHECK_DIGIT", digit.name(), texts.text("warning." + digit, language)));
            }
        });
        boolean named = zone.surname().filter(name -> !name.isBlank()).isPresent();
        if (!named || PersonQuery.of(zone, today).dateOfBirth().isEmpty()) {
            warnings.add(new Warning("NOT_USED", "DATE_OF_BIRTH", texts.text("warning.birth-not-used", language)));
        }
        if (zone.nameMayBeTruncated()) {
            warnings.add(new Warning("TRUNCATED", "NAME", texts.text("warning.name-truncated", language)));
        }
        return warnings;
    }
}
