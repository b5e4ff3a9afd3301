package org.i247.spring.boot.autoconfigure;

import java.util.List;

/** The gateway that {@code i247.endpoints} names. */
final class PropertiesI247ConnectionDetails implements I247ConnectionDetails {
    private final List<String> endpoints;

    PropertiesI247ConnectionDetails(List<String> endpoints) {
        this.endpoints = List.copyOf(endpoints);
    }

    @Override
    public List<String> getEndpoints() {
        return endpoints;
    }
}
