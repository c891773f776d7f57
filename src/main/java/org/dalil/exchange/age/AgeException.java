package org.dalil.exchange.age;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// An age file that does not open, or breaks while it is read. Never says what is in it.
public final class AgeException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final AgeFault fault;

    AgeException(AgeFault fault, @Nullable Throwable cause) {
        super(Problem.of(fault.key()), cause);
        this.fault = fault;
    }

    /// Which of the known reasons it is.
    public AgeFault fault() {
        return fault;
    }
}
