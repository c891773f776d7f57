package org.dalil.claim.matter;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

import java.util.Map;

/// That a matter cannot be as wanted. Says why, and what to choose instead.
public final class MatterException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private MatterException(Problem problem) {
        super(problem, null);
    }

    static MatterException ring(Matter matter, Matter within) {
        return new MatterException(
                new Problem(
                        "matter.problem.ring",
                        Map.of("title", matter.title(), "within", within.title())));
    }
}
