package org.i247.immigration;

import org.springframework.boot.SpringApplication;

/** The service with a sandbox behind it, for trying it out. */
final class SandboxedImmigrationService {
    private SandboxedImmigrationService() {}

    public static void main(String[] arguments) {
        SpringApplication.from(ImmigrationService::main)
                .with(SandboxConfiguration.class)
                .withAdditionalProfiles("sandbox")
                .run(arguments);
    }
}
