package org.i247.sandbox;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sandbox.cooperation.BureauCertificates;
import org.i247.sandbox.pki.Authority;
import org.i247.sandbox.pki.CertificateUse;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.Registry;
import org.i247.sandbox.pki.Validity;

/** Issues identities, enters them into the registry and writes their files. Safe for use by several threads. */
final class Identities {
    private static final int PASSWORD_BYTES = 18;

    private final Authority authority;
    private final Registry registry;
    private final BureauCertificates certificates;
    private final Map<String, Credential> encryption = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final SecureRandom random;
    private final Path directory;
    private final Endpoints endpoints;
    private final AtomicInteger issued = new AtomicInteger();

    Identities(
            Authority authority,
            Registry registry,
            BureauCertificates certificates,
            InstantSource clock,
            SecureRandom random,
            Path directory,
            Endpoints endpoints) {
        this.authority = authority;
        this.registry = registry;
        this.certificates = certificates;
        this.clock = clock;
        this.random = random;
        this.directory = directory;
        this.endpoints = endpoints;
    }

    SandboxIdentity issue(IdentityBuilder order) {
        int number = issued.getAndIncrement();
        String name = number == 0 ? "client" : "client-" + (number + 1);
        String tlsBureau = order.tlsBureau == null ? order.bureau : order.tlsBureau;
        Credential tls = authority.issue(
                tlsBureau + " " + name + " TLS",
                CertificateUse.TLS_CLIENT,
                order.inPem ? order.algorithm : SigningAlgorithm.ECDSA_P256_SHA256,
                validity(order.tlsOver));
        Credential signing = order.inPem
                ? tls
                : authority.issue(
                        order.bureau + " " + name + " signing",
                        CertificateUse.SIGNING,
                        order.algorithm,
                        validity(order.signingOver));
        Credential sealed = introduce(order.bureau, order.algorithm);
        registry.registerTls(tls.certificate(), tlsBureau, order.role);
        if (order.registered) {
            registry.registerSigning(signing.certificate(), order.bureau, order.role);
            certificates.add(order.bureau, "SIGNING", signing.certificate());
        }
        IdentityFiles files = IdentityFiles.named(directory, name, password(), endpoints, order.inPem);
        files.write(order.bureau, authority.certificate(), new IdentityFiles.Keys(tls, signing, sealed));
        return new SandboxIdentity(order.bureau, order.role, order.algorithm, tls, signing, sealed, files);
    }

    /** A bureau that nobody asks for. */
    Credential introduce(String bureau) {
        return introduce(bureau, SigningAlgorithm.ECDSA_P256_SHA256);
    }

    /** A bureau has one key to seal messages for, whoever asks on its behalf: of RSA if its first identity is, else on P-256. */
    private Credential introduce(String bureau, SigningAlgorithm algorithm) {
        return encryption.computeIfAbsent(bureau, code -> {
            Credential key = authority.issue(
                    code + " messages",
                    CertificateUse.ENCRYPTION,
                    algorithm == SigningAlgorithm.RSA_PSS_SHA512 ? algorithm : SigningAlgorithm.ECDSA_P256_SHA256,
                    Validity.around(clock.instant()));
            certificates.add(code, "ENCRYPTION", key.certificate());
            return key;
        });
    }

    private Validity validity(boolean over) {
        return over ? Validity.over(clock.instant()) : Validity.around(clock.instant());
    }

    private String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
