package org.i247.sdk.internal.evidence;

import org.i247.sdk.query.QueryContext;

/**
 * A call that is about to be made, without what is asked for.
 *
 * @param context who asks and why
 * @param reference the call's reference
 * @param database the database or service that is asked, by its code
 * @param operation what it is asked to do, such as {@code search}
 */
public record Asked(QueryContext context, String reference, String database, String operation) {}
