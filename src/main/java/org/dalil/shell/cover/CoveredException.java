package org.dalil.shell.cover;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Naming;

import java.util.LinkedHashMap;
import java.util.Map;

/// A problem told with code names where it would name people whose names are covered.
final class CoveredException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private CoveredException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /// The failure as it may be told now.
    static Exception of(Exception failure, Naming naming) {
        if (!(failure instanceof ProblemException known) || !naming.covered()) {
            return failure;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        known.problem()
                .args()
                .forEach((name, value) ->
                        said.put(name, value instanceof String words ? naming.said(words) : value));
        return new CoveredException(new Problem(known.problem().key(), said), failure);
    }
}
