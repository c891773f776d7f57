package org.dalil.people;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What can be done with the members of a group. A member keeps its number for good: one number
/// never stands for two people, also after one of them was taken away.
public final class Members {
    private final Holdings holdings;
    private final AgentStore store;

    public Members(Holdings holdings) {
        this.holdings = holdings;
        this.store = new AgentStore(holdings.database());
    }

    /// Makes somebody a member.
    ///
    /// @throws MembershipException when the group would be its own member, or has this one already
    public Membership add(Agent group, Agent member) throws ProblemException {
        if (group.id().equals(member.id())) {
            throw new MembershipException(
                    Problem.of("people.problem.own-member").with("group", group.label()));
        }
        if (of(group.id()).stream().anyMatch(one -> one.member().equals(member.id()))) {
            throw new MembershipException(
                    Problem.of("people.problem.already-member")
                            .with("group", group.label())
                            .with("member", member.label()));
        }
        return holdings.create(
                act("people.act.add-member", group, member.label()),
                Membership.SHAPE,
                membership(group, member, nextNumber(group.id()), null));
    }

    /// Makes a person of this name who is a member: one act.
    public Agent addNew(Agent group, String label) throws ProblemException {
        Agent member = Agent.named(holdings.ids().next(), AgentKind.PERSON, label);
        Membership membership = membership(group, member, nextNumber(group.id()), null);
        return holdings.ledger()
                .act(
                        act("people.act.new-member", group, member.label()),
                        changes -> create(changes, member, membership));
    }

    /// Gives a group members whom nobody has named yet, each countable and able to take a name
    /// later.
    ///
    /// @param labels one label a member, in order, from [#nextNumber]
    public List<Agent> addUnnamed(Agent group, List<String> labels, @Nullable String attribute)
            throws ProblemException {
        long first = nextNumber(group.id());
        return holdings.ledger()
                .act(
                        ActName.of("people.act.add-members", "name", group.label()),
                        changes -> {
                            List<Agent> made = new ArrayList<>();
                            for (String label : labels) {
                                Agent member = Agent.unnamed(holdings.ids().next(), label);
                                long number = first + made.size();
                                made.add(
                                        create(
                                                changes,
                                                member,
                                                membership(group, member, number, attribute)));
                            }
                            return made;
                        });
    }

    /// Keeps a membership as it now is.
    public void change(Agent group, Agent member, Membership after) throws ProblemException {
        holdings.update(
                act("people.act.change-member", group, member.label()), Membership.SHAPE, after);
    }

    /// Ends a membership; the member itself stays. Undo brings it back.
    public void remove(Agent group, Agent member, Membership ended) throws ProblemException {
        holdings.remove(
                act("people.act.remove-member", group, member.label()),
                new RecordRef(RecordKind.MEMBERSHIP, ended.id()));
    }

    /// The members of a group, in order.
    public List<Membership> of(UUID group) throws ProblemException {
        return holdings.records().where(Membership.SHAPE, "group_agent = ?", "position", group);
    }

    /// The groups an agent belongs to.
    public List<Membership> groupsOf(UUID member) throws ProblemException {
        return holdings.records().where(Membership.SHAPE, "member = ?", "id", member);
    }

    /// The number that the next member of a group gets.
    public long nextNumber(UUID group) throws ProblemException {
        return store.nextMember(group);
    }

    private static Agent create(Changes changes, Agent member, Membership membership)
            throws SQLException {
        changes.create(Agent.SHAPE, member);
        changes.create(Membership.SHAPE, membership);
        return member;
    }

    private Membership membership(
            Agent group, Agent member, long number, @Nullable String attribute) {
        return new Membership(holdings.ids().next(), group.id(), member.id(), number, attribute);
    }

    private static ActName act(String key, Agent group, String member) {
        return new ActName(key, Map.of("name", group.label(), "member", member));
    }
}
