package org.i247.spring.boot.autoconfigure.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.i247.spring.listener.I247AlertListener;
import org.i247.spring.listener.I247MessageListener;
import org.i247.spring.listener.ListenerErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.context.event.EventListener;

/** Methods that take care of alerts, against a gateway that raises them. */
@ExtendWith(SandboxExtension.class)
@Timeout(60)
class ListenerTest {
    private final Sandbox sandbox;
    private final ApplicationContextRunner bare;
    private final ApplicationContextRunner application;

    ListenerTest(Sandbox sandbox, @TempDir Path directory) {
        this.sandbox = sandbox;
        bare = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(I247ListenerAutoConfiguration.class))
                .withBean(
                        I247Client.class,
                        () -> I247Client.builder()
                                .properties(sandbox.clientProperties())
                                .build());
        application = bare.withPropertyValues(
                "i247.alerts.cursor-file=" + directory.resolve("alerts.cursor"), "i247.alerts.wait-at-most=1s");
    }

    @Test
    void anAlertComesToTheMethodsThatAreInterestedAndIsAcknowledged() {
        raise("RECORD_EXPIRING");
        raise("CONFIRMATION_ASKED");
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        application.withBean(Desk.class).run(context -> {
            Desk desk = context.getBean(Desk.class);
            assertThat(take(waiting, desk.all)).endsWith("RECORD_EXPIRING", "CONFIRMATION_ASKED");
            assertThat(take(1, desk.asked)).containsExactly("CONFIRMATION_ASKED");
        });
        assertThat(sandbox.unacknowledgedAlerts(Specimens.BUREAU)).isZero();
    }

    @Test
    void whatAMethodCouldNotTakeCareOfComesAgainBeforeAnyLaterOne() {
        raise("RECORD_EXPIRING");
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        application.withBean(Failing.class).run(context -> {
            Failing desk = context.getBean(Failing.class);
            List<String> taken = take(waiting + 1, desk.given);
            assertThat(taken.get(1)).isEqualTo(taken.get(0));
            assertThat(taken.subList(1, taken.size())).doesNotHaveDuplicates();
        });
        assertThat(sandbox.unacknowledgedAlerts(Specimens.BUREAU)).isZero();
    }

    @Test
    void anErrorHandlerMayLetItGo() {
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        BlockingQueue<String> handled = new LinkedBlockingQueue<>();
        application
                .withBean(AlwaysFailing.class)
                .withBean(
                        ListenerErrorHandler.class,
                        () -> (item, failure) -> handled.add(failure.getClass().getSimpleName()))
                .run(context -> assertThat(take(waiting, handled)).containsOnly("IllegalArgumentException"));
        assertThat(sandbox.unacknowledgedAlerts(Specimens.BUREAU)).isZero();
    }

    @Test
    void alertsAreEventsOfTheApplicationWhereThatIsSet() {
        raise("RECORD_EXPIRING");
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        application
                .withPropertyValues("i247.alerts.publish-events=true")
                .withBean(Hearing.class)
                .run(context -> assertThat(take(waiting, context.getBean(Hearing.class).heard))
                        .endsWith("RECORD_EXPIRING"));
    }

    @Test
    void aMessageComesToItsMethodAndIsAcknowledged(@TempDir Path directory) {
        sandbox.message(
                Specimens.NEIGHBOUR,
                Map.of(
                        "to", List.of(Specimens.BUREAU),
                        "subject", "Convoy",
                        "body", "Ready at noon",
                        "priority", "URGENT"));
        long waiting = sandbox.unacknowledgedMessages(Specimens.BUREAU);
        bare.withPropertyValues(
                        "i247.messages.cursor-file=" + directory.resolve("messages.cursor"),
                        "i247.messages.wait-at-most=1s")
                .withBean(Post.class)
                .run(context -> {
                    assertThat(take(waiting, context.getBean(Post.class).subjects))
                            .endsWith("Convoy");
                    assertThat(context.getBean("i247AlertListenerContainer", FeedContainer.class)
                                    .isRunning())
                            .isFalse();
                });
        assertThat(sandbox.unacknowledgedMessages(Specimens.BUREAU)).isZero();
    }

    @Test
    void aMethodForMessagesNeedsACursorOfTheirOwn() {
        application
                .withBean(Post.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                SetupException.class,
                                e -> assertThat(e.failure().arguments())
                                        .containsExactly("i247.messages.cursor-file", "I247_MESSAGES_CURSOR_FILE")));
    }

    @Test
    void withoutAMethodNobodyListens() {
        bare.run(context -> assertThat(context.getBean("i247AlertListenerContainer", FeedContainer.class)
                        .isRunning())
                .isFalse());
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void aMethodNeedsACursor() {
        bare.withBean(Desk.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(SetupException.class, e -> {
                            assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_MISSING);
                            assertThat(e.failure().arguments())
                                    .containsExactly("i247.alerts.cursor-file", "I247_ALERTS_CURSOR_FILE");
                        }));
    }

    @Test
    void aMethodOfAnotherShapeStopsTheStart() {
        application
                .withBean(Misshapen.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("must have one parameter, of type " + Alert.class.getName()));
    }

    @Test
    void aBeanBehindAScopedProxyIsGivenEachAlertOnce() {
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        BlockingQueue<String> given = new LinkedBlockingQueue<>();
        application
                .withBean("given", BlockingQueue.class, () -> given)
                .withUserConfiguration(Scoped.class)
                .run(context -> assertThat(take(waiting, given)).doesNotHaveDuplicates());
        assertThat(given).isEmpty();
    }

    /** The annotation is on the bean's class, which a proxy of its interfaces hides. */
    @Test
    void aBeanBehindAProxyOfItsInterfacesListensAsWell() {
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        BlockingQueue<String> given = new LinkedBlockingQueue<>();
        BeanNameAutoProxyCreator proxies = new BeanNameAutoProxyCreator();
        proxies.setBeanNames("proxied");
        application
                .withBean(BeanNameAutoProxyCreator.class, () -> proxies)
                .withBean("proxied", Proxied.class, () -> new Proxied(given))
                .run(context -> {
                    assertThat(AopUtils.isJdkDynamicProxy(context.getBean("proxied")))
                            .isTrue();
                    assertThat(take(waiting, given)).doesNotHaveDuplicates();
                });
    }

    /** What is in hand when the application stops is finished and acknowledged; one that starts again goes on. */
    @Test
    void stoppingWaitsForWhatIsInHandAndStartingAgainGoesOn() {
        long waiting = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
        BlockingQueue<String> given = new LinkedBlockingQueue<>();
        CountDownLatch stopping = new CountDownLatch(1);
        application
                .withPropertyValues("i247.alerts.drain=30s")
                .withBean(Slow.class, () -> new Slow(given, stopping))
                .run(context -> {
                    take(1, given);
                    Thread stops = new Thread(context::stop);
                    stops.start();
                    stopping.countDown();
                    stops.join();
                    long after = sandbox.unacknowledgedAlerts(Specimens.BUREAU);
                    assertThat(after).isEqualTo(waiting - 1 - given.size());

                    context.start();
                    take(waiting - 1, given);
                });
        assertThat(sandbox.unacknowledgedAlerts(Specimens.BUREAU)).isZero();
    }

    private static <T> List<T> take(long count, BlockingQueue<T> queue) throws InterruptedException {
        List<T> taken = new ArrayList<>();
        while (taken.size() < count) {
            T next = queue.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("after %s of %s", taken.size(), count).isNotNull();
            taken.add(next);
        }
        return taken;
    }

    private void raise(String kind) {
        sandbox.alert(Specimens.BUREAU, kind, Map.of("recordId", "sltd-1"));
    }

    static class Desk {
        final BlockingQueue<String> all = new LinkedBlockingQueue<>();
        final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

        @I247AlertListener
        void onAny(Alert alert) {
            all.add(alert.kind().value());
        }

        @I247AlertListener(kinds = "CONFIRMATION_ASKED")
        void onAsked(Alert alert) {
            asked.add(alert.kind().value());
        }
    }

    static class Failing {
        final BlockingQueue<String> given = new LinkedBlockingQueue<>();
        private boolean first = true;

        @I247AlertListener
        void on(Alert alert) {
            given.add(alert.id());
            if (first) {
                first = false;
                throw new IllegalStateException("not now");
            }
        }
    }

    static class AlwaysFailing {
        @I247AlertListener
        void on(Alert alert) {
            throw new IllegalArgumentException("never");
        }
    }

    static class Hearing {
        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @EventListener
        void on(Alert alert) {
            heard.add(alert.kind().value());
        }
    }

    static class Post {
        final BlockingQueue<String> subjects = new LinkedBlockingQueue<>();

        @I247MessageListener
        void on(Message message) {
            subjects.add(message.subject().orElseThrow());
        }
    }

    static class Misshapen {
        @I247AlertListener
        void on(String alert) {}
    }

    @Configuration(proxyBeanMethods = false)
    static class Scoped {
        @Bean
        @Scope(value = BeanDefinition.SCOPE_SINGLETON, proxyMode = ScopedProxyMode.TARGET_CLASS)
        Queueing queueing(BlockingQueue<String> given) {
            return new Queueing(given);
        }
    }

    static class Queueing {
        private final BlockingQueue<String> given;

        Queueing(BlockingQueue<String> given) {
            this.given = given;
        }

        @I247AlertListener
        void on(Alert alert) {
            given.add(alert.id());
        }
    }

    interface TakesAlerts {
        void on(Alert alert);
    }

    static final class Proxied implements TakesAlerts {
        private final BlockingQueue<String> given;

        Proxied(BlockingQueue<String> given) {
            this.given = given;
        }

        @Override
        @I247AlertListener
        public void on(Alert alert) {
            given.add(alert.id());
        }
    }

    static class Slow {
        private final BlockingQueue<String> given;
        private final CountDownLatch stopping;

        Slow(BlockingQueue<String> given, CountDownLatch stopping) {
            this.given = given;
            this.stopping = stopping;
        }

        @I247AlertListener
        void on(Alert alert) throws InterruptedException {
            given.add(alert.id());
            stopping.await();
        }
    }
}
