/** The officer who is signed in, as the one who asks: for applications with Spring Security. */
@NullMarked
package org.i247.spring.security;

import org.jspecify.annotations.NullMarked;
