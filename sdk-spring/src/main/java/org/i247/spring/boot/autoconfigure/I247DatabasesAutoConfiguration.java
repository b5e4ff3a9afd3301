package org.i247.spring.boot.autoconfigure;

import org.i247.sdk.I247Client;
import org.i247.sdk.art.WorksOfArt;
import org.i247.sdk.biometric.DnaProfiles;
import org.i247.sdk.biometric.Fingerprints;
import org.i247.sdk.cooperation.Alerts;
import org.i247.sdk.cooperation.Hits;
import org.i247.sdk.cooperation.Messages;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.CodeLists;
import org.i247.sdk.record.OwnRecords;
import org.i247.sdk.vehicle.Vehicles;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Gives each database of the client as a bean: what asks one database needs no more than that, in a test either. */
@AutoConfiguration(after = I247AutoConfiguration.class)
@ConditionalOnSingleCandidate(I247Client.class)
final class I247DatabasesAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    TravelDocuments i247TravelDocuments(I247Client client) {
        return client.travelDocuments();
    }

    @Bean
    @ConditionalOnMissingBean
    Vehicles i247Vehicles(I247Client client) {
        return client.vehicles();
    }

    @Bean
    @ConditionalOnMissingBean
    Persons i247Persons(I247Client client) {
        return client.persons();
    }

    @Bean
    @ConditionalOnMissingBean
    AdministrativeDocuments i247AdministrativeDocuments(I247Client client) {
        return client.administrativeDocuments();
    }

    @Bean
    @ConditionalOnMissingBean
    WorksOfArt i247WorksOfArt(I247Client client) {
        return client.worksOfArt();
    }

    @Bean
    @ConditionalOnMissingBean
    Fingerprints i247Fingerprints(I247Client client) {
        return client.fingerprints();
    }

    @Bean
    @ConditionalOnMissingBean
    DnaProfiles i247DnaProfiles(I247Client client) {
        return client.dnaProfiles();
    }

    @Bean
    @ConditionalOnMissingBean
    CodeLists i247CodeLists(I247Client client) {
        return client.codeLists();
    }

    @Bean
    @ConditionalOnMissingBean
    Diagnostics i247Diagnostics(I247Client client) {
        return client.diagnostics();
    }

    @Bean
    @ConditionalOnMissingBean
    OwnRecords i247OwnRecords(I247Client client) {
        return client.records();
    }

    @Bean
    @ConditionalOnMissingBean
    Hits i247Hits(I247Client client) {
        return client.hits();
    }

    @Bean
    @ConditionalOnMissingBean
    Alerts i247Alerts(I247Client client) {
        return client.alerts();
    }

    @Bean
    @ConditionalOnMissingBean
    Messages i247Messages(I247Client client) {
        return client.messages();
    }
}
