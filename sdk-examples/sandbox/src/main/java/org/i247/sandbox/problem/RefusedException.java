package org.i247.sandbox.problem;

/** Ends the handling of a request with a problem. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /**
     * Refuses.
     *
     * @param problem the problem
     */
    public RefusedException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /**
     * Why.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
