/**
 * What one signed, verified query costs, against the sum of its parts. It reaches into the internal packages of the SDK
 * from the class path, which an application cannot do and should not.
 */
@NullMarked
package org.i247.benchmarks;

import org.jspecify.annotations.NullMarked;
