package org.i247.immigration;

import java.io.IOException;
import org.i247.sandbox.Sandbox;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The service with a sandbox behind it, for trying it out. */
final class SandboxedImmigrationService {
    private SandboxedImmigrationService() {}

    public static void main(String[] arguments) throws IOException {
        Sandbox sandbox = Sandbox.start();
        SpringApplication service = new SpringApplication(ImmigrationService.class);
        service.setDefaultProperties(SandboxSettings.of(sandbox));
        service.addListeners((ApplicationListener<ContextClosedEvent>) closed -> sandbox.close());
        service.run(arguments);
    }
}
