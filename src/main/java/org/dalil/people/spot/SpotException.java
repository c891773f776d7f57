package org.dalil.people.spot;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// Words that name no point, or no distance. Nothing was kept of them.
public final class SpotException extends ProblemException {
    private static final long serialVersionUID = 1L;

    SpotException(String key, String words) {
        super(Problem.of(key).with("words", words), null);
    }
}
