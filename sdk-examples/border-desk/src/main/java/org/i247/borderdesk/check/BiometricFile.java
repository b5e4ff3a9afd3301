package org.i247.borderdesk.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.ProfileFault;
import org.i247.sdk.standard.dna.ProfileImport;
import org.i247.sdk.standard.nist.InvalidTransactionException;
import org.i247.sdk.standard.nist.NistTransaction;

/** Reads what is searched for from files. What is wrong with one is told with its place and the rule, and no value. */
public final class BiometricFile {
    private BiometricFile() {}

    /**
     * Reads an ANSI/NIST-ITL transaction, traditional or XML.
     *
     * @param bytes the file
     * @param rewrite whether lengths, separators and counts are mended first
     * @return the question
     * @throws InvalidRequestException if it cannot be asked
     */
    public static FingerprintQuery prints(byte[] bytes, boolean rewrite) {
        try {
            NistTransaction transaction = NistTransaction.read(bytes);
            return FingerprintQuery.of(rewrite ? transaction.rewritten() : transaction);
        } catch (InvalidTransactionException e) {
            throw refused(e.findings().stream()
                    .map(finding -> new Violation("nist", finding.rule().code(), finding.toString()))
                    .toList());
        } catch (InvalidValueException e) {
            throw refused(List.of(new Violation("nist", e.rule().code(), String.valueOf(e.getMessage()))));
        }
    }

    /**
     * Reads a DNA profile from CSV or JSON.
     *
     * @param bytes the file
     * @param sample which profile is meant, if the file holds several
     * @param minimumLoci how many loci must fit, if not the usual six
     * @return the question
     * @throws InvalidRequestException if it cannot be asked
     */
    public static DnaQuery profile(byte[] bytes, Optional<String> sample, OptionalInt minimumLoci) {
        ProfileImport read = isJson(bytes) ? ProfileImport.json(bytes) : ProfileImport.csv(bytes);
        DnaProfile profile = sample.isPresent() ? named(read, sample.get()) : only(read);
        return minimumLoci.isPresent() ? DnaQuery.of(profile, minimumLoci.getAsInt()) : DnaQuery.of(profile);
    }

    private static boolean isJson(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '{' || each == '[') {
                return true;
            }
            // White space, or the bytes of a byte order mark, say nothing yet.
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }

    /** Faults of other samples do not stand in the way of the one that is meant. */
    private static DnaProfile named(ProfileImport read, String sample) {
        DnaProfile profile = read.profiles().get(sample);
        if (profile == null) {
            throw refused(
                    read,
                    new Violation("sample", "RANGE", "the file holds no profile of this name that keeps the rules"));
        }
        return profile;
    }

    private static DnaProfile only(ProfileImport read) {
        Map<String, DnaProfile> profiles = read.profiles();
        if (!read.faults().isEmpty() || profiles.isEmpty()) {
            throw refused(read, new Violation("loci", "REQUIRED", "the file holds no profile"));
        }
        if (profiles.size() > 1) {
            throw refused(List.of(new Violation(
                    "sample", "REQUIRED", "the file holds " + profiles.size() + " profiles: name one by --sample")));
        }
        return profiles.values().iterator().next();
    }

    private static InvalidRequestException refused(ProfileImport read, Violation otherwise) {
        List<Violation> faults = read.faults().stream()
                .map(fault -> new Violation(place(fault), fault.rule().code(), fault.message()))
                .toList();
        return refused(faults.isEmpty() ? List.of(otherwise) : faults);
    }

    private static String place(ProfileFault fault) {
        String line = fault.line() == 0 ? "profile" : "line " + fault.line();
        return fault.locus().map(locus -> line + ", " + locus).orElse(line);
    }

    private static InvalidRequestException refused(List<Violation> violations) {
        return (InvalidRequestException)
                I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY).withViolations(violations));
    }
}
