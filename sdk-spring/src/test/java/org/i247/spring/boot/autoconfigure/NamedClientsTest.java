package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.person.Persons;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class NamedClientsTest {
    private final Map<String, FakeGateway> gateways = new HashMap<>();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(I247AutoConfiguration.class, I247DatabasesAutoConfiguration.class))
            .withBean(I247ClientBuilderCustomizer.class, () -> new I247ClientBuilderCustomizer() {
                @Override
                public void customize(I247ClientBuilder builder) {
                    throw new AssertionError("only the other one is called by the starter");
                }

                @Override
                public void customize(String client, I247ClientBuilder builder) {
                    builder.gateway(gateways.computeIfAbsent(client, name -> new FakeGateway()));
                }
            })
            .withPropertyValues(
                    "i247.unit=airport-1",
                    "i247.user=kiosk-7",
                    "i247.purpose=border-control",
                    "i247.clients.standby.bureau=UO");

    @Test
    void aFurtherClientAndItsDatabasesAreInjectedByTheirNameAndOnlySo() {
        application
                .withPropertyValues("i247.endpoints=https://gateway.example", "i247.bureau=UT")
                .withBean(TwoBureaus.class)
                .run(context -> {
                    TwoBureaus both = context.getBean(TwoBureaus.class);
                    assertThat(both.own.context().bureau()).isEqualTo(BureauCode.of("UT"));
                    assertThat(both.standby.context().bureau()).isEqualTo(BureauCode.of("UO"));
                    assertThat(both.standby.context().unit()).isEqualTo("airport-1");
                    assertThat(both.ownDocuments).isSameAs(both.own.travelDocuments());
                    assertThat(both.standbyDocuments).isSameAs(both.standby.travelDocuments());
                    assertThat(gateways).containsOnlyKeys("default", "standby");
                });
        assertThat(gateways.values()).allMatch(FakeGateway::isClosed);
    }

    @Test
    void everyOperationOfTheDefaultClientIsThereOfAFurtherOne() {
        application.run(context -> Arrays.stream(I247DatabasesAutoConfiguration.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .map(Method::getReturnType)
                .forEach(type -> assertThat(context).hasBean("standby" + type.getSimpleName())));
    }

    @Test
    void withoutEndpointsOfItsOwnTheApplicationHasNoDefaultClient() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .hasBean("standbyI247Client")
                .doesNotHaveBean("i247Client")
                .doesNotHaveBean("i247Persons"));
    }

    @Test
    void anOwnClientStandsBesideTheFurtherOnes() {
        I247Client own = I247Client.builder().gateway(new FakeGateway()).build();
        application.withBean("own", I247Client.class, () -> own).run(context -> {
            assertThat(context.getBean(I247Client.class)).isSameAs(own);
            assertThat(context.getBean(Persons.class)).isSameAs(own.persons());
            assertThat(context).hasBean("standbyI247Client");
        });
    }

    record TwoBureaus(
            I247Client own,
            @Qualifier("standby") I247Client standby,
            TravelDocuments ownDocuments,
            @Qualifier("standby") TravelDocuments standbyDocuments) {}
}
