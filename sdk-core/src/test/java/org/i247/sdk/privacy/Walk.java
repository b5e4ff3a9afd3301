package org.i247.sdk.privacy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Goes from values of the SDK to all values that their public methods give, and looks at the text form of each. */
final class Walk {
    /** Builders give values and values give builders, without end. */
    private static final int DEEPEST = 6;

    private final BiConsumer<String, String> looking;
    /** How near the start each was met: what was met at the end of a long way is looked into when a shorter one leads there. */
    private final Map<Object, Integer> seen = new IdentityHashMap<>();

    private final Set<String> types = new TreeSet<>();
    private final Set<String> looked = new HashSet<>();

    /** A walk that fails where a text form shows something planted. */
    Walk() {
        this((type, text) -> Planted.assertNoneIn("the text form of " + type, text));
    }

    /** A walk that hands each type and its text form on. */
    Walk(BiConsumer<String, String> looking) {
        this.looking = looking;
    }

    /** The public types of the SDK that the walk has met. */
    Set<String> types() {
        return types;
    }

    void from(Object value) {
        from(value, 0);
    }

    private void from(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> from(each, depth));
        } else if (value instanceof Iterable<?> iterable && isJdk(value)) {
            iterable.forEach(each -> from(each, depth));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                from(key, depth);
                from(each, depth);
            });
        } else if (value != null && isOurs(value.getClass()) && depth < seen.getOrDefault(value, DEEPEST + 1)) {
            seen.put(value, depth);
            types.add(value.getClass().getName());
            String text = value.toString();
            // Many values show the same, and to look for all that was planted takes its time.
            if (looked.add(value.getClass().getName() + ' ' + text)) {
                looking.accept(value.getClass().getName(), text);
            }
            follow(value, depth);
        }
    }

    private void follow(Object value, int depth) {
        for (Method method : value.getClass().getMethods()) {
            boolean getter = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && isOurs(method.getDeclaringClass())
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    && method.getReturnType() != void.class
                    && !method.getReturnType().isPrimitive();
            if (getter) {
                from(call(method, value), depth + 1);
            }
        }
    }

    private static Object call(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.i247.sdk.") && !type.isEnum();
    }

    private static boolean isJdk(Object value) {
        return value.getClass().getName().startsWith("java.");
    }
}
