package org.i247.spring.context;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for what purpose a controller, or one of its methods, asks: the purpose of each question that is asked while it serves
 * a request, in place of {@code i247.purpose}. A method's goes before its class's.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface I247Purpose {
    /**
     * The purpose.
     *
     * @return a token of the contract, such as {@code border-control}
     */
    String value();
}
