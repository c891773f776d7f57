package org.dalil.people.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.desk.Intent;
import org.dalil.event.part.Doings;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.network.Network;
import org.dalil.people.network.Placed;
import org.dalil.people.network.Tie;
import org.dalil.people.network.TieSort;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Who is chosen in a network and where that leads, without a screen.
class NetworkModelTest {
    private BareCasefile casefile;
    private Doings doings;
    private DeskKit kit;
    private NetworkModel model;
    private NetworkWords words;
    private Agent one;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        doings = new Doings(casefile);
        kit = new DeskKit();
        words = new NetworkWords(kit.desk.texts());
        model =
                new NetworkModel(
                        new NetworkReader(casefile.holdings, new Naming(false), kit.desk.texts()),
                        kit.desk);
        one = doings.somebody("Middle");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private void relate(String who, String to) throws Exception {
        new Relations(casefile.holdings)
                .add(doings.somebody(who), doings.somebody(to), Term.ofCode("relative"), null);
    }

    private NetworkModel.Shown shown() {
        return Objects.requireNonNull(model.shown().get());
    }

    private Placed at() {
        return shown().places().get(model.chosen().get());
    }

    private String told() {
        return words.name(shown(), at());
    }

    @Test
    void untilItIsReadNothingCanBeChosenAndClosingVoidsIt() throws Exception {
        relate("Left", "Middle");
        kit.jobs.hold();
        model.open(one.id());
        model.walk(1, 0);
        model.choose(3);
        model.choose(one.id());
        model.reach(true);
        model.open();
        assertFalse(model.step(1));
        model.close();
        kit.jobs.release();
        assertNull(model.shown().get());
        assertEquals(List.of(), kit.went);
    }

    @Test
    void whatIsNotThereIsNotChosen() throws Exception {
        relate("Left", "Middle");
        model.open(one.id());
        model.choose(99);
        model.choose(-1);
        model.choose(UUID.randomUUID());
        model.choose((UUID) null);
        assertEquals("Middle", told());
        model.choose(doings.somebody("Left").id());
        assertEquals("Left", told());
    }

    @Test
    void tabStepsThroughEverybodyAndGoesOnAtTheEnd() throws Exception {
        for (String who : List.of("A", "B", "C")) {
            relate(who, "Middle");
        }
        model.open(one.id());
        assertFalse(model.step(-1), "before the first the keys go elsewhere");
        for (int i = 1; i < shown().places().size(); i++) {
            assertTrue(model.step(1));
        }
        assertFalse(model.step(1));
        assertTrue(model.step(-1));
    }

    @Test
    void aRingOfRelativesIsWalkedWithoutEnd() throws Exception {
        relate("A", "Middle");
        relate("B", "A");
        relate("Middle", "B");
        model.open(one.id());
        model.reach(true);
        for (int i = 0; i < 50; i++) {
            model.walk(i % 2 == 0 ? -1 : 1, 0);
            model.walk(0, i % 3 == 0 ? 1 : -1);
            assertNotNull(told());
        }
        assertEquals(3, shown().network().called().size());
        assertEquals(3, shown().places().stream().map(Placed::who).distinct().count(), "each once");
    }

    @Test
    void aFoldUnfoldsAndLeadsNowhere() throws Exception {
        Agent crowd = doings.agents.add(AgentKind.GROUP, "Crowd");
        for (int i = 0; i < 40; i++) {
            new Members(casefile.holdings).addNew(crowd, "Member " + i);
        }
        model.open(crowd.id());
        int before = shown().places().size();
        while (!at().isFold() && model.step(1)) {
            assertFalse(told().isEmpty());
        }
        assertTrue(at().isFold());
        assertTrue(words.tell(shown(), at()).contains("of Crowd"));
        model.open();
        assertTrue(shown().places().size() > before);
        assertEquals(List.of(), kit.went);
        model.open(crowd.id());
        assertEquals(before, shown().places().size(), "opened anew it is folded again");
    }

    @Test
    void whoIsChosenStaysWhenTheSecondStepGoes() throws Exception {
        relate("Near", "Middle");
        relate("Far", "Near");
        model.open(one.id());
        model.reach(true);
        model.choose(doings.somebody("Far").id());
        assertEquals("Far", told());
        model.reach(false);
        assertEquals("Middle", told(), "whoever is gone gives way to the middle");
    }

    @Test
    void aTieLeadsToWhatItRestsOnElseToWhoeverIsAtItsEnd() {
        UUID from = UUID.randomUUID();
        RecordRef claim = new RecordRef(RecordKind.CLAIM, UUID.randomUUID());
        model.open(tie(from, null));
        model.open(tie(from, claim));
        assertEquals(
                List.of(
                        new Intent.ToRecord(new RecordRef(RecordKind.AGENT, from)),
                        new Intent.ToRecord(claim)),
                kit.went);
    }

    private Tie tie(UUID from, RecordRef rests) {
        return new Tie(from, one.id(), TieSort.RELATION, "x", null, null, rests, Tie.Doubt.NONE);
    }

    @Test
    void tiesAreToldWithTheirTimeAndWhatSpeaksAgainstThem() {
        UUID other = UUID.randomUUID();
        Tie open =
                new Tie(
                        other,
                        one.id(),
                        TieSort.POSITION,
                        "Head",
                        Doings.date("2001"),
                        null,
                        null,
                        Tie.Doubt.DENIED);
        assertEquals("2001 – ", words.when(open));
        assertEquals("", words.when(tie(other, null)));
        assertEquals("Head (denied)", words.tie(open));
        assertEquals("nothing yet", words.rests(open));
        NetworkModel.Shown strange =
                new NetworkModel.Shown(
                        new Network(one.id(), Map.of(), List.of(open)), List.of(), false);
        assertEquals("–", strange.name(other), "somebody who is gone has no name");
    }

    @Test
    void aNetworkThatCannotBeReadIsTold() throws Exception {
        casefile.close();
        model.open(one.id());
        assertNull(model.shown().get());
        assertEquals(1, kit.problems.size());
        casefile = new BareCasefile();
    }
}
