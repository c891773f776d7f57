package org.dalil.people.ui;

import org.dalil.people.Agent;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;

import java.util.List;

/// Everything an agent's page shows, read at once.
///
/// @param members the members of a group, in order
/// @param groups the groups it belongs to
record AgentView(Agent agent, List<NameForm> names, List<Member> members, List<Member> groups) {
    /// One membership with whoever is at its other end: the member on a group's page, the group on
    /// a member's.
    record Member(Membership membership, Agent other) {}
}
