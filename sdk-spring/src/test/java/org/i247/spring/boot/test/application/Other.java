package org.i247.spring.boot.test.application;

import org.springframework.stereotype.Component;

/** What is not. */
@Component
public class Other {}
