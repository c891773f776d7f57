package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kit.BareCasefile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Of those in a group who are only counted, one after another gets a name; the group stays as many
/// as it was.
class NameOneTest {
    private static final UUID CLAIM = new UUID(9, 9);
    private static final DateValue SINCE = DateValue.words("since 2008", DateBasis.STATED);

    private BareCasefile casefile;
    private Agents agents;
    private Members members;
    private Agent group;
    private Membership twelve;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        agents = new Agents(casefile.holdings);
        members = new Members(casefile.holdings);
        group = agents.add(AgentKind.GROUP, "The thirteen");
        twelve = members.count(group, 12, "Uzbek nationals").during(SINCE, null).by(CLAIM);
        members.change(group, null, twelve);
        members.addUnnamed(group, List.of("Member 2"), "Kyrgyz national");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private @Nullable Long total() throws Exception {
        return GroupTotal.of(members.of(group.id()), List.of()).derived();
    }

    private Membership line() throws Exception {
        return members.of(group.id()).getFirst();
    }

    @Test
    void somebodyNewIsOneOfTheTwelveInOneAct() throws Exception {
        Membership named = members.nameNew(group, twelve, " Дилшод ");

        assertEquals(13, total());
        assertEquals(11L, line().counted());
        assertEquals(twelve.id(), line().id());
        Agent member = agents.find(named.member() == null ? CLAIM : named.member()).orElseThrow();
        assertEquals("Дилшод", member.label());
        assertTrue(member.identityKnown());
        assertEquals("Uzbek nationals", named.attribute());
        assertEquals(SINCE, named.from());
        assertEquals(CLAIM, named.claim());
        assertEquals(3, named.position());
        assertEquals("people.act.name-counted", casefile.undoable());

        casefile.ledger.undo();
        assertEquals(twelve, line());
        assertEquals(2, members.of(group.id()).size());
        assertTrue(agents.find(member.id()).isEmpty(), "nobody is left behind");
        casefile.ledger.redo();
        assertEquals(List.of(11L, 2L), GroupTotal.of(members.of(group.id()), List.of()).parts());
    }

    @Test
    void oneWhomNobodyNamedCanTakeANameLater() throws Exception {
        Membership named = members.nameUnnamed(group, twelve, "Member 3");

        Agent member = agents.find(named.member() == null ? CLAIM : named.member()).orElseThrow();
        assertFalse(member.identityKnown());
        assertEquals("Member 3", member.label());
        assertEquals(13, total());
    }

    @Test
    void theLineGoesWithTheLastOfThemAndComesBackWithUndo() throws Exception {
        for (int i = 0; i < 12; i++) {
            members.nameUnnamed(group, line(), "One " + i);
            assertEquals(13, total());
        }

        assertTrue(members.of(group.id()).stream().allMatch(one -> one.counted() == null));
        assertEquals(13, members.of(group.id()).size());
        assertEquals(
                13,
                members.of(group.id()).stream().mapToLong(Membership::position).distinct().count());
        casefile.ledger.undo();
        assertEquals(1L, line().counted());
        assertEquals("Uzbek nationals", line().attribute());
        assertEquals(13, total());
    }

    @Test
    void whoIsAMemberAlreadyOrWouldCloseARingIsRefusedAndNothingChanges() throws Exception {
        Agent zafar = agents.add(AgentKind.PERSON, "Zafar");
        Membership named = members.nameOne(group, twelve, zafar);
        assertEquals(zafar.id(), named.member());
        Membership eleven = line();
        Agent upper = agents.add(AgentKind.GROUP, "All groups");
        members.add(upper, group);
        int acts = casefile.announced.size();

        for (Agent wrong : List.of(zafar, group, upper)) {
            MembershipException no =
                    assertThrows(
                            MembershipException.class, () -> members.nameOne(group, eleven, wrong));
            assertEquals(wrong.label(), no.problem().args().get("member"));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> members.nameNew(group, named, "Nobody"),
                "he is named already");
        assertEquals(acts, casefile.announced.size(), "nothing was written");
        assertEquals(13, total());
    }

    /// @param steps in which of the group’s lines one is named, and how
    @Property(tries = 20)
    void howeverTheyAreNamedTheGroupIsAsManyAsItWas(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 4) Integer> lines,
            @ForAll @Size(max = 12) List<@IntRange(max = 29) Integer> steps)
            throws Exception {
        try (BareCasefile other = new BareCasefile()) {
            Agents people = new Agents(other.holdings);
            Members of = new Members(other.holdings);
            Agent one = people.add(AgentKind.GROUP, "A group");
            for (int count : lines) {
                of.count(one, count, "of " + count);
            }
            Agent known = people.add(AgentKind.PERSON, "Known");
            for (int step : steps) {
                List<Membership> before = of.of(one.id());
                Membership line = before.get(step / 3 % before.size());
                try {
                    switch (step % 3) {
                        case 0 -> of.nameNew(one, line, "New");
                        case 1 -> of.nameUnnamed(one, line, "Unnamed");
                        default -> of.nameOne(one, line, known);
                    }
                    assertEquals(line.attribute(), of.of(one.id()).getLast().attribute());
                } catch (MembershipException | IllegalArgumentException e) {
                    assertEquals(before, of.of(one.id()));
                }
                assertEquals(
                        lines.stream().mapToLong(Integer::longValue).sum(),
                        GroupTotal.of(of.of(one.id()), List.of()).derived());
            }
        }
    }
}
