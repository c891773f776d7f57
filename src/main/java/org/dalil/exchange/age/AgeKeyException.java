package org.dalil.exchange.age;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

/// Text that should be an age key and is not, with what is wrong with it. Never quotes the text,
/// which may be secret.
public final class AgeKeyException extends ProblemException {
    private static final long serialVersionUID = 1L;

    AgeKeyException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    static AgeKeyException of(String reason) {
        return new AgeKeyException(Problem.of("exchange.problem.key-" + reason), null);
    }
}
