/** Alerts and messages as methods of an application's beans, and as its events. */
@NullMarked
package org.i247.spring.listener;

import org.jspecify.annotations.NullMarked;
