package org.i247.spring.boot.autoconfigure.listener;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.Message;
import org.i247.spring.boot.autoconfigure.listener.I247InboxProperties.Inbox;
import org.i247.spring.listener.ListenerErrorHandler;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** Listens for alerts and messages where an application has methods for them, or takes them as events. */
@AutoConfiguration(afterName = "org.i247.spring.boot.autoconfigure.I247AutoConfiguration")
@ConditionalOnSingleCandidate(I247Client.class)
@EnableConfigurationProperties(I247InboxProperties.class)
final class I247ListenerAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    ListenerErrorHandler i247ListenerErrorHandler() {
        return (item, failure) -> {
            throw failure;
        };
    }

    @Bean
    FeedContainer<Alert> i247AlertListenerContainer(
            I247Client client,
            I247InboxProperties properties,
            ConfigurableListableBeanFactory beans,
            ApplicationEventPublisher events,
            ListenerErrorHandler errors) {
        AnnotatedMethods annotated = new AnnotatedMethods(beans);
        return new FeedContainer<>(
                client.alerts(),
                client::context,
                () -> properties.alerts().options("alerts"),
                () -> with(annotated.ofAlerts(), properties.alerts(), events),
                errors);
    }

    @Bean
    FeedContainer<Message> i247MessageListenerContainer(
            I247Client client,
            I247InboxProperties properties,
            ConfigurableListableBeanFactory beans,
            ApplicationEventPublisher events,
            ListenerErrorHandler errors) {
        AnnotatedMethods annotated = new AnnotatedMethods(beans);
        return new FeedContainer<>(
                client.messages(),
                client::context,
                () -> properties.messages().options("messages"),
                () -> with(annotated.ofMessages(), properties.messages(), events),
                errors);
    }

    private static <T extends FeedItem> List<FeedMethod<T>> with(
            List<FeedMethod<T>> methods, Inbox inbox, ApplicationEventPublisher events) {
        FeedMethod<T> publishing = events::publishEvent;
        return inbox.publishEvents()
                ? Stream.concat(methods.stream(), Stream.of(publishing)).toList()
                : methods;
    }
}
