package org.i247.immigration.officer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Purpose;
import org.i247.spring.context.PurposeResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The purpose that the officer's screen names in the header {@code Purpose}. There is none by default ({@code i247.purpose} is not
 * set): a question whose reason nobody gave is not asked.
 */
@Component
public final class RequestPurpose implements PurposeResolver {
    /** The header's name. */
    public static final String HEADER = "Purpose";

    private final ObjectProvider<HttpServletRequest> requests;

    RequestPurpose(ObjectProvider<HttpServletRequest> requests) {
        this.requests = requests;
    }

    @Override
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(requests.getObject().getHeader(HEADER)).map(RequestPurpose::read);
    }

    private static Purpose read(String purpose) {
        try {
            return new Purpose(purpose);
        } catch (IllegalArgumentException e) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_CONTEXT)
                    .withViolations(List.of(Violation.of("context.purpose", "FORMAT"))));
        }
    }
}
