package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Groups may hold groups, and no group ever holds itself; members who are only counted need no
/// records.
class GroupsInGroupsTest {
    @Test
    void aRingOfGroupsIsRefusedHoweverLong() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            Members members = new Members(casefile.holdings);
            List<Agent> chain = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                chain.add(agents.add(AgentKind.GROUP, "Group " + i));
            }
            for (int i = 0; i < 4; i++) {
                members.add(chain.get(i), chain.get(i + 1));
            }
            int acts = casefile.announced.size();

            for (int i = 0; i < 4; i++) {
                Agent upper = chain.get(i);
                MembershipException ring =
                        assertThrows(
                                MembershipException.class,
                                () -> members.add(chain.getLast(), upper));
                assertEquals("people.problem.ring", ring.problem().key());
                assertEquals(upper.label(), ring.problem().args().get("member"));
            }
            assertEquals(acts, casefile.announced.size(), "nothing was written");
            members.add(chain.getFirst(), chain.getLast()); // two ways to one are no ring
        }
    }

    @Property(tries = 25)
    void whateverIsTriedNoGroupComesToHoldItself(
            @ForAll @Size(max = 25) List<@IntRange(max = 35) Integer> tries) throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            Members members = new Members(casefile.holdings);
            List<Agent> groups = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                groups.add(agents.add(AgentKind.GROUP, "Group " + i));
            }
            for (int pair : tries) {
                try {
                    members.add(groups.get(pair / 6), groups.get(pair % 6));
                } catch (MembershipException e) {
                    assertTrue(e.problem().key().startsWith("people.problem."));
                }
            }
            for (Agent group : groups) {
                assertTrue(!below(members, group.id()).contains(group.id()));
            }
        }
    }

    private static Set<UUID> below(Members members, UUID group) throws Exception {
        Set<UUID> all = new HashSet<>();
        List<UUID> next = new ArrayList<>(List.of(group));
        while (!next.isEmpty()) {
            for (Membership one : members.of(next.removeLast())) {
                if (one.member() != null && all.add(one.member())) {
                    next.add(one.member());
                }
            }
        }
        return all;
    }

    @Test
    void severalAreCountedWithoutARecordEach() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            Members members = new Members(casefile.holdings);
            Agent group = agents.add(AgentKind.GROUP, "The thirteen");
            Membership counted = members.count(group, 12, "Uzbek nationals");
            members.addUnnamed(group, List.of("one more"), "Kyrgyz national");

            assertEquals(2, agents.rows().count(""));
            assertEquals(12, counted.people());
            assertEquals(List.of(1L, 2L), positions(members, group));
            DateValue since = DateValue.words("June", DateBasis.STATED);
            members.change(group, null, counted.during(since, null).by(new UUID(8, 8)));
            Membership kept = members.of(group.id()).getFirst();
            assertEquals(since, kept.from());
            assertEquals(new UUID(8, 8), kept.claim());
            members.remove(group, null, kept);
            assertEquals("people.act.uncount-members", casefile.undoable());
            casefile.ledger.undo();
            assertEquals(12, members.of(group.id()).getFirst().counted());
        }
    }

    private static List<Long> positions(Members members, Agent group) throws Exception {
        return members.of(group.id()).stream().map(Membership::position).toList();
    }
}
