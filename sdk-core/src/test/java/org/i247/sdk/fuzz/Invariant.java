package org.i247.sdk.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** What must hold for every input. */
public final class Invariant {
    private Invariant() {}

    /** Fails with the rule that is broken; the input is the fuzzer's to show. */
    public static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError(rule);
        }
    }

    /** Asks everything that can be asked without arguments: none of it may throw, however odd the value. */
    public static void requireReadable(Object value) {
        for (Method method : value.getClass().getMethods()) {
            boolean question = method.getParameterCount() == 0
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers());
            if (question) {
                ask(value, method);
            }
        }
    }

    private static void ask(Object value, Method method) {
        try {
            method.invoke(value);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " throws", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
