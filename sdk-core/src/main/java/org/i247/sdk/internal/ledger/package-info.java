/** The form of the evidence log: lines, chain, parts. Written by one room, verified by another. */
@NullMarked
package org.i247.sdk.internal.ledger;

import org.jspecify.annotations.NullMarked;
