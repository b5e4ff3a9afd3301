package org.i247.sdk.internal.call;

import org.i247.sdk.copy.CopyCalls;
import org.i247.sdk.copy.CopyPart;
import org.i247.sdk.copy.SignedManifest;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.Gateway;

/**
 * Carries the calls of an update to the gateway: each piece of a file is a call of its own, with its own time, retries and evidence.
 *
 * @param gateway what answers
 * @param caller runs the attempts
 */
public record CopyGatewayCalls(Gateway gateway, Caller caller) implements CopyCalls {
    @Override
    public SignedManifest manifest(Database<?, ?> database, QueryContext context) {
        Question<SignedManifest> question =
                new Question<>(database.name().value(), "snapshot", found -> Told.plain("FOUND"));
        return caller.read(
                question, context, CallOptions.defaults(), attempt -> gateway.copyManifest(database, attempt));
    }

    @Override
    public CopyPart part(Database<?, ?> database, String file, long from, int length, QueryContext context) {
        Question<CopyPart> question =
                new Question<>(database.name().value(), "snapshot-file", found -> Told.plain("FOUND"));
        return caller.read(
                question,
                context,
                CallOptions.defaults(),
                attempt -> gateway.copyPart(database, file, from, length, attempt));
    }
}
