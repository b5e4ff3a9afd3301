/** Finds the methods that take care of alerts and messages, and listens for them. */
@NullMarked
package org.i247.spring.boot.autoconfigure.listener;

import org.jspecify.annotations.NullMarked;
