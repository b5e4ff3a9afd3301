/** Tests of applications, against a gateway in the same process. */
@NullMarked
package org.i247.spring.boot.test.autoconfigure;

import org.jspecify.annotations.NullMarked;
