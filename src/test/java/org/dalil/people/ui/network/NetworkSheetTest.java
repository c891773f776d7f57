package org.dalil.people.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.conflict.Conflicts;
import org.dalil.claim.matter.Matter;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.event.Event;
import org.dalil.event.part.Doings;
import org.dalil.event.ui.EventPane;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.Picture;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.Places;
import org.dalil.people.network.Tie;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The network by hand: keys along ties, folds, two steps, doubts, covered names, and its table.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class NetworkSheetTest {
    private final Naming naming = new Naming(false);

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Doings doings;

    @SuppressWarnings("NullAway.Init")
    private Agent one;

    @SuppressWarnings("NullAway.Init")
    private Event event;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage on) throws Exception {
        stage = on;
        section = new SectionStage("en");
        doings = new Doings(section.casefile);
        one = doings.somebody("Victim-A");
        event = doings.event("The arrest", "2006-06-18");
    }

    // Not before all is told: the page would be read again with every act.
    private void show() {
        section.show(
                stage,
                new EventPane(
                                doings.events,
                                new Places(section.casefile.holdings),
                                MatterDoors.of(
                                        section.casefile.holdings,
                                        doings.agents,
                                        section.kit.desk.texts()),
                                section.drafts,
                                section.kit.desk)
                        .screen());
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Agent body(String name) throws Exception {
        return doings.agents.add(AgentKind.STATE_BODY, name);
    }

    /// Two relatives, one of them disputed, a group, a position that is denied, and an officer of
    /// the same act who has a position of his own.
    private void fill() throws Exception {
        var holdings = section.casefile.holdings;
        Claims claims = new Claims(holdings);
        Relations relations = new Relations(holdings);
        relations.add(doings.somebody("Brother-B"), one, Term.ofCode("sibling"), null);
        Claim cousin = doings.concern(event, "Relative-R", "");
        Claim stranger = doings.concern(event, "Relative-R", "");
        relations.add(doings.somebody("Relative-R"), one, Term.ofCode("relative"), cousin.id());
        new Conflicts(holdings)
                .open("Are they related?", List.of(List.of(cousin), List.of(stranger)));
        Agent group = doings.agents.add(AgentKind.GROUP, "Group of thirteen");
        new Members(holdings).add(group, one);
        Positions positions = new Positions(holdings);
        Claim denied = doings.concern(event, "Victim-A", "");
        doings.deny(denied);
        Agent company = body("Company-C");
        positions.at(one, positions.add(one, "Director", denied.id()), company);
        Matter act = doings.act(event, "torture", "carried_out");
        doings.name(act, "victim", "Victim-A");
        doings.involve(act, "Officer-P");
        Agent officer = doings.somebody("Officer-P");
        positions.at(officer, positions.add(officer, "Head", null), body("Department-D"));
        assertTrue(claims.find(denied.id()).isPresent());
    }

    private void open() {
        section.interact(() -> {
            show();
            new NetworkSheet(section.casefile.holdings, naming, section.kit.desk).open(one.id());
        });
        section.focus("network-view");
    }

    private NetworkView view() {
        NetworkView view = section.node("network-view", NetworkView.class);
        section.interact(view::layout);
        return view;
    }

    private String told() {
        return view().getAccessibleText().lines().findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private TableView<Tie> table() {
        return section.node("network-table", TableView.class);
    }

    private RecordRef went() {
        return ((Intent.ToRecord) section.kit.went.getLast()).ref();
    }

    @Test
    void withoutTiesItSaysWhereTheyAreEntered() {
        open();
        assertTrue(section.says("Nobody is tied to them yet"));
        section.press(KeyCode.LEFT, KeyCode.DOWN);
        section.press(KeyCode.ESCAPE);
        assertFalse(section.isSeen("network-table"));
    }

    @Test
    void arrowsWalkAlongTiesAndEnterOpens() throws Exception {
        fill();
        open();
        assertEquals("Victim-A", told());
        section.press(KeyCode.LEFT);
        assertEquals("Brother-B", told());
        assertTrue(view().getAccessibleText().contains("Brother-B → Victim-A: Brother or sister"));
        section.press(KeyCode.DOWN);
        assertEquals("Relative-R", told());
        assertTrue(view().getAccessibleText().contains("(disputed)"), "and says so");
        section.press(KeyCode.LEFT);
        assertEquals("Relative-R", told(), "nobody is tied further out");
        section.press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("Group of thirteen", told());
        section.press(KeyCode.DOWN);
        assertEquals("Company-C", told());
        assertTrue(view().getAccessibleText().contains("Director (denied)"));
        section.press(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("Officer-P", told());
        assertTrue(
                view().getAccessibleText().contains("1 shared act: Alleged perpetrator"),
                view().getAccessibleText());
        section.press(KeyCode.ENTER);
        assertEquals(new RecordRef(RecordKind.AGENT, doings.somebody("Officer-P").id()), went());
        assertFalse(section.isSeen("network-view"));
    }

    @Test
    void twoStepsShowWhomTheOthersAreTiedTo() throws Exception {
        fill();
        open();
        section.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        section.interact(() -> section.node("network-two", CheckBox.class).setSelected(true));
        section.focus("network-view");
        section.press(KeyCode.HOME, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals("Department-D", told());
        section.press(KeyCode.LEFT);
        assertEquals("Officer-P", told());
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            section.interact(() -> {
                StackPane root = (StackPane) view().getScene().getRoot();
                theme.dress(root.getScene());
                Picture.take(root.getScene(), "network-" + theme.name());
            });
        }
        section.interact(() -> section.node("network-two", CheckBox.class).setSelected(false));
        assertEquals("Officer-P", told(), "who is chosen stays");
    }

    @Test
    void hundredsAreFoldedAndUnfoldOnTheSpot() throws Exception {
        Agent group = doings.agents.add(AgentKind.GROUP, "Crowd");
        Members members = new Members(section.casefile.holdings);
        for (int i = 0; i < 120; i++) {
            members.addNew(group, "Member " + i);
        }
        one = group;
        open();
        assertEquals("Crowd", told());
        section.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        section.press(KeyCode.TAB, KeyCode.TAB);
        assertEquals("114 more of Crowd: Groups and members. Enter unfolds them.", told());
        section.press(KeyCode.ENTER);
        assertTrue(told().startsWith("Member "), told());
        for (int i = 0; i < 30; i++) {
            section.press(KeyCode.DOWN);
        }
        assertTrue(told().startsWith("Member "), told());
        assertEquals(120, table().getItems().size());
    }

    @Test
    void theTableTellsEveryTieAndOpensWhatItRestsOn() throws Exception {
        fill();
        open();
        TableView<Tie> table = table();
        assertEquals(6, table.getItems().size());
        assertEquals("Brother-B", table.getColumns().get(0).getCellData(0));
        assertEquals("Brother or sister", table.getColumns().get(1).getCellData(0));
        assertEquals("Victim-A", table.getColumns().get(2).getCellData(0));
        assertEquals("nothing yet", table.getColumns().get(4).getCellData(0));
        section.interact(() -> table.getSelectionModel().clearAndSelect(1));
        assertEquals("Relative-R", told());
        section.focus("network-table");
        section.press(KeyCode.ENTER);
        assertEquals(RecordKind.CLAIM, went().kind());
    }

    @Test
    void coveredNamesAreCovered() throws Exception {
        fill();
        Agent brother = doings.somebody("Brother-B");
        doings.agents.change(
                new Agent(
                        brother.id(),
                        brother.kind(),
                        brother.label(),
                        brother.description(),
                        brother.identityKnown(),
                        "Plane Tree"));
        naming.cover(true);
        open();
        section.press(KeyCode.LEFT);
        assertEquals("Plane Tree", told());
        assertFalse(view().getAccessibleText().contains("Brother-B"));
        assertEquals("Plane Tree", table().getColumns().get(0).getCellData(0));
    }
}
