package org.i247.sandbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for the tests of a class: started before the first, reset before each, closed after the last. Tests that
 * share it must not run at the same time.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension GATEWAY = new SandboxExtension();
 * }</pre>
 *
 * <p>or {@code @ExtendWith(SandboxExtension.class)}, and then a parameter of type {@link Sandbox}.
 */
public final class SandboxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
    private final SandboxBuilder builder;
    private @Nullable Sandbox sandbox;

    /** An extension with a sandbox as it comes. */
    public SandboxExtension() {
        this(Sandbox.builder());
    }

    /**
     * An extension with a sandbox of one's own making.
     *
     * @param builder what it is made by
     */
    public SandboxExtension(SandboxBuilder builder) {
        this.builder = Objects.requireNonNull(builder, "builder");
    }

    /**
     * The sandbox.
     *
     * @return the sandbox
     * @throws IllegalStateException if no test of the class is running
     */
    public Sandbox sandbox() {
        if (sandbox == null) {
            throw new IllegalStateException(
                    "The sandbox runs from before the first test of the class to after the last;"
                            + " register the extension in a static field");
        }
        return sandbox;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (sandbox == null) {
            sandbox = builder.start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        beforeAll(context);
        sandbox().reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (sandbox != null) {
            sandbox.close();
            sandbox = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        beforeAll(context);
        return sandbox();
    }
}
