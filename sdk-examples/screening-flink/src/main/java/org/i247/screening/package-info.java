/**
 * Screening on a cluster: passenger lists come from files or from Kafka, each traveller is asked for by the SDK, results go to
 * files. Flink keeps what is under way in its check points, so that a worker that dies loses nobody and nobody stands twice in the
 * result.
 */
@NullMarked
package org.i247.screening;

import org.jspecify.annotations.NullMarked;
