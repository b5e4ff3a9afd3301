package org.i247.sdk.copy;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.QueryContext;

/** Carries what an update asks for; the client implements it, and a test may. */
public interface CopyCalls {
    /**
     * Fetches the manifest of a database's copy.
     *
     * @param database the database
     * @param context who asks and why
     * @return the manifest, not verified yet
     */
    SignedManifest manifest(Database<?, ?> database, QueryContext context);

    /**
     * Fetches a part of a file.
     *
     * @param database the database
     * @param file the file's name in the manifest
     * @param from the first byte, from 0
     * @param length how many bytes, 1 or more
     * @param context who asks and why
     * @return what the gateway gave: the part, or the whole file
     */
    CopyPart part(Database<?, ?> database, String file, long from, int length, QueryContext context);
}
