package org.dalil.desk.preferences;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// What a person prefers could not be written down for the next start. Never keeps them from
/// working.
public final class PreferencesException extends ProblemException {
    private static final long serialVersionUID = 1L;

    PreferencesException(Throwable cause) {
        super(Problem.of("desk.problem.preferences-not-kept"), cause);
    }
}
