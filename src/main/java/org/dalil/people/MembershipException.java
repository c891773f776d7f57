package org.dalil.people;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// Somebody cannot become a member of this group.
public final class MembershipException extends ProblemException {
    private static final long serialVersionUID = 1L;

    MembershipException(Problem problem) {
        super(problem, null);
    }
}
