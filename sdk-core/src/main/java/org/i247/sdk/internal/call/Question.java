package org.i247.sdk.internal.call;

import java.util.function.Function;
import org.i247.sdk.internal.evidence.Told;

/**
 * What kind of call it is.
 *
 * @param lane the database or service that is asked
 * @param operation what it is asked to do, in a word
 * @param telling what its answer is in a word
 * @param <T> what comes back
 */
public record Question<T>(String lane, String operation, Function<? super T, Told> telling) {}
