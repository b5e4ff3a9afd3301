package org.i247.sandbox.proxy;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.i247.sandbox.SandboxExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A fault proxy for the tests of a class, before a sandbox: started before the first, reset before each, closed after the
 * last. Tests that share it must not run at the same time.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension GATEWAY = new SandboxExtension();
 *
 * @RegisterExtension
 * static final FaultProxyExtension LINE = new FaultProxyExtension(GATEWAY, FaultProxyBuilder::insideTls);
 * }</pre>
 */
public final class FaultProxyExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {
    private final SandboxExtension gateway;
    private final UnaryOperator<FaultProxyBuilder> order;
    private @Nullable FaultProxy proxy;

    /**
     * An extension with a proxy outside TLS.
     *
     * @param gateway the sandbox behind it, which may be registered before or after
     */
    public FaultProxyExtension(SandboxExtension gateway) {
        this(gateway, UnaryOperator.identity());
    }

    /**
     * An extension with a proxy of one's own making.
     *
     * @param gateway the sandbox behind it, which may be registered before or after
     * @param order what is said to the proxy's builder
     */
    public FaultProxyExtension(SandboxExtension gateway, UnaryOperator<FaultProxyBuilder> order) {
        this.gateway = Objects.requireNonNull(gateway, "gateway");
        this.order = Objects.requireNonNull(order, "order");
    }

    /**
     * The proxy.
     *
     * @return the proxy
     * @throws IllegalStateException if no test of the class is running
     */
    public FaultProxy proxy() {
        if (proxy == null) {
            throw new IllegalStateException("The proxy runs from before the first test of the class to after the last;"
                    + " register the extension in a static field");
        }
        return proxy;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (proxy == null) {
            gateway.beforeAll(context);
            proxy = order.apply(gateway.sandbox().faultProxy()).start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        beforeAll(context);
        proxy().reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (proxy != null) {
            proxy.close();
            proxy = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FaultProxy.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        beforeAll(context);
        return proxy();
    }
}
