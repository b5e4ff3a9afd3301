/**
 * Carries one call through faults: deadline, bulkhead, retries within a budget, circuit breaker. The only retry layer of
 * the SDK; nothing below it repeats an exchange.
 */
@NullMarked
package org.i247.sdk.internal.resilience;

import org.jspecify.annotations.NullMarked;
