package org.dalil.people;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What can be done with the members of a group. A member keeps its number for good: one number
/// never stands for two people, also after one of them was taken away.
public final class Members {
    private final Holdings holdings;
    private final AgentStore store;

    public Members(Holdings holdings) {
        this.holdings = holdings;
        this.store = new AgentStore(holdings.database(), new Naming(false));
    }

    /// Makes somebody a member.
    ///
    /// @throws MembershipException when the group would be its own member, also through other
    ///   groups, or has this one already
    public Membership add(Agent group, Agent member) throws ProblemException {
        refuseRing(group, member);
        refuseTwice(group, member);
        return holdings.create(
                act("people.act.add-member", group, member.label()),
                Membership.SHAPE,
                membership(group, member, nextNumber(group.id()), null));
    }

    private void refuseTwice(Agent group, Agent member) throws ProblemException {
        if (of(group.id()).stream().anyMatch(one -> member.id().equals(one.member()))) {
            throw MembershipException.of("people.problem.already-member", group, member);
        }
    }

    private void refuseRing(Agent group, Agent member) throws ProblemException {
        if (group.id().equals(member.id())) {
            throw MembershipException.of("people.problem.own-member", group, member);
        }
        Set<UUID> above = new HashSet<>(Set.of(group.id()));
        Deque<UUID> next = new ArrayDeque<>(above);
        for (UUID at = next.poll(); at != null; at = next.poll()) {
            for (Membership one : groupsOf(at)) {
                if (one.group().equals(member.id())) {
                    throw MembershipException.of("people.problem.ring", group, member);
                }
                if (above.add(one.group())) {
                    next.add(one.group());
                }
            }
        }
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

    /// Counts several members without making a record of each.
    ///
    /// @param count at least one
    /// @param attribute who they are, as the source says it: “Uzbek nationals”
    public Membership count(Agent group, long count, @Nullable String attribute)
            throws ProblemException {
        return holdings.create(
                ActName.of("people.act.count-members", "name", group.label()),
                Membership.SHAPE,
                Membership.counting(
                        holdings.ids().next(),
                        group.id(),
                        count,
                        nextNumber(group.id()),
                        attribute));
    }

    /// Says who one of those is who are only counted: one act, by which the group grows by nobody.
    /// What sets them apart, their dates and the claim that says so are the member’s from then on.
    ///
    /// @throws MembershipException when the group would be its own member, also through other
    ///   groups, or has this one already
    public Membership nameOne(Agent group, Membership counted, Agent member)
            throws ProblemException {
        refuseRing(group, member);
        refuseTwice(group, member);
        return takeOne(group, counted, member, false);
    }

    /// The same for a new person of this name, made in the same act.
    public Membership nameNew(Agent group, Membership counted, String label)
            throws ProblemException {
        Agent member = Agent.named(holdings.ids().next(), AgentKind.PERSON, label);
        return takeOne(group, counted, member, true);
    }

    /// The same for one whom nobody has named: a record of their own that can take a name later.
    public Membership nameUnnamed(Agent group, Membership counted, String label)
            throws ProblemException {
        return takeOne(group, counted, Agent.unnamed(holdings.ids().next(), label), true);
    }

    private Membership takeOne(Agent group, Membership counted, Agent member, boolean fresh)
            throws ProblemException {
        if (counted.member() != null) {
            throw new IllegalArgumentException("only those who are counted can be named");
        }
        Membership named = counted.one(holdings.ids().next(), member.id(), nextNumber(group.id()));
        Membership left = counted.withoutOne().orElse(null);
        return holdings.ledger()
                .act(
                        act("people.act.name-counted", group, member.label()),
                        changes -> {
                            if (fresh) {
                                changes.create(Agent.SHAPE, member);
                            }
                            if (left == null) {
                                changes.remove(new RecordRef(RecordKind.MEMBERSHIP, counted.id()));
                            } else {
                                changes.update(Membership.SHAPE, left);
                            }
                            changes.create(Membership.SHAPE, named);
                            return named;
                        });
    }

    /// Keeps a membership as it now is.
    ///
    /// @param member who it is of; null where several are only counted
    public void change(Agent group, @Nullable Agent member, Membership after)
            throws ProblemException {
        holdings.update(
                member == null
                        ? ActName.of("people.act.count-members", "name", group.label())
                        : act("people.act.change-member", group, member.label()),
                Membership.SHAPE,
                after);
    }

    /// Ends a membership; the member itself stays. Undo brings it back.
    ///
    /// @param member who it is of; null where several are only counted
    public void remove(Agent group, @Nullable Agent member, Membership ended)
            throws ProblemException {
        holdings.remove(
                member == null
                        ? ActName.of("people.act.uncount-members", "name", group.label())
                        : act("people.act.remove-member", group, member.label()),
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
