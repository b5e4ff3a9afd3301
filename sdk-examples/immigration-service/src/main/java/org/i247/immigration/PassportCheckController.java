package org.i247.immigration;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The service's one address. A POST, because personal data does not belong in an address. */
@RestController
final class PassportCheckController {
    private final PassportChecks checks;

    PassportCheckController(PassportChecks checks) {
        this.checks = checks;
    }

    @PostMapping("/passport-checks")
    CompletableFuture<ResponseEntity<PassportCheckResult>> check(
            @RequestBody PassportCheckRequest request, Locale language) {
        return checks.check(request, language)
                .thenApply(result -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                        .body(result));
    }
}
