package org.i247.sandbox;

import org.i247.sandbox.pki.Credential;

/**
 * What the gateway signs with.
 *
 * @param answers its key for answers
 * @param copies its key for the manifests of local copies
 * @param stranger a key that no client knows, for faults
 */
record GatewayKeys(Credential answers, Credential copies, Credential stranger) {}
