package org.dalil.kernel;

import org.jspecify.annotations.Nullable;

/// A failure of the world at one edge of the program (storage, files, foreign data). Each edge has
/// its own subtype; what people read comes from [#problem()], never from [#getMessage()].
public abstract class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised: serialisation is shut off for the whole program
    private final Problem problem;

    protected ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    /// What to tell the person.
    public final Problem problem() {
        return problem;
    }
}
