/** What the contract demands of every request beyond its signature (section 1): form, context, media type. */
@NullMarked
package org.i247.sandbox.request;

import org.jspecify.annotations.NullMarked;
