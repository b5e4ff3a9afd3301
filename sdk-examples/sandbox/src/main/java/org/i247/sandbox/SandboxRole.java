package org.i247.sandbox;

/** What a registered certificate may do (contract section 2). */
public enum SandboxRole {
    /** A National Central Bureau: reads and writes. */
    BUREAU,
    /** A post at the border, in the street or at a counter: reads only. */
    FRONTLINE
}
