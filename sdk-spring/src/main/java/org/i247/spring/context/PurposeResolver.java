package org.i247.spring.context;

import java.util.Optional;
import org.i247.sdk.query.Purpose;

/**
 * Knows for what purpose the current thread asks. The starter's own knows it of the {@link I247Purpose} of the request that is
 * being served; a bean of the application stands in for it. Safe for use by several threads.
 */
@FunctionalInterface
public interface PurposeResolver {
    /**
     * The purpose of what the current thread does.
     *
     * @return the purpose, or empty for {@code i247.purpose}
     */
    Optional<Purpose> purpose();
}
