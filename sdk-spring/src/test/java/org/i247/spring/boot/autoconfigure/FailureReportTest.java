package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocuments;
import org.i247.spring.listener.I247AlertListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A whole application starts and fails: so that what registers the analyzers is tested as well. */
@ExtendWith(OutputCaptureExtension.class)
class FailureReportTest {
    @Test
    void aWrongKeyIsReportedWithTheRightOneAndItsPlace(CapturedOutput output) {
        fail("--i247.endpoint=secret");
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("There is no configuration key i247.endpoint. Did you mean i247.endpoints?")
                .contains("Rename or remove i247.endpoint (\"i247.endpoint\" from property source")
                .doesNotContain("secret")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongValueIsReportedWithItsPlaceButNotShown(CapturedOutput output) {
        fail("--i247.endpoints=http://secret.example");
        assertThat(output)
                .contains("The value of i247.endpoints cannot be used. It should be")
                .contains("Correct i247.endpoints (\"i247.endpoints\" from property source")
                .doesNotContain("secret");
    }

    @Test
    void aMissingKeyIsReportedWithBothItsNames(CapturedOutput output) {
        fail("--i247.endpoints=https://gateway.example");
        assertThat(output)
                .contains("The configuration lacks i247.identity.key-store.")
                .contains("I247_IDENTITY_KEY_STORE")
                .contains("Set i247.identity.key-store in the application's properties");
    }

    @Test
    void aFileThatIsNotThereIsReportedWithWhereItsPathStarts(CapturedOutput output) {
        fail(
                "--i247.endpoints=https://gateway.example",
                "--i247.identity.key-store=nowhere/client.p12",
                "--i247.identity.key-store-password=secret",
                "--i247.identity.tls-alias=tls");
        assertThat(output)
                .contains("The file nowhere/client.p12 cannot be read.")
                .contains("A relative path starts from the directory that the application runs in.")
                .doesNotContain("secret");
    }

    @Test
    void aClientThatIsNeededAndNotSetUpIsReportedWithTheMissingKey(CapturedOutput output) {
        fail(NeedsDocuments.class);
        assertThat(output)
                .contains("There is no TravelDocuments, because i247.endpoints is not set.")
                .contains("I247_ENDPOINTS");
    }

    @Test
    void anotherBeanThatIsMissingIsNotOurAffair(CapturedOutput output) {
        fail(NeedsText.class);
        assertThat(output).contains("java.lang.StringBuilder").doesNotContain("i247.endpoints");
    }

    @Test
    void severalClientsAreNotReportedAsNone(CapturedOutput output) {
        fail(NeedsOneOfTwo.class);
        assertThat(output).contains("required a single bean").doesNotContain("i247.endpoints");
    }

    @Test
    void whatIsMissingForWantOfOnePrimaryClientIsReportedSo(CapturedOutput output) {
        fail(NeedsDocumentsOfTwo.class);
        assertThat(output)
                .contains("There is no TravelDocuments, because none of the clients one, two is primary.")
                .doesNotContain("i247.endpoints");
    }

    @Test
    void aMethodThatCannotListenIsReportedWithTheShapeThatItNeeds(CapturedOutput output) {
        fail(ListensForText.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("@I247AlertListener")
                .contains("Give it one parameter, of type org.i247.sdk.cooperation.Alert")
                .doesNotContain("\tat ");
    }

    private static void fail(String... arguments) {
        fail(Application.class, arguments);
    }

    private static void fail(Class<?> source, String... arguments) {
        SpringApplication application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThatThrownBy(() -> application.run(arguments)).isInstanceOf(RuntimeException.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsDocuments {
        NeedsDocuments(TravelDocuments documents) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsText {
        NeedsText(StringBuilder text) {}
    }

    /** Clients of the application's own. */
    @Configuration(proxyBeanMethods = false)
    static class TwoClients {
        @Bean
        I247Client one() {
            return I247Client.builder().gateway(new FakeGateway()).build();
        }

        @Bean
        I247Client two() {
            return I247Client.builder().gateway(new FakeGateway()).build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(TwoClients.class)
    static class NeedsOneOfTwo {
        NeedsOneOfTwo(I247Client client) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(TwoClients.class)
    static class NeedsDocumentsOfTwo {
        NeedsDocumentsOfTwo(TravelDocuments documents) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class ListensForText {
        @Bean
        I247Client one() {
            return I247Client.builder().gateway(new FakeGateway()).build();
        }

        @I247AlertListener
        void on(String alert) {}
    }
}
