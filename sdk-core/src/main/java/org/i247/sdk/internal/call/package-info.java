/** Where the typed operations meet the gateway: plan, attempts, threads. */
@NullMarked
package org.i247.sdk.internal.call;

import org.jspecify.annotations.NullMarked;
