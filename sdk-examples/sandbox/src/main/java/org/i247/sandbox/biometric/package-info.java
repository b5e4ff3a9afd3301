/** Searches that are answered later: fingerprints and DNA profiles (contract, section 4). */
@NullMarked
package org.i247.sandbox.biometric;

import org.jspecify.annotations.NullMarked;
