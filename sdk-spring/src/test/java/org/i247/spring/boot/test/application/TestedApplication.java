package org.i247.spring.boot.test.application;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(proxyBeanMethods = false)
public class TestedApplication {}
