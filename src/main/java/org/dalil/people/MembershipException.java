package org.dalil.people;

import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;

/// Somebody cannot become a member of this group.
public final class MembershipException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private MembershipException(Problem problem) {
        super(problem, null);
    }

    static MembershipException of(String key, Agent group, Agent member) {
        return new MembershipException(
                Problem.of(key).with("group", group.label()).with("member", member.label()));
    }
}
