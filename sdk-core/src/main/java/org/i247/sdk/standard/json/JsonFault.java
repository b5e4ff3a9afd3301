package org.i247.sdk.standard.json;

/** A text is no JSON. Nothing of the text stands in it. */
public final class JsonFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    JsonFault(int line, String what) {
        super(what, null, false, false);
        this.line = line;
    }

    /**
     * Where it is none.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /** What is wrong there. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
