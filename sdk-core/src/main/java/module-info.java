/** The client: typed questions to INTERPOL's databases over a country's I-24/7 gateway. */
// The network's name ends in a digit, and the sandbox is built after the SDK.
@SuppressWarnings("module")
module org.i247.sdk {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires feign.core;
    requires io.github.resilience4j.bulkhead;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.slf4j;
    requires java.xml;
    requires structured.fields;

    exports org.i247.sdk;
    exports org.i247.sdk.art;
    exports org.i247.sdk.audit;
    exports org.i247.sdk.biometric;
    exports org.i247.sdk.cooperation;
    exports org.i247.sdk.copy;
    exports org.i247.sdk.crosscheck;
    exports org.i247.sdk.diagnostics;
    exports org.i247.sdk.document;
    exports org.i247.sdk.error;
    exports org.i247.sdk.notice;
    exports org.i247.sdk.person;
    exports org.i247.sdk.query;
    exports org.i247.sdk.record;
    exports org.i247.sdk.screening;
    exports org.i247.sdk.security;
    exports org.i247.sdk.spi;
    exports org.i247.sdk.standard;
    exports org.i247.sdk.standard.dna;
    exports org.i247.sdk.standard.manifest;
    exports org.i247.sdk.standard.name;
    exports org.i247.sdk.standard.nist;
    exports org.i247.sdk.vehicle;
    // Feign looks at the interfaces that it stands in for.
    exports org.i247.sdk.internal.gateway to
            feign.core;
    // The sandbox is the other end of the same signatures.
    exports org.i247.sdk.internal.signature to
            org.i247.sandbox;
}
