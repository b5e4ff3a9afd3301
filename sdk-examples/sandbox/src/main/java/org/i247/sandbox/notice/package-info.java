/** The stand-in for INTERPOL's public notices API: anybody may ask it, and nothing is signed. */
@NullMarked
package org.i247.sandbox.notice;

import org.jspecify.annotations.NullMarked;
