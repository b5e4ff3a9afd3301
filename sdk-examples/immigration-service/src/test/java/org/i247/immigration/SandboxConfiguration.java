package org.i247.immigration;

import org.i247.spring.boot.test.autoconfigure.AutoConfigureI247;
import org.springframework.boot.test.context.TestConfiguration;

/** A sandbox in the same process, and the client connected to it: for tests, and for trying the service out. */
@TestConfiguration(proxyBeanMethods = false)
@AutoConfigureI247
class SandboxConfiguration {}
