package org.i247.immigration.check;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.i247.immigration.officer.Officer;
import org.i247.immigration.officer.Purposeful;
import org.i247.sdk.query.QueryContext;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks at the counter. A POST, because personal data does not belong in an address. */
@RestController
@RequestMapping("/passport-checks")
@Tag(name = "Checks")
final class PassportCheckController {
    private final PassportChecks checks;

    PassportCheckController(PassportChecks checks) {
        this.checks = checks;
    }

    @Operation(summary = "Ask for a passport and its holder, and keep a record of the check")
    @Purposeful
    @PostMapping
    ResponseEntity<CheckResult> check(
            @RequestBody PassportScan scan,
            @Parameter(hidden = true) QueryContext context,
            @Parameter(hidden = true) Locale language) {
        CheckResult result = checks.check(scan.zone(), context, language);
        return ResponseEntity.created(URI.create("/passport-checks/" + result.id()))
                .body(result);
    }

    @Operation(summary = "What is kept of a check: of one's own, or of any for the second line")
    @GetMapping("/{id}")
    CheckRecord find(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return checks.open(id, officer);
    }
}
