package org.i247.immigration.officer;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks, for the OpenAPI page, a method that asks the gateway: its request names the purpose. */
@Parameter(
        in = ParameterIn.HEADER,
        name = RequestPurpose.HEADER,
        required = true,
        description = "Why the gateway is asked.",
        schema = @Schema(example = "border-control"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Purposeful {}
