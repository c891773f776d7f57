package org.dalil.people.ui;

import org.dalil.desk.control.line.NamedRecord;
import org.dalil.desk.control.matter.MatterView;
import org.dalil.people.Agent;
import org.dalil.people.GroupTotal;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.dalil.people.identity.IdentityDecision;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.dalil.people.ui.law.PositionView;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Everything an agent's page shows, read at once, with everybody called what they are called now.
///
/// @param name what the agent is called now
/// @param covered whether names are covered, so that further names must not be seen
/// @param members the members of a group, in order
/// @param groups the groups it belongs to
/// @param isSealed whether who it really is lies under seal
/// @param position its legal position on the day that is asked for
/// @param law what protects it, what is asked of it, and what is decided about it
record AgentView(
        Agent agent,
        String name,
        boolean covered,
        List<Named> names,
        Group group,
        List<Member> groups,
        List<Related> relations,
        List<Held> positions,
        List<Decided> decisions,
        boolean isSealed,
        List<MatterView> law,
        PositionView position) {

    /// A further name, with its kind in words.
    ///
    /// @param rest the passage it was read in
    record Named(NameForm form, String kind, @Nullable NamedRecord rest) {}

    /// Who belongs to it, and how many they are.
    record Group(List<Member> members, GroupTotal total) {}

    /// One membership with whoever is at its other end: the member on a group's page, the group on
    /// a member's.
    ///
    /// @param other null for several who are only counted
    /// @param name what the other is called now
    record Member(
            Membership membership,
            @Nullable Agent other,
            String name,
            @Nullable NamedRecord rest) {}

    /// A relation seen from here.
    ///
    /// @param name what the other is called now
    /// @param words what they are to one another
    record Related(
            Relation relation,
            Agent other,
            String name,
            String words,
            @Nullable NamedRecord rest) {}

    /// A position seen from here.
    ///
    /// @param other the organisation on a person’s page, the person on an organisation’s; null
    ///   where no organisation is known
    /// @param name what the other is called now
    record Held(
            Position position, @Nullable Agent other, String name, @Nullable NamedRecord rest) {}

    /// A decision seen from here.
    ///
    /// @param name what the other is called now
    record Decided(IdentityDecision decision, Agent other, String name) {}

    List<Member> members() {
        return group.members();
    }
}
