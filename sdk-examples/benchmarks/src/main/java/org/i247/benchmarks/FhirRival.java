package org.i247.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.IRestfulClientFactory;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;

/**
 * HAPI's client, with which hospitals ask each other: one search for a patient, as long as the question of the SDK, over
 * mutual TLS. It signs nothing and verifies nothing.
 */
final class FhirRival implements Rival {
    private static final int CALLERS = 256;

    private final CloseableHttpClient http;
    private final IGenericClient client;

    FhirRival(Line line) throws GeneralSecurityException, IOException {
        http = HttpClients.custom()
                .setSSLContext(Stores.context(line.clientStore()))
                .setMaxConnTotal(CALLERS)
                .setMaxConnPerRoute(CALLERS)
                .disableConnectionState() // or a connection with a client certificate serves once
                .build();
        FhirContext context = FhirContext.forR4();
        IRestfulClientFactory factory = context.getRestfulClientFactory();
        factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
        factory.setHttpClient(http);
        client = context.newRestfulGenericClient(line.endpoint() + OtherServices.FHIR);
    }

    @Override
    public boolean ask() {
        Bundle found = client.search()
                .forResource(Patient.class)
                .where(Patient.FAMILY.matches().value("ERIKSSON"))
                .and(Patient.GIVEN.matches().value("ANNA MARIA"))
                .and(Patient.BIRTHDATE.exactly().day("1974-08-12"))
                .and(Patient.GENDER.exactly().code("female"))
                .and(Patient.IDENTIFIER.exactly().code("L898902C3"))
                .count(20)
                .usingStyle(SearchStyleEnum.POST)
                .returnBundle(Bundle.class)
                .execute();
        return found.getEntryFirstRep().getResource() instanceof Patient patient
                && patient.getNameFirstRep().getFamily().equals("ERIKSSON");
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
