package org.i247.spring.boot.test.autoconfigure;

import org.i247.sandbox.Sandbox;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.util.ClassUtils;

/** Lets each test find the sandbox as it comes: no script, no record and no request of another test. */
final class SandboxResetListener implements TestExecutionListener {
    private static final boolean PRESENT =
            ClassUtils.isPresent("org.i247.sandbox.Sandbox", SandboxResetListener.class.getClassLoader());

    @Override
    public void beforeTestMethod(TestContext test) {
        if (PRESENT && test.hasApplicationContext()) {
            Present.reset(test);
        }
    }

    /** Loaded where there is a sandbox only. */
    private static final class Present {
        private Present() {}

        static void reset(TestContext test) {
            test.getApplicationContext().getBeanProvider(Sandbox.class).ifUnique(Sandbox::reset);
        }
    }
}
