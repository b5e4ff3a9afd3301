package org.i247.sdk.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.revocation.TestList;
import org.i247.sdk.internal.transport.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevocationListFileTest {
    private final TestAuthority one = new TestAuthority("one");
    private final TestAuthority other = new TestAuthority("other");

    @TempDir
    private Path directory;

    @Test
    void reads_one_list_in_der() throws Exception {
        byte[] der = TestList.of(one).der();

        RevocationListFile read = RevocationListFile.read(file(der));

        assertThat(read.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.getEncoded()).isEqualTo(der));
        assertThat(read.authorities()).isEmpty();
    }

    @Test
    void reads_several_in_pem_and_the_authorities_beside_them() throws Exception {
        RevocationListFile read = RevocationListFile.read(
                file("a text\n" + pem("X509 CRL", TestList.of(one).der())
                        + pem("CERTIFICATE", other.certificate().getEncoded())
                        + pem("X509 CRL", TestList.of(other).der())));

        assertThat(read.lists())
                .extracting(list -> list.getIssuerX500Principal().getName())
                .containsExactly("CN=one", "CN=other");
        assertThat(read.authorities()).containsExactly(other.certificate());
    }

    @Test
    void what_is_no_list_is_refused_with_its_place() throws Exception {
        String good = pem("X509 CRL", TestList.of(one).der());
        byte[] der = TestList.of(one).der();

        assertMalformed(file(""));
        assertMalformed(file("nothing of the kind"));
        assertMalformed(file(pem("CERTIFICATE", one.certificate().getEncoded())));
        assertMalformed(file(Arrays.copyOf(der, der.length - 1)));
        assertMalformed(file(Arrays.copyOf(der, der.length + 1)));
        assertThat(assertMalformed(file(good + pem("X509 CRL", new byte[] {0x30, 0})))
                        .getMessage())
                .contains("block 2");
        assertMalformed(file(good + good.replace("-----END", "----END")));
        assertMalformed(file(good + "-----BEGIN X509 CRL-----\n"));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path missing = directory.resolve("missing.crl");

        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> RevocationListFile.read(missing))
                .withMessageContaining("missing.crl")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_UNREADABLE));
    }

    private static I247Exception assertMalformed(Path file) {
        return assertThatExceptionOfType(I247Exception.class)
                .isThrownBy(() -> RevocationListFile.read(file))
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_MALFORMED))
                .actual();
    }

    private static String pem(String type, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(directory, "lists", ".crl"), bytes);
    }
}
