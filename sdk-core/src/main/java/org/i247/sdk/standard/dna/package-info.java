/** DNA profiles: loci, alleles, the rules of each kind of profile, import, and comparison on the spot. No I/O. */
@NullMarked
package org.i247.sdk.standard.dna;

import org.jspecify.annotations.NullMarked;
