/** HTTP as the sandbox sees it, and WireMock beneath it. Nothing here knows the contract's databases. */
@NullMarked
package org.i247.sandbox.web;

import org.jspecify.annotations.NullMarked;
