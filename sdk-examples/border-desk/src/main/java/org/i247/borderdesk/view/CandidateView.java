package org.i247.borderdesk.view;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.biometric.CandidateRecord;
import org.i247.sdk.biometric.DnaCandidate;
import org.i247.sdk.biometric.FingerprintCandidate;
import org.i247.sdk.standard.dna.Locus;

/** A candidate for people. What a machine found is for an expert to look at, and says so. */
final class CandidateView {
    private CandidateView() {}

    static RecordView of(CandidateRecord candidate, Words words) {
        Optional<String> rank =
                candidate.candidateRank().map(place -> words.text("candidate", words.value(place.toString())));
        Details details = new Details(words)
                .add(
                        "manualVerification",
                        Optional.of(candidate.needsManualVerification()),
                        needed -> words.text(needed ? "expert.needed" : "expert.not-needed"));
        if (candidate instanceof FingerprintCandidate prints) {
            details.addAll("matchedFingers", prints.matchedFingers(), words::code);
        }
        if (candidate instanceof DnaCandidate dna) {
            details.addAll(
                    "matchedLoci", dna.matchedLoci().stream().map(Locus::name).toList(), words::value);
        }
        List<String> lines = details.lines();
        return new RecordView(
                RecordView.headline(words, rank, candidate.subjectReference().map(words::value)), lines);
    }
}
