package org.i247.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.i247.sandbox.pki.Credential;

/**
 * Tokens of SoftHSM, made afresh. The library reads its configuration and its tokens once in a process: so all tokens are
 * made before it is loaded, where the environment variable says.
 */
public final class SoftHsm {
    public static final String PIN = "1234";
    /** Why there is nothing to test with, if so. */
    public static final Optional<String> MISSING;

    /** The environment variable that says where the library reads its configuration. */
    public static final String VARIABLE = "SOFTHSM2_CONF";

    private static final String OFFICER_PIN = "5678";
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");
    private static final List<Path> LIBRARIES = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                    "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
                    "/usr/lib64/softhsm/libsofthsm2.so",
                    "/usr/lib64/libsofthsm2.so",
                    "/usr/local/lib/softhsm/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .toList();

    static {
        MISSING = Optional.ofNullable(System.getenv(VARIABLE)).isEmpty()
                ? Optional.of("the build sets " + VARIABLE + ": run this with Maven")
                : library().isEmpty() ? Optional.of("install softhsm2: the tests of tokens need it") : Optional.empty();
    }

    private final Path directory;
    private final Path tokens;

    public SoftHsm() throws IOException {
        Path configuration = Path.of(System.getenv(VARIABLE));
        directory = configuration.getParent();
        tokens = directory.resolve("tokens");
        delete(directory);
        Files.createDirectories(tokens);
        Files.writeString(
                configuration,
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    }

    static Optional<Path> library() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }

    /**
     * A token.
     *
     * @param configuration of the JDK's bridge
     * @param files where SoftHSM keeps it
     */
    public record Token(Path configuration, Path files) {
        /** Enters keys, which stay in the token from then on. */
        public void enter(String alias, Credential credential, X509Certificate authority) {
            try {
                KeyStore store = KeyStore.getInstance(
                        "PKCS11", Security.getProvider("SunPKCS11").configure(configuration.toString()));
                store.load(null, PIN.toCharArray());
                X509Certificate[] chain = {credential.certificate(), authority};
                store.setKeyEntry(alias, credential.key(), null, chain);
                store.store(null, null);
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Pulls it out. */
        public void remove() throws IOException {
            Files.move(files, files.resolveSibling(files.getFileName() + ".removed"));
        }
    }

    public Token token(String label) throws IOException, InterruptedException {
        return token(label, "");
    }

    /** A token whose keys have further attributes, in the words of the JDK's bridge. */
    public Token token(String label, String attributes) throws IOException, InterruptedException {
        Set<Path> before = listed();
        String said =
                run("softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", OFFICER_PIN);
        Matcher slot = SLOT.matcher(said);
        Set<Path> now = listed();
        now.removeAll(before);
        if (!slot.find() || now.size() != 1) {
            throw new IllegalStateException("softhsm2-util: " + said);
        }
        Path configuration = Files.writeString(directory.resolve(label + ".cfg"), """
                name = %s
                library = %s
                slot = %s
                attributes(generate, *, *) = { CKA_TOKEN = true }
                attributes(*, CKO_PRIVATE_KEY, *) = { CKA_SENSITIVE = true  CKA_EXTRACTABLE = false  CKA_SIGN = true }
                %s
                """.formatted(
                        label, library().orElseThrow(), slot.group(1), attributes));
        return new Token(configuration, now.iterator().next());
    }

    private Set<Path> listed() throws IOException {
        try (Stream<Path> all = Files.list(tokens)) {
            return all.collect(java.util.stream.Collectors.toCollection(HashSet::new));
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory, new FileVisitOption[0])) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
