package org.i247.spring.boot.autoconfigure.listener;

import java.lang.reflect.Method;

/** A method is marked to listen that cannot be given what it is to listen for. */
final class ListenerShapeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String needed;

    ListenerShapeException(Class<?> annotation, Method method, Class<?> parameter) {
        super("@" + annotation.getSimpleName() + " " + method.toGenericString() + " must have one parameter, of type "
                + parameter.getName());
        needed = parameter.getName();
    }

    /** The type that the one parameter should have. */
    String needed() {
        return needed;
    }
}
