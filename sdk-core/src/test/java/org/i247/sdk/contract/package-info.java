/** The wire contract as an OpenAPI document: its own tests, and the checks that other tests run content through. */
@NullMarked
package org.i247.sdk.contract;

import org.jspecify.annotations.NullMarked;
