/** An application to test with the slice. */
@NullMarked
package org.i247.spring.boot.test.application;

import org.jspecify.annotations.NullMarked;
