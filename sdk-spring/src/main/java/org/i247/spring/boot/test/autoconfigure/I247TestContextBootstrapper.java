package org.i247.spring.boot.test.autoconfigure;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Makes the context of an {@link I247Test}. */
final class I247TestContextBootstrapper extends TestSliceTestContextBootstrapper<I247Test> {}
