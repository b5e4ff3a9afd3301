/** Fingerprints and DNA profiles: questions that are answered later, and the candidates that come back. */
@NullMarked
package org.i247.sdk.biometric;

import org.jspecify.annotations.NullMarked;
