package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.i247.sdk.contract.ContractSchemas;

/** Holds every answer that a test receives to the contract's OpenAPI document. */
final class ContractCheck {
    private static final ContractSchemas SCHEMAS = ContractSchemas.load();

    private ContractCheck() {}

    static void check(String method, String target, RawAnswer answer) {
        boolean json = answer.header("Content-Type").matches("application/(problem\\+)?json.*");
        if (json && answer.body().length > 0) {
            assertThat(violations(method, target, answer))
                    .as("%s %s answered %s", method, target, answer.status())
                    .isEmpty();
        }
    }

    private static List<String> violations(String method, String target, RawAnswer answer) {
        try {
            String path = target.split("\\?", 2)[0];
            return SCHEMAS.violationsOfAnswer(method, path, answer.status(), answer.body());
        } catch (IllegalArgumentException notOfTheContract) {
            // A path or method that the contract does not have is answered with a problem like any other.
            return SCHEMAS.violationsOfAnswer("GET", "/v1/status", answer.status(), answer.body());
        }
    }
}
