package org.dalil.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerms;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Concern;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.Hands;
import org.dalil.kit.OnScreen;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The lists on a screen, by keys alone: walked, searched, added to, reworded, moved, no longer
/// offered, and left again.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TermsSheetTest {
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);
    private final DeskKit kit = new DeskKit();
    private final DraftsInMemory drafts = new DraftsInMemory();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Vocabularies lists;

    @SuppressWarnings("NullAway.Init")
    private TermsSheet sheet;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Theme.loadFonts();
        casefile = new BareCasefile();
        lists = new Vocabularies(casefile.holdings);
        TextField under = new TextField();
        under.setId("under");
        scene = new Scene(new StackPane(under, kit.desk.sheets().layer()), 1366, 768);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        under.requestFocus();
        sheet =
                new TermsSheet(
                        TermParts.of(casefile.holdings, ref -> Optional.of("The claim")),
                        drafts,
                        kit.desk);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(kit.desk.sheets()::closeAll);
        casefile.close();
    }

    private void open(String list, String words) {
        robot.interact(() -> sheet.open(list, words));
        press();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Typing.press(scene, key);
        }
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    private String words(String id) {
        return ((Label) screen.node(id)).getText();
    }

    private String reason() {
        return words("terms-reason");
    }

    private ListView<?> tree() {
        return (ListView<?>) screen.node("terms-tree");
    }

    private void add(String words) {
        press(KeyCode.INSERT);
        screen.type("terms-words", words);
        press(KeyCode.ENTER);
    }

    private ListedTerm term(String scheme, String label) throws Exception {
        return lists.terms(scheme).stream()
                .filter(one -> one.label(kit.desk.texts()).equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itOpensAmongTheTermsAndEscapeGivesTheKeysBack() {
        open("relation", "Lawyer");
        assertEquals("terms-tree", focused());
        assertEquals("Lawyer", words("terms-wording"));
        press(KeyCode.ESCAPE);
        assertFalse(kit.desk.sheets().isOpen());
        assertEquals("under", focused());
    }

    @Test
    void arrowsWalkTheTreeAndItsLevels() {
        open("relation", "Spouse or partner");
        press(KeyCode.DOWN);
        assertEquals("Parent", words("terms-wording"));
        press(KeyCode.LEFT);
        assertEquals("Family", words("terms-wording"));
        int all = tree().getItems().size();
        press(KeyCode.LEFT);
        assertEquals(all - 5, tree().getItems().size(), "folded up");
        assertEquals("Family", words("terms-wording"));
        press(KeyCode.RIGHT);
        assertEquals(all, tree().getItems().size());
        press(KeyCode.RIGHT);
        assertEquals("Spouse or partner", words("terms-wording"));
    }

    @Test
    void aLetterGoesOnInTheSearchAndEscapeTakesItBackFirst() {
        open("relation", "");
        Typing.type(scene, "с");
        assertEquals("terms-find", focused());
        screen.type("terms-find", "сосед");
        assertEquals(2, tree().getItems().size(), "Neighbour below Acquaintance");
        assertEquals("Neighbour", words("terms-wording"));
        press(KeyCode.ENTER);
        assertEquals("terms-tree", focused());
        press(KeyCode.ESCAPE);
        assertTrue(kit.desk.sheets().isOpen());
        assertEquals("Neighbour", words("terms-wording"), "stays chosen");
        assertTrue(tree().getItems().size() > 2);
    }

    @Test
    void aTermIsAddedByKeysAndTheKeysAreBackAmongTheTerms() throws Exception {
        open("relation", "Lawyer");
        add("Notary");
        assertEquals("terms-tree", focused());
        assertEquals("Notary", words("terms-wording"));
        assertEquals("professional", term("relation", "Notary").parent());
        Typing.type(scene, "+");
        assertEquals("terms-words", focused());
        press(KeyCode.ESCAPE);
        assertTrue(kit.desk.sheets().isOpen());
        assertEquals("terms-tree", focused());
        Typing.press(scene, KeyCode.SHIFT, KeyCode.INSERT);
        screen.type("terms-words", "Clerk");
        press(KeyCode.ENTER);
        assertEquals("own_notari", term("relation", "Clerk").parent());
    }

    @Test
    void whatIsRefusedIsSaidAtTheFieldAndTheWordsStay() {
        open("relation", "Lawyer");
        add("doctor");
        assertTrue(screen.isSeen("terms-reason"));
        assertTrue(reason().contains("Doctor"), reason());
        assertEquals("doctor", ((TextInputControl) screen.node("terms-words")).getText());
        assertEquals("terms-words", focused());
        screen.type("terms-words", "x".repeat(1_000_000));
        press(KeyCode.ENTER);
        assertTrue(reason().contains("200"), reason());
        assertEquals(1_000_000, ((TextInputControl) screen.node("terms-words")).getLength());
        screen.type("terms-words", "Notary");
        assertFalse(screen.isSeen("terms-reason"));
        press(KeyCode.ENTER);
        assertEquals("Notary", words("terms-wording"));
    }

    @Test
    void theSixthLevelIsNotOffered() throws Exception {
        OwnTerms own = new OwnTerms(casefile.holdings);
        String parent = "family";
        for (int level = 2; level <= Vocabularies.DEEPEST; level++) {
            parent = own.add("relation", parent, "level " + level, kit.desk.texts()).code();
        }
        open("relation", "level 5");
        assertFalse(screen.isSeen("terms-below"));
        assertTrue(screen.isSeen("terms-beside"));
        Typing.press(scene, KeyCode.SHIFT, KeyCode.INSERT);
        screen.type("terms-words", "level 6");
        press(KeyCode.ENTER);
        assertTrue(reason().contains("5"), reason());
    }

    @Test
    void f2RewordsAnOwnTermAndSaysWhyNoOther() {
        open("relation", "Lawyer");
        press(KeyCode.F2);
        assertTrue(screen.isSeen("terms-refusal"));
        assertFalse(screen.isSeen("terms-words"));
        press(KeyCode.DOWN);
        assertFalse(screen.isSeen("terms-refusal"), "about another term");
        add("Notary");
        press(KeyCode.F2);
        assertEquals("Notary", ((TextInputControl) screen.node("terms-words")).getText());
        screen.type("terms-words", "Public notary");
        press(KeyCode.ENTER);
        assertEquals("Public notary", words("terms-wording"));
    }

    @Test
    void aTermIsMovedByChoosingItsPlaceInTheTree() throws Exception {
        open("relation", "Lawyer");
        add("Notary");
        screen.fire("terms-move");
        assertEquals("terms-tree", focused());
        assertTrue(screen.node("terms-lists").isDisabled());
        press(KeyCode.ENTER);
        assertTrue(reason().contains("Notary"), "not below itself");
        press(KeyCode.UP);
        assertFalse(screen.isSeen("terms-reason"));
        assertEquals("Below “Doctor”", ((Button) screen.node("terms-keep")).getText());
        press(KeyCode.ENTER);
        assertEquals("doctor", term("relation", "Notary").parent());
        assertEquals("Notary", words("terms-wording"));
        screen.fire("terms-move");
        screen.fire("terms-top");
        assertEquals(1, term("relation", "Notary").depth());
    }

    @Test
    void deleteNoLongerOffersAndTheButtonOffersAgain() throws Exception {
        open("relation", "Lawyer");
        press(KeyCode.DELETE);
        assertFalse(term("relation", "Lawyer").offered());
        assertFalse(screen.isSeen("terms-withhold"));
        robot.interact(() -> screen.node("terms-offer").requestFocus());
        screen.fire("terms-offer");
        assertTrue(term("relation", "Lawyer").offered());
        assertEquals("terms-withhold", focused(), "the keys stay in its place");
    }

    @Test
    void undoAndRedoWorkUnderTheSheetAndNameTheAct() throws Exception {
        open("relation", "Lawyer");
        add("Notary");
        Button undo = (Button) screen.node("terms-undo");
        assertEquals("Undo: add term “Notary”", undo.getText());
        Typing.press(scene, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Professional", words("terms-wording"));
        assertFalse(undo.isVisible());
        Typing.press(scene, KeyCode.CONTROL, KeyCode.Y);
        assertEquals("professional", term("relation", "Notary").parent());
        assertEquals("terms-tree", focused());
    }

    @Test
    void theNoteIsKeptOnLeavingIt() throws Exception {
        open("relation", "Lawyer");
        assertFalse(screen.isSeen("terms-note"), "the program’s terms have none");
        add("Notary");
        robot.interact(() -> screen.node("terms-note").requestFocus());
        screen.type("terms-note", "only public ones");
        robot.interact(() -> screen.node("terms-tree").requestFocus());
        assertEquals(
                "only public ones",
                Objects.requireNonNull(term("relation", "Notary").own()).note());
    }

    @Test
    void usesAreCountedAndLeadToTheirRecords() throws Exception {
        Concern one =
                new Concern(
                        casefile.holdings.ids().next(),
                        casefile.holdings.ids().next(),
                        new RecordRef(RecordKind.AGENT, casefile.holdings.ids().next()),
                        Term.ofCode("witness"));
        casefile.holdings.create(ActName.of("test"), Concern.SHAPE, one);
        open("role", "Victim");
        assertEquals("not in this casefile yet", words("terms-count"));
        assertFalse(screen.isSeen("terms-uses"));
        press(KeyCode.ESCAPE);
        open("role", "Witness");
        assertEquals("in 1 record", words("terms-count"));
        robot.interact(() -> screen.node("terms-uses").requestFocus());
        screen.fire("terms-uses");
        Button line = (Button) scene.getFocusOwner();
        assertEquals("The claim", line.getText());
        robot.interact(line::fire);
        assertFalse(kit.desk.sheets().isOpen());
        RecordRef claim = new RecordRef(RecordKind.CLAIM, one.claim());
        assertEquals(List.of(new Intent.ToRecord(claim)), kit.went);
    }

    @Test
    void aListTheProgramWorksWithOffersNoChange() {
        open("claim_modality", "");
        assertFalse(screen.isSeen("terms-below"));
        assertFalse(screen.isSeen("terms-withhold"));
        assertTrue(screen.node("terms-add").isDisabled());
        assertTrue(words("terms-remark").contains("Dalil itself"), words("terms-remark"));
    }

    @Test
    void anotherListIsChosenByArrowsAndEnterLeadsIntoIt() {
        open("role", "");
        press(KeyCode.F6);
        press(KeyCode.F6);
        assertEquals("terms-lists", focused(), "round by F6: page, lists");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertEquals("terms-tree", focused());
        assertEquals("Directly carried out", words("terms-wording"));
    }

    @Test
    void theBroaderTermIsALinkAndTheKeysGoToTheTree() {
        open("relation", "Lawyer");
        robot.interact(() -> screen.node("terms-broader").requestFocus());
        screen.fire("terms-broader");
        assertEquals("Professional", words("terms-wording"));
        assertEquals("terms-tree", focused());
    }

    @Test
    void everyControlSaysWhatItIs() {
        open("relation", "Lawyer");
        for (String id : List.of("terms-lists", "terms-tree", "terms-find", "terms-add")) {
            String said = screen.node(id).getAccessibleText();
            assertTrue(said != null && !said.isBlank(), id);
        }
        assertEquals("Relation between people", screen.node("terms-tree").getAccessibleText());
        List<String> rows =
                robot.lookup("#terms-tree .list-cell").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList();
        assertTrue(rows.contains("Lawyer, level 2"), rows.toString());
    }

    @Test
    void keysForNothingDoNothing() {
        open("sex", "");
        for (KeyCode key : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME)) {
            press(key);
        }
        robot.interact(() -> Event.fireEvent(scene, new Event(Event.ANY)));
        assertEquals("Female", words("terms-wording"));
        assertTrue(kit.problems.isEmpty());
    }
}
