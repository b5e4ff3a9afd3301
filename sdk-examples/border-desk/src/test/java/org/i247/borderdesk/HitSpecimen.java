package org.i247.borderdesk;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.BureauCode;

/** A hit before it is known which database gives it; without a record it is restricted. */
public record HitSpecimen(HitStatus status, List<String> matchedOn, List<Caveat> caveats, Optional<Members> record) {
    public static final HitSpecimen STOLEN_PASSPORT = new HitSpecimen(
            HitStatus.UNCONFIRMED,
            List.of("documentNumber", "issuingCountry"),
            List.of(Caveat.CONFIRM_WITH_OWNER),
            Optional.of(members()
                    .put("documentNumber", "L898902C3")
                    .put("issuingCountry", "FRA")
                    .put("documentType", "PASSPORT")
                    .put("status", "STOLEN")
                    .put("theftDate", "2026-03")
                    .put("expiryDate", null)
                    .put("futureMember", List.of(1))
                    .build()));

    public static final HitSpecimen WANTED_PERSON = new HitSpecimen(
            HitStatus.UNCONFIRMED,
            List.of("name", "dateOfBirth"),
            List.of(Caveat.CONFIRM_WITH_OWNER, Caveat.ARMED),
            Optional.of(members()
                    .put("name", "AL-MITHALI")
                    .put("forename", "NUR")
                    .put("nameInOriginalScript", "المثالي")
                    .put("dateOfBirth", "1985-09-19")
                    .put(
                            "notices",
                            List.of(Members.builder().put("colour", "RED").build()))
                    .build()));

    public static final HitSpecimen RESTRICTED =
            new HitSpecimen(HitStatus.UNCONFIRMED, List.of("name"), List.of(Caveat.ESCAPE_RISK), Optional.empty());

    private static Members.Builder members() {
        return Members.builder().put("recordId", "record-1").put("owner", "FR");
    }

    HitSpecimen with(HitStatus other) {
        return new HitSpecimen(other, matchedOn, caveats, record);
    }

    <R extends DatabaseRecord> Hit<R> of(Database<?, R> database) {
        return new Hit<>(
                "h-01J9",
                1.0,
                matchedOn,
                status,
                BureauCode.of("FR"),
                caveats,
                record.isEmpty(),
                record.map(database::read));
    }
}
