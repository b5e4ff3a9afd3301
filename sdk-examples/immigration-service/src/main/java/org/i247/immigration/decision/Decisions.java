package org.i247.immigration.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.i247.immigration.check.CheckRecord;
import org.i247.immigration.check.PassportChecks;
import org.i247.immigration.decision.DecisionRecord.Line;
import org.i247.immigration.officer.Officer;
import org.i247.immigration.problem.Refusal;
import org.i247.immigration.problem.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The rules of this counter: whoever checked decides first, and admits only if the check is clear; whatever else it says goes to
 * the second line, where another officer decides about what was referred.
 */
@Service
final class Decisions {
    private final PassportChecks checks;
    private final DecisionRecords records;
    private final Clock clock;

    Decisions(PassportChecks checks, DecisionRecords records, Clock clock) {
        this.checks = checks;
        this.records = records;
        this.clock = clock;
    }

    List<DecisionRecord> of(UUID id, Officer officer) {
        return records.of(checks.open(id, officer).id());
    }

    DecisionRecord decide(UUID id, Decision decision, Officer officer) {
        CheckRecord check = checks.open(id, officer);
        List<DecisionRecord> earlier = records.of(id);
        boolean referred = earlier.stream().anyMatch(each -> each.decision() == Decision.SECOND_LINE);
        Line line = check.officerId().equals(officer.getOfficerId()) ? Line.FIRST : Line.SECOND;
        require(earlier.stream().noneMatch(each -> each.line() == line), Refusal.ALREADY_DECIDED);
        if (line == Line.FIRST) {
            require(decision != Decision.REFUSE, Refusal.SECOND_LINE_ONLY);
            require(decision != Decision.ADMIT || check.admits(), Refusal.NOT_CLEAR);
        } else {
            require(referred, Refusal.NOT_REFERRED);
            require(decision != Decision.SECOND_LINE, Refusal.NOT_ALLOWED);
        }
        return keep(id, new DecisionRecord(line, decision, officer.getOfficerId(), clock.instant()));
    }

    private DecisionRecord keep(UUID id, DecisionRecord decision) {
        try {
            records.add(id, decision);
            return decision;
        } catch (DuplicateKeyException e) {
            throw new RefusedException(Refusal.ALREADY_DECIDED);
        }
    }

    private static void require(boolean allowed, Refusal otherwise) {
        if (!allowed) {
            throw new RefusedException(otherwise);
        }
    }
}
