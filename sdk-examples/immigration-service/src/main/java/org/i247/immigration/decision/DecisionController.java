package org.i247.immigration.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.i247.immigration.officer.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a traveller who was checked. */
@RestController
@RequestMapping("/passport-checks/{id}/decisions")
@Tag(name = "Decisions")
final class DecisionController {
    private final Decisions decisions;

    DecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    @Operation(summary = "Admit, refer to the second line, or refuse")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DecisionRecord decide(
            @PathVariable UUID id, @RequestBody DecisionRequest request, @AuthenticationPrincipal Officer officer) {
        return decisions.decide(id, request.decision(), officer);
    }

    @Operation(summary = "What was decided")
    @GetMapping
    List<DecisionRecord> decided(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return decisions.of(id, officer);
    }
}
