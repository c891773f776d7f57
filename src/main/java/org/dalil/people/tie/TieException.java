package org.dalil.people.tie;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agent;

/// Somebody cannot be tied to themselves.
public final class TieException extends ProblemException {
    private static final long serialVersionUID = 1L;

    TieException(String key, Agent agent) {
        super(Problem.of(key).with("name", agent.label()), null);
    }
}
