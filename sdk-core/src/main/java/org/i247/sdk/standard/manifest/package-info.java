/**
 * Lists of passengers and crew as ships and planes send them: PAXLST and PNRGOV (UN/EDIFACT), CSV (IMO FAL 5 and 6), JSON Lines.
 * {@link org.i247.sdk.standard.manifest.ListReader} is where to begin.
 */
@NullMarked
package org.i247.sdk.standard.manifest;

import org.jspecify.annotations.NullMarked;
