package org.i247.spring.listener;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.aot.hint.annotation.Reflective;

/**
 * As {@link I247AlertListener}, for messages of other bureaus: the method has one parameter, an {@link
 * org.i247.sdk.cooperation.Message}. Needs {@code i247.messages.cursor-file}.
 */
@Documented
@Reflective
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface I247MessageListener {}
