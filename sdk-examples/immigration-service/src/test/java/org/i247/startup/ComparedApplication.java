package org.i247.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Web, security, database, migrations, actuator and OpenAPI page: an application that knows nothing of the starter. */
@SpringBootApplication(proxyBeanMethods = false)
class ComparedApplication {
    static final String READY = "ready after ";

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(ComparedApplication.class);
        application.addListeners((ApplicationListener<ApplicationReadyEvent>)
                ready -> System.out.println(READY + ready.getTimeTaken().toMillis()));
        application.run(arguments).close();
    }
}
