package org.i247.sdk.privacy;

/** A way by which something can leave the process, or stay behind where others read. */
public enum Way {
    LOG,
    /** Standard output and error. */
    STREAM,
    EVENT,
    /** The message of an exception, in four languages, and those of its causes and companions. */
    MESSAGE,
    /** An exception as it travels between processes. */
    SERIALISED,
    TEXT_FORM,
    THREAD,
    URL,
    HEADER,
    EVIDENCE,
    /** A file that the process wrote. */
    FILE,
    /** A program that the process started. */
    COMMAND,
    PROPERTY
}
