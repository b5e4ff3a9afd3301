package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.i247.sdk.I247Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class KeysAheadTest {
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("i247.identity.key-store", "nowhere/client.p12")
            .withProperty("i247.identity.key-store-password", "secret")
            .withProperty("i247.identity.ssl-bundle", "client");
    private final CompletableFuture<Thread> reading = new CompletableFuture<>();
    private final CompletableFuture<Map<String, String>> read = new CompletableFuture<>();

    @Test
    void whatIsConfiguredIsReadBesideTheStart() throws Exception {
        start(2, settings -> {
            reading.complete(Thread.currentThread());
            read.complete(settings);
        });

        assertThat(read.get(30, TimeUnit.SECONDS))
                .containsEntry("i247.identity.key-store", "nowhere/client.p12")
                .containsEntry("i247.identity.key-store-password", "secret")
                .hasSize(2);
        assertThat(reading.get()).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon, "a daemon");
    }

    /** The application fails by the client's own report, once. */
    @Test
    void whatCannotBeReadIsNotTold(CapturedOutput output) throws Exception {
        start(2, settings -> {
            reading.complete(Thread.currentThread());
            I247Client.builder().properties(settings).evidenceVerifier();
        });

        Thread ended = reading.get(30, TimeUnit.SECONDS);
        ended.join(TimeUnit.SECONDS.toMillis(30));
        assertThat(ended.isAlive()).isFalse();
        assertThat(output).isEmpty();
    }

    @Test
    void aMachineWithOneProcessorDoesOneThingAfterTheOther() {
        start(1, settings -> read.complete(settings));

        assertThat(read).isNotDone();
    }

    @Test
    void itIsThereOnlyWhereAGatewayIsConfigured() {
        ApplicationContextRunner application =
                new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(I247AutoConfiguration.class));

        application.run(context -> assertThat(context).doesNotHaveBean(KeysAhead.class));
        application
                .withPropertyValues("i247.endpoints=https://gateway.example")
                .withBean(I247ClientBuilderCustomizer.class, () -> builder -> builder.gateway(new FakeGateway()))
                .run(context -> assertThat(context).hasSingleBean(KeysAhead.class));
    }

    private void start(int processors, Consumer<Map<String, String>> reader) {
        new KeysAhead(environment, processors, reader).postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
