package org.i247.sdk.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.audit.EvidenceReport.ContentFound;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.KeptSignature;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignedText;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** Whether the two signatures of an attempt are right, bound to each other, and say what the record says. */
final class ExchangeCheck {
    private static final String UNAUTHORIZED = "401";
    private static final String DIGEST = "\"content-digest\"";

    private final Findings findings;
    private final KnownKeys gateway;
    private final KnownKeys own;
    private final List<String> contents;
    private final List<ContentFound> found = new ArrayList<>();
    private final SignedOnce requests = new SignedOnce();

    ExchangeCheck(Findings findings, KnownKeys gateway, KnownKeys own, List<byte[]> contents) {
        this.findings = findings;
        this.gateway = gateway;
        this.own = own;
        this.contents = contents.stream().map(ExchangeCheck::digest).toList();
    }

    /**
     * An answer that is proven.
     *
     * @param status its status
     * @param requestId the gateway's id
     * @param content the content, if the record holds it and the signature covers it
     */
    record Proven(String status, String requestId, Optional<byte[]> content) {}

    /** The proven answer of an attempt; empty if it has none, or something is wrong, which is then a finding. */
    Optional<Proven> attempt(Members attempt, @Nullable Asking asking, long sequence, String reference) {
        Optional<Members> request = attempt.object("request");
        if (request.isEmpty()) {
            return Optional.empty();
        }
        KeptSignature asked;
        try {
            asked = KeptSignature.ofRequest(text(request.get()));
        } catch (SignatureFormatException e) {
            findings.add(EvidenceIssue.REQUEST_SIGNATURE, "form");
            return Optional.empty();
        }
        boolean right = own.verify(asked, EvidenceIssue.REQUEST_SIGNATURE, findings)
                && isInTime(asked, attempt)
                && isFirst(asked)
                && says(asked, asking, reference);
        if (right) {
            note(asked, false, sequence, reference);
        }
        Optional<Members> answer = attempt.object("answer");
        return answer.isEmpty() ? Optional.empty() : answer(answer.get(), asked, right, sequence, reference);
    }

    private Optional<Proven> answer(
            Members answer, KeptSignature asked, boolean askedRightly, long sequence, String reference) {
        KeptSignature answered;
        try {
            answered = KeptSignature.ofAnswer(text(answer), asked);
        } catch (SignatureFormatException e) {
            findings.add(EvidenceIssue.ANSWER_SIGNATURE, "form");
            return Optional.empty();
        }
        String status = answered.value("\"@status\"").orElse("");
        if (!gateway.verify(answered, EvidenceIssue.ANSWER_SIGNATURE, findings)
                || !(status.equals(UNAUTHORIZED) || isInTime(answered, answer))) {
            return Optional.empty();
        }
        Optional<byte[]> content = answer.text("content").map(text -> text.getBytes(StandardCharsets.US_ASCII));
        if (content.isPresent() && !answered.value(DIGEST).equals(content.map(ExchangeCheck::digest))) {
            findings.add(EvidenceIssue.CONTRADICTION, "content");
            return Optional.empty();
        }
        if (!askedRightly) {
            return Optional.empty();
        }
        note(answered, true, sequence, reference);
        return Optional.of(new Proven(status, answered.value("\"request-id\"").orElse(""), content));
    }

    private static SignedText text(Members kept) {
        return new SignedText(
                kept.text("base").orElseThrow(() -> new MemberException("base", "REQUIRED")),
                kept.text("signature").orElseThrow(() -> new MemberException("signature", "REQUIRED")));
    }

    private boolean isInTime(KeptSignature signature, Members at) {
        Instant created = Instant.ofEpochSecond(signature.parameters().created());
        Optional<Instant> noted = at.text("at").flatMap(Times::instant);
        boolean near = noted.isPresent()
                && Duration.between(noted.get(), created).abs().compareTo(I247Profile.GREATEST_AGE.plusSeconds(1)) <= 0;
        if (!near) {
            findings.add(EvidenceIssue.TIME, "created");
        }
        return near;
    }

    private boolean isFirst(KeptSignature request) {
        boolean first = requests.add(Sha256.of(request.base()));
        if (!first) {
            findings.add(EvidenceIssue.REPEATED, "nonce");
        }
        return first;
    }

    private boolean says(KeptSignature request, @Nullable Asking asking, String reference) {
        String context = request.value("\"i247-context\"").orElse("");
        String target = request.value("\"@target-uri\"").orElse("");
        boolean sameCall = List.of(context.split(", ", -1)).contains("reference=\"" + reference + "\"");
        if (!sameCall || (asking != null && !asking.isIn(context))) {
            findings.add(EvidenceIssue.CONTRADICTION, "i247-context");
            return false;
        }
        if (asking != null && !Target.fits(asking.database(), asking.operation(), target)) {
            findings.add(EvidenceIssue.CONTRADICTION, "@target-uri");
            return false;
        }
        return true;
    }

    private void note(KeptSignature signature, boolean isAnswer, long sequence, String reference) {
        signature.value(DIGEST).ifPresent(digest -> {
            for (int i = 0; i < contents.size(); i++) {
                if (contents.get(i).equals(digest)) {
                    found.add(new ContentFound(i + 1, isAnswer, sequence, reference));
                }
            }
        });
    }

    /** As the field {@code Content-Digest} has it (RFC 9530). */
    private static String digest(byte[] content) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(content)) + ":";
    }

    List<ContentFound> found() {
        return found;
    }
}
