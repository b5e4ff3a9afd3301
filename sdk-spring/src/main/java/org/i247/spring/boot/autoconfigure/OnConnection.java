package org.i247.spring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Conditional;

/** Whether it is said how a gateway is reached: by a bean, or by {@code i247.endpoints}. */
final class OnConnection extends AnyNestedCondition {
    OnConnection() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(I247ConnectionDetails.class)
    static final class ByBean {}

    @Conditional(OnEndpoints.class)
    static final class ByProperty {}
}
