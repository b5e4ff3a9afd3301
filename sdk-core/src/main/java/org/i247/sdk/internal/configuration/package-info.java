/** Configuration by the fixed names, from properties files and the environment. */
@NullMarked
package org.i247.sdk.internal.configuration;

import org.jspecify.annotations.NullMarked;
