package org.i247.sdk.internal.diagnostics;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.diagnostics.Diagnostics;

/** What the client runs on. */
final class Versions {
    private static final List<String> SYSTEM = List.of(
            "java.version",
            "java.vendor",
            "java.vm.name",
            "java.vm.version",
            "os.name",
            "os.version",
            "os.arch",
            "file.encoding");

    /** Values of these decide what TLS and certificates may be like. */
    private static final List<String> SECURITY =
            List.of("jdk.tls.disabledAlgorithms", "jdk.certpath.disabledAlgorithms");

    /** Only whether these are set: their values are names of hosts, or of files. */
    private static final List<String> SET_OR_NOT = List.of(
            "https.proxyHost",
            "socksProxyHost",
            "javax.net.debug",
            "javax.net.ssl.trustStore",
            "java.net.preferIPv4Stack");

    private Versions() {}

    static String text() {
        StringBuilder text = new StringBuilder();
        String version = Optional.ofNullable(Diagnostics.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
        line(text, "i247-sdk", version);
        SYSTEM.forEach(name -> line(text, name, System.getProperty(name, "-")));
        SECURITY.forEach(name ->
                line(text, name, Optional.ofNullable(Security.getProperty(name)).orElse("-")));
        SET_OR_NOT.forEach(name -> line(text, name, System.getProperty(name) == null ? "not set" : "set"));
        for (Provider provider : Security.getProviders()) {
            // What follows a dash in the name of a bridge to a token is whatever somebody called that token.
            line(text, "provider", provider.getName().replaceAll("-.*", "-…") + " " + provider.getVersionStr());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(" = ").append(value.replaceAll("\\s+", " ")).append('\n');
    }
}
