package org.i247.immigration;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI page says of the service as a whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Immigration service",
                        version = "1",
                        description =
                                "Passports checked against INTERPOL's databases. Problems are told by RFC 9457, texts in the"
                                        + " language of Accept-Language: ar, en, es or fr."),
        security = @SecurityRequirement(name = "officer"))
@SecurityScheme(name = "officer", type = SecuritySchemeType.HTTP, scheme = "basic")
final class ApiDescription {}
