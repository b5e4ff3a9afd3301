package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.art.WorksOfArt;
import org.i247.sdk.biometric.DnaProfiles;
import org.i247.sdk.biometric.Fingerprints;
import org.i247.sdk.cooperation.Alerts;
import org.i247.sdk.cooperation.Hits;
import org.i247.sdk.cooperation.Messages;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CodeLists;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.record.OwnRecords;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

class I247AutoConfigurationTest {
    private final FakeGateway gateway = new FakeGateway();
    private final ApplicationContextRunner bare = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(I247AutoConfiguration.class, I247DatabasesAutoConfiguration.class));
    private final ApplicationContextRunner application = bare.withBean(
                    I247ClientBuilderCustomizer.class, () -> builder -> builder.gateway(gateway))
            .withPropertyValues("i247.endpoints=https://gateway.example");

    @Test
    void withoutEndpointsThereIsNoClientAndNothingOfIt() {
        bare.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(I247Client.class)
                .doesNotHaveBean(TravelDocuments.class)
                .doesNotHaveBean(Vehicles.class)
                .doesNotHaveBean(Persons.class)
                .doesNotHaveBean(AdministrativeDocuments.class)
                .doesNotHaveBean(WorksOfArt.class)
                .doesNotHaveBean(Fingerprints.class)
                .doesNotHaveBean(DnaProfiles.class));
    }

    @Test
    void endpointsMakeAClientAndItsDatabases() {
        application.run(context -> {
            I247Client client = context.getBean(I247Client.class);
            assertThat(context.getBean(TravelDocuments.class)).isSameAs(client.travelDocuments());
            assertThat(context.getBean(Vehicles.class)).isSameAs(client.vehicles());
            assertThat(context.getBean(Persons.class)).isSameAs(client.persons());
            assertThat(context.getBean(AdministrativeDocuments.class)).isSameAs(client.administrativeDocuments());
            assertThat(context.getBean(WorksOfArt.class)).isSameAs(client.worksOfArt());
            assertThat(context.getBean(Fingerprints.class)).isSameAs(client.fingerprints());
            assertThat(context.getBean(DnaProfiles.class)).isSameAs(client.dnaProfiles());
            assertThat(context.getBean(OwnRecords.class)).isSameAs(client.records());
            assertThat(context.getBean(Hits.class)).isSameAs(client.hits());
            assertThat(context.getBean(Alerts.class)).isSameAs(client.alerts());
            assertThat(context.getBean(Messages.class)).isSameAs(client.messages());
            assertThat(context.getBean(CodeLists.class)).isSameAs(client.codeLists());
            assertThat(context.getBean(Diagnostics.class)).isSameAs(client.diagnostics());
        });
    }

    @Test
    void endpointsMayBeAList() {
        bare.withBean(I247ClientBuilderCustomizer.class, () -> builder -> builder.gateway(gateway))
                .withPropertyValues("i247.endpoints[0]=https://one.example", "i247.endpoints[1]=https://two.example")
                .run(context -> assertThat(context).hasSingleBean(I247Client.class));
    }

    @Test
    void propertiesReachTheClient() {
        application
                .withPropertyValues(
                        "i247.bureau=UT", "i247.unit=airport-1", "i247.user=kiosk-7", "i247.purpose=border-control")
                .run(context -> {
                    I247Client client = context.getBean(I247Client.class);
                    assertThat(client.context().bureau()).isEqualTo(BureauCode.of("UT"));
                    assertThat(client.context().unit()).isEqualTo("airport-1");
                    assertThat(client.context().user()).isEqualTo("kiosk-7");
                    assertThat(client.context().purpose()).isEqualTo(Purpose.BORDER_CONTROL);
                    assertThat(context.getBean(TravelDocuments.class)
                                    .search(TravelDocumentQuery.number("D23145890"), client.context()))
                            .isInstanceOf(Answer.NoHit.class);
                });
    }

    @Test
    void theClientIsClosedWithTheApplication() {
        application.run(context -> assertThat(gateway.isClosed()).isFalse());
        assertThat(gateway.isClosed()).isTrue();
    }

    @Test
    void anOwnClientIsKeptAndItsDatabasesAreGiven() {
        I247Client own = I247Client.builder().gateway(gateway).build();
        application.withBean("own", I247Client.class, () -> own).run(context -> {
            assertThat(context).hasSingleBean(I247Client.class);
            assertThat(context.getBean(Persons.class)).isSameAs(own.persons());
        });
    }

    @Test
    void anOwnClientNeedsNoEndpoints() {
        I247Client own = I247Client.builder().gateway(gateway).build();
        bare.withBean("own", I247Client.class, () -> own)
                .run(context -> assertThat(context).hasSingleBean(TravelDocuments.class));
    }

    @Test
    void ofTwoClientsWithoutAPrimaryNoDatabaseIsGiven() {
        bare.withBean(
                        "one",
                        I247Client.class,
                        () -> I247Client.builder().gateway(gateway).build())
                .withBean(
                        "two",
                        I247Client.class,
                        () -> I247Client.builder().gateway(gateway).build())
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(TravelDocuments.class));
    }

    @Test
    void ownDatabasesAreKept() {
        I247Client own = I247Client.builder().gateway(gateway).build();
        application
                .withBean("ownDocuments", TravelDocuments.class, own::travelDocuments)
                .withBean("ownVehicles", Vehicles.class, own::vehicles)
                .withBean("ownPersons", Persons.class, own::persons)
                .withBean("ownPapers", AdministrativeDocuments.class, own::administrativeDocuments)
                .withBean("ownArt", WorksOfArt.class, own::worksOfArt)
                .withBean("ownPrints", Fingerprints.class, own::fingerprints)
                .withBean("ownDna", DnaProfiles.class, own::dnaProfiles)
                .run(context -> {
                    assertThat(context.getBean(TravelDocuments.class)).isSameAs(own.travelDocuments());
                    assertThat(context.getBean(Vehicles.class)).isSameAs(own.vehicles());
                    assertThat(context.getBean(Persons.class)).isSameAs(own.persons());
                    assertThat(context.getBean(AdministrativeDocuments.class)).isSameAs(own.administrativeDocuments());
                    assertThat(context.getBean(WorksOfArt.class)).isSameAs(own.worksOfArt());
                    assertThat(context.getBean(Fingerprints.class)).isSameAs(own.fingerprints());
                    assertThat(context.getBean(DnaProfiles.class)).isSameAs(own.dnaProfiles());
                });
    }

    @Test
    void customizersAreCalledInTheirOrderAndWinOverProperties() {
        application
                .withUserConfiguration(TwoCustomizers.class)
                .withPropertyValues("i247.bureau=UT", "i247.unit=from-properties", "i247.user=u", "i247.purpose=p")
                .run(context -> {
                    assertThat(context.getBean(TwoCustomizers.class).called).containsExactly("first", "second");
                    assertThat(context.getBean(I247Client.class).context().unit())
                            .isEqualTo("second");
                });
    }

    @Test
    void connectionDetailsStandInForPropertiesAndForEndpoints() {
        bare.withBean(I247ClientBuilderCustomizer.class, () -> builder -> builder.gateway(gateway))
                .withBean(I247ConnectionDetails.class, Elsewhere::new)
                .withPropertyValues("i247.bureau=UT", "i247.unit=u", "i247.user=u", "i247.purpose=p")
                .run(context -> {
                    assertThat(context)
                            .hasSingleBean(I247ConnectionDetails.class)
                            .hasSingleBean(Persons.class);
                    assertThat(context.getBean(I247Client.class).context().bureau())
                            .isEqualTo(BureauCode.of("UO"));
                });
    }

    @Test
    void whatConnectionDetailsSayIsUsed() {
        bare.withBean(I247ConnectionDetails.class, Elsewhere::new)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("key-store"));
        bare.withBean(I247ConnectionDetails.class, Elsewhere::new)
                .withPropertyValues("i247.endpoints=http://refused.example")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("key-store"));
    }

    /** A gateway that is known by a bean. */
    static final class Elsewhere implements I247ConnectionDetails {
        @Override
        public List<String> getEndpoints() {
            return List.of("https://elsewhere.example");
        }

        @Override
        public BureauCode getBureau() {
            return BureauCode.of("UO");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoCustomizers {
        final List<String> called = new ArrayList<>();

        @Bean
        @Order(2)
        I247ClientBuilderCustomizer later() {
            return builder -> {
                called.add("second");
                builder.unit("second");
            };
        }

        @Bean
        @Order(1)
        I247ClientBuilderCustomizer earlier() {
            return builder -> {
                called.add("first");
                builder.unit("first");
            };
        }
    }
}
