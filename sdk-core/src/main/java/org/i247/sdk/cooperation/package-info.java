/** Police talking to police: hits to confirm, alerts, messages (contract, section 6). */
@NullMarked
package org.i247.sdk.cooperation;

import org.jspecify.annotations.NullMarked;
