package org.i247.spring.boot.autoconfigure.actuate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells the version of the SDK and of the contract. */
final class I247InfoContributor implements InfoContributor {
    @Override
    public void contribute(Info.Builder builder) {
        Map<String, String> versions = new LinkedHashMap<>();
        String sdk = Versions.sdk();
        if (sdk != null) {
            versions.put("sdk", sdk);
        }
        versions.put("contract", Versions.CONTRACT);
        builder.withDetail("i247", versions);
    }
}
