package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Everything on the versions that Spring Boot decides on, against a real gateway: mutual TLS, signatures. */
@ExtendWith(SandboxExtension.class)
class SandboxTest {
    @Test
    void anApplicationSetUpByPropertiesAloneHasAnAnswer(Sandbox sandbox) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(I247AutoConfiguration.class, I247DatabasesAutoConfiguration.class))
                .withPropertyValues(
                        "i247.endpoints=" + sandbox.endpoint(),
                        "i247.bureau=" + sandbox.identity().bureau(),
                        "i247.unit=airport-1",
                        "i247.user=kiosk-7",
                        "i247.purpose=border-control",
                        "i247.identity.key-store=" + sandbox.identity().keyStore(),
                        "i247.identity.key-store-password=" + sandbox.identity().keyStorePassword(),
                        "i247.identity.tls-alias=tls",
                        "i247.identity.signing-alias=signing",
                        "i247.trust.certificates=" + sandbox.directory().resolve("ca.pem"),
                        "i247.trust.gateway-signing-certificates="
                                + sandbox.directory().resolve("gateway-signing.pem"))
                .run(context -> {
                    TravelDocuments documents = context.getBean(TravelDocuments.class);
                    I247Client client = context.getBean(I247Client.class);
                    assertThat(documents.search(
                                    TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT), client.context()))
                            .isInstanceOf(Answer.Hits.class);
                    assertThat(documents.search(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context()))
                            .isInstanceOf(Answer.NoHit.class);
                });
    }
}
