/** Health, information and the endpoint {@code i247} for Spring Boot's Actuator. */
@NullMarked
package org.i247.spring.boot.autoconfigure.actuate;

import org.jspecify.annotations.NullMarked;
