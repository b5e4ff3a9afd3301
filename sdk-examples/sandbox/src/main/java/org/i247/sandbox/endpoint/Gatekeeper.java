package org.i247.sandbox.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.i247.sandbox.pki.Registry;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.request.Context;
import org.i247.sandbox.request.ContextReader;
import org.i247.sandbox.request.MessageForm;
import org.i247.sandbox.signature.RequestVerdict;
import org.i247.sandbox.web.HttpRequest;

/**
 * Decides whether a request is looked at: its form (section 1), then its signature, then whether TLS certificate, signing
 * key and context are of one bureau (section 2), then its purpose. Safe for use by several threads.
 */
public final class Gatekeeper {
    private static final String STATUS = "/v1/status";

    private final Registry registry;
    private final Predicate<String> refusedPurposes;

    /**
     * A gatekeeper.
     *
     * @param registry whose certificates are whose
     * @param refusedPurposes whether a purpose is refused
     */
    public Gatekeeper(Registry registry, Predicate<String> refusedPurposes) {
        this.registry = registry;
        this.refusedPurposes = refusedPurposes;
    }

    /**
     * Lets a request in.
     *
     * @param request the request
     * @param verdict what was made of its signature
     * @return who asks
     * @throws RefusedException with 400, 401, 403, 413 or 415
     */
    public Caller admit(HttpRequest request, RequestVerdict verdict) throws RefusedException {
        MessageForm.check(request);
        if (verdict instanceof RequestVerdict.Refused refused) {
            throw new RefusedException(Problem.of(401, refused.code()));
        }
        String keyId = ((RequestVerdict.Accepted) verdict).keyId();
        Optional<Context> context = ContextReader.read(request.values("I247-Context"));
        if (context.isEmpty() && !request.path().equals(STATUS)) {
            throw new RefusedException(Problem.malformed("I247-Context", Rule.REQUIRED));
        }
        Registry.Entry key =
                registry.signing(keyId).orElseThrow(() -> new RefusedException(Problem.of(401, "KEY_UNKNOWN")));
        String tlsBureau =
                registry.tls(request.tlsKeyId()).map(Registry.Entry::bureau).orElse("");
        String named = context.map(Context::bureau).orElse(key.bureau());
        if (!tlsBureau.equals(key.bureau()) || !named.equals(key.bureau())) {
            throw new RefusedException(Problem.of(403, "BUREAU_MISMATCH"));
        }
        if (context.map(Context::purpose).filter(refusedPurposes).isPresent()) {
            throw new RefusedException(new Problem(
                    403, "PURPOSE_NOT_ALLOWED", List.of(new Violation("I247-Context", Rule.RANGE)), null, null));
        }
        return new Caller(key.bureau(), key.role(), context);
    }
}
