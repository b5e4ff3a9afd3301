/** Makes an {@link org.i247.sdk.I247Client} a bean of a Spring Boot application. */
@NullMarked
package org.i247.spring.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
