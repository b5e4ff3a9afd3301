package org.i247.immigration.confirmation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.i247.immigration.officer.Officer;
import org.i247.immigration.officer.Purposeful;
import org.i247.sdk.query.QueryContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A hit's owner, asked to confirm it. */
@RestController
@RequestMapping("/passport-checks/{id}/hits/{hitId}/confirmation")
@Tag(name = "Confirmations")
final class ConfirmationController {
    private final HitConfirmations confirmations;

    ConfirmationController(HitConfirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Operation(summary = "Ask the owner to confirm a hit, once however often this is sent")
    @Purposeful
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ConfirmationResult ask(
            @PathVariable UUID id,
            @PathVariable String hitId,
            @RequestBody ConfirmationRequest request,
            @Parameter(hidden = true) QueryContext context,
            @AuthenticationPrincipal Officer officer,
            @Parameter(hidden = true) Locale language) {
        return confirmations.ask(id, hitId, request, context, officer, language);
    }

    @Operation(summary = "How the request stands, as the gateway says now")
    @Purposeful
    @GetMapping
    ConfirmationResult poll(
            @PathVariable UUID id,
            @PathVariable String hitId,
            @Parameter(hidden = true) QueryContext context,
            @AuthenticationPrincipal Officer officer,
            @Parameter(hidden = true) Locale language) {
        return confirmations.poll(id, hitId, context, officer, language);
    }
}
