package org.i247.sdk.standard.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.i247.sdk.standard.InvalidValueException;
import org.junit.jupiter.api.Test;

/**
 * Reads every file below a directory, {@code -Dnist.files=DIRECTORY}, without a crash, writes each back unchanged, sees each
 * mutation of it, and leaves an account in {@code target/foreign-transactions.txt}. Without the property it reads the project's own files.
 */
class ForeignTransactionsTest {
    private final List<String> account = new ArrayList<>();
    private final TreeMap<String, Integer> rules = new TreeMap<>();
    private int read;
    private int refused;
    private int clean;
    private int rewrittenAlike;
    private int rewrittenMended;

    @Test
    void readsEveryFileAndWritesItBackUnchanged() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0 && seen.add(digest(bytes))) {
                account.add(accountOf(file, bytes));
            }
        }
        account.add(String.format(
                "%d files: %d read and written back unchanged, %d refused; %d without an error; written anew %d came out"
                        + " the same, %d mended",
                read + refused, read, refused, clean, rewrittenAlike, rewrittenMended));
        account.add("errors by rule: " + rules);
        Files.write(Path.of("target", "foreign-transactions.txt"), account, StandardCharsets.UTF_8);
        System.out.println(String.join(System.lineSeparator(), account.subList(account.size() - 2, account.size())));
        assertThat(read).isPositive();
    }

    @Test
    void refusesEachFileThatWasMutatedWithPlaceAndRule() throws IOException {
        int mutated = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (isSoundAndTraditional(bytes)) {
                for (Mutation mutation : Mutation.values()) {
                    mutation.of(bytes)
                            .ifPresent(changed -> requireRefused(file.getFileName() + " " + mutation, changed));
                    mutated += mutation.of(bytes).isPresent() ? 1 : 0;
                }
            }
        }
        System.out.println(mutated + " mutated files, each refused with place and rule");
        assertThat(mutated).isPositive();
    }

    private static boolean isSoundAndTraditional(byte[] bytes) {
        try {
            NistTransaction read = NistTransaction.read(bytes);
            return read.encoding() == NistEncoding.TRADITIONAL
                    // Bytes that belong to no record may be lost without harm.
                    && read.findings().stream()
                            .noneMatch(finding ->
                                    finding.isError() || finding.rule().equals(NistRule.PADDING));
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static void requireRefused(String name, byte[] changed) {
        try {
            List<NistFinding> errors = NistTransaction.read(changed).findings().stream()
                    .filter(NistFinding::isError)
                    .toList();
            assertThat(errors).as(name).isNotEmpty().allSatisfy(error -> {
                assertThat(error.rule().code()).isNotBlank();
                assertThat(error.place().toString()).isNotBlank();
            });
        } catch (InvalidValueException e) {
            assertThat(e.getMessage()).as(name).isNotBlank();
        }
    }

    /** What becomes of a file on a bad line or in a bad program. */
    private enum Mutation {
        LENGTH_ONE_MORE {
            @Override
            Optional<byte[]> of(byte[] bytes) {
                int at = position(bytes, (byte) 0x1D) - 1; // the last digit of 1.001
                byte[] changed = bytes.clone();
                changed[at] = (byte) (bytes[at] == '9' ? '8' : bytes[at] + 1);
                return Optional.of(changed);
            }
        },
        CUT_IN_THE_MIDDLE {
            @Override
            Optional<byte[]> of(byte[] bytes) {
                return Optional.of(Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        LAST_BYTE_LOST {
            @Override
            Optional<byte[]> of(byte[] bytes) {
                return Optional.of(Arrays.copyOf(bytes, bytes.length - 1));
            }
        },
        SEPARATOR_CHANGED {
            @Override
            Optional<byte[]> of(byte[] bytes) {
                byte[] changed = bytes.clone();
                changed[position(bytes, (byte) 0x1D)] = ' ';
                return Optional.of(changed);
            }
        },
        RECORD_LOST {
            /** All but the first record, whose CNT goes on listing the others. */
            @Override
            Optional<byte[]> of(byte[] bytes) {
                int end = position(bytes, (byte) 0x1C) + 1;
                return end < bytes.length ? Optional.of(Arrays.copyOf(bytes, end)) : Optional.empty();
            }
        };

        abstract Optional<byte[]> of(byte[] bytes);

        private static int position(byte[] bytes, byte separator) {
            int at = 0;
            while (bytes[at] != separator) {
                at++;
            }
            return at;
        }
    }

    private String accountOf(Path file, byte[] bytes) {
        NistTransaction transaction;
        try {
            transaction = NistTransaction.read(bytes);
        } catch (InvalidValueException e) {
            refused++;
            return file.getFileName() + ": refused, " + e.rule() + ": " + e.getMessage();
        }
        read++;
        assertThat(transaction.toBytes()).as("%s written back", file).isEqualTo(bytes);
        List<NistFinding> errors =
                transaction.findings().stream().filter(NistFinding::isError).toList();
        errors.forEach(error -> rules.merge(error.rule().code(), 1, Integer::sum));
        clean += errors.isEmpty() ? 1 : 0;
        StringBuilder line = new StringBuilder(file.getFileName() + ": " + transaction);
        rewrite(transaction, bytes, line);
        transaction
                .findings()
                .forEach(finding -> line.append("\n    ")
                        .append(finding.severity())
                        .append(' ')
                        .append(finding));
        return line.toString();
    }

    private void rewrite(NistTransaction transaction, byte[] bytes, StringBuilder line) {
        try {
            NistTransaction rewritten = transaction.rewritten();
            if (Arrays.equals(rewritten.toBytes(), bytes)) {
                rewrittenAlike++;
            } else {
                rewrittenMended++;
                line.append(", mended when written anew");
            }
            if (transaction.encoding() == NistEncoding.XML) {
                return;
            }
            assertThat(rewritten.findings())
                    .as("%s written anew", line)
                    .noneMatch(finding -> finding.rule().equals(NistRule.LENGTH)
                            || finding.rule().equals(NistRule.SEPARATOR)
                            || finding.rule().equals(NistRule.CONTENT)
                                    && finding.place().field() == 3);
        } catch (InvalidTransactionException e) {
            line.append(", not safe to write anew");
        }
    }

    private static List<Path> files() throws IOException {
        String directory = System.getProperty("nist.files", "src/test/resources/nist");
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
