package org.i247.sandbox.endpoint;

import java.util.Optional;
import org.i247.sandbox.SandboxRole;
import org.i247.sandbox.request.Context;

/**
 * Who was let in.
 *
 * @param bureau the bureau that certificate, key and context agree on
 * @param role the signing key's role
 * @param context the context; only the status may be asked for without one
 */
public record Caller(String bureau, SandboxRole role, Optional<Context> context) {}
