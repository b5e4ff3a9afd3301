package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.sandbox.data.StoredPrints;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.search.Match;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.nist.NistFinding;
import org.i247.sdk.standard.nist.NistImage;
import org.i247.sdk.standard.nist.NistRecord;
import org.i247.sdk.standard.nist.NistTransaction;

/**
 * Finds fingerprints. No print is looked at: an image is known if its bytes are those of an image in the collection, and
 * that is all. So the same transaction always gives the same candidates, and another scan of the same finger gives none.
 */
public final class PrintMatcher implements BiometricMatcher {
    private static final Set<String> TRANSACTIONS = Set.of("CPS", "NPS", "MPS");
    private static final Duration TEN_PRINTS = Duration.ofSeconds(8);
    private static final Duration MARK = Duration.ofSeconds(20);

    private final List<StoredPrints> collection;

    /**
     * A matcher.
     *
     * @param collection the prints that are known
     */
    public PrintMatcher(List<StoredPrints> collection) {
        this.collection = List.copyOf(collection);
    }

    @Override
    public BiometricQuestion read(ObjectNode body) throws RefusedException {
        BodyReader reader = new BodyReader(body);
        String transaction = reader.closed("transaction", TRANSACTIONS);
        String nist = reader.text("nist");
        byte[] bytes = nist == null ? new byte[0] : decoded(reader, nist);
        reader.refuseOthers();
        reader.check();
        return new Question(String.valueOf(transaction), bytes);
    }

    private static byte[] decoded(BodyReader reader, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == 0) {
                reader.violation("nist", Rule.EMPTY);
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            reader.violation("nist", Rule.FORMAT);
            return new byte[0];
        }
    }

    private final class Question implements BiometricQuestion {
        private final String transaction;
        private final byte[] bytes;

        Question(String transaction, byte[] bytes) {
            this.transaction = transaction;
            this.bytes = bytes;
        }

        private boolean isOfMark() {
            return transaction.equals("MPS");
        }

        @Override
        public Duration usualTime() {
            return isOfMark() ? MARK : TEN_PRINTS;
        }

        @Override
        public List<Match> candidates() throws RefusedException {
            List<NistRecord> prints = prints(transaction());
            if (prints.isEmpty()) {
                throw rejected("PRINTS_MISSING");
            }
            if (prints.stream().allMatch(PrintQuality::isTooLow)) {
                throw rejected("QUALITY_TOO_LOW");
            }
            List<Match> matches = new ArrayList<>();
            for (StoredPrints stored : collection) {
                match(stored, prints).ifPresent(matches::add);
            }
            matches.sort(Comparator.comparingDouble(Match::score).reversed());
            return Candidates.ranked(matches);
        }

        private NistTransaction transaction() throws RefusedException {
            NistTransaction read;
            try {
                read = NistTransaction.read(bytes);
            } catch (InvalidValueException e) {
                throw rejected("MALFORMED_TRANSACTION");
            }
            boolean other =
                    read.type().filter(type -> type.code().equals(transaction)).isEmpty();
            if (other || read.findings().stream().anyMatch(NistFinding::isError)) {
                throw rejected("MALFORMED_TRANSACTION");
            }
            return read;
        }

        /** The records with an image of what is searched for: prints, or the mark. */
        private List<NistRecord> prints(NistTransaction read) {
            Set<Integer> types = isOfMark() ? Set.of(13) : Set.of(4, 14, 15);
            return read.records().stream()
                    .filter(record ->
                            types.contains(record.type()) && record.image().isPresent())
                    .toList();
        }

        private Optional<Match> match(StoredPrints stored, List<NistRecord> prints) {
            Set<String> fingers = new LinkedHashSet<>();
            for (NistRecord print : prints) {
                byte[] image = print.image().map(NistImage::bytes).orElseThrow();
                stored.fingerOf(image).ifPresent(fingers::add);
            }
            if (fingers.isEmpty()) {
                return Optional.empty();
            }
            double score = Math.min(1.0, (double) fingers.size() / prints.size());
            // A single finger is a mark, or little more: that is for an expert.
            boolean expert = fingers.size() < 4;
            return Optional.of(Candidates.of(stored.record(), score, "nist", expert, "matchedFingers", fingers));
        }

        private RefusedException rejected(String code) {
            return new RefusedException(Problem.of(422, code));
        }
    }
}
