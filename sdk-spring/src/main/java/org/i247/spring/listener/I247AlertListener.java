package org.i247.spring.listener;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.aot.hint.annotation.Reflective;

/**
 * Marks a method of a bean that takes care of alerts. It has one parameter, an {@link org.i247.sdk.cooperation.Alert}, and returns
 * nothing. An alert is acknowledged at the gateway when every method that is interested has returned; if one throws, the {@link
 * ListenerErrorHandler} decides. Alerts come at least once and in order, one at a time: a method must do no harm if it is given
 * the same one again.
 *
 * <p>Needs {@code i247.alerts.cursor-file}.
 */
@Documented
@Reflective
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface I247AlertListener {
    /**
     * The kinds of alerts that the method is interested in.
     *
     * @return codes of the contract, such as {@code CONFIRMATION_ASKED}; none for all
     */
    String[] kinds() default {};
}
