package org.dalil.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.dalil.desk.Intent;
import org.dalil.desk.Position;
import org.dalil.desk.Section;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The window leads to the right section, keeps what is typed apart from what was done, and tells
/// every part what changed.
@UsesScreen
class MainWindowTest {
    @TempDir Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private WindowStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new WindowStage("en", folder.resolve("Osh.dalil"));
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), stage.kit.problems);
        stage.close();
    }

    private static RecordRef ref(RecordKind kind) {
        return new RecordRef(kind, UUID.randomUUID());
    }

    private Optional<Intent> here() {
        return stage.desk().navigator().here();
    }

    @Test
    void itBeginsWithTheSources() {
        assertEquals(List.of("sources attach"), stage.asked());
        assertEquals(Optional.of(new Intent.ToSection(Section.SOURCES)), here());
        assertEquals("field-sources", stage.focused());
        assertNull(stage.why.ref().get());
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE, sources",
        "EVIDENCE_ITEM, sources",
        "TEXT_VERSION, sources",
        "PASSAGE, sources",
        "FOOTNOTE, sources",
        "SHARE, sources",
        "CLAIM, claims",
        "SUPPORT, claims",
        "ATTRIBUTION, claims",
        "CONCERN, claims",
        "CLAIM_LINK, claims",
        "AGENT, people",
        "NAME_FORM, people",
        "MEMBERSHIP, people",
        "PLACE, places",
        "EVENT, events"
    })
    void everyKindOfRecordHasItsHome(RecordKind kind, String home) {
        stage.asked();
        RecordRef ref = ref(kind);
        stage.go(new Intent.ToRecord(ref));
        assertTrue(stage.asked().contains(home + " show " + kind.code()));
        assertTrue(stage.isThere("field-" + home));
        assertTrue(stage.node("section-" + home, ToggleButton.class).isSelected());
        assertEquals(ref, stage.why.ref().get());
        assertEquals(Optional.of(new Intent.ToRecord(ref)), here());
    }

    @Test
    void theStatusSaysWhereTheChosenRecordStandsUntilTheSectionIsLeft() {
        PlainSection sources = Objects.requireNonNull(stage.sections.get(Section.SOURCES));
        stage.interact(() -> sources.position.set(new Position(2, 40)));
        assertEquals("2 of 40", stage.node("status-place", Label.class).getText());
        stage.go(new Intent.ToSection(Section.TIMELINE));
        assertEquals("", stage.node("status-place", Label.class).getText());
    }

    @Test
    void aNewRecordIsShownAsNew() {
        stage.go(new Intent.ToNew(ref(RecordKind.EVENT)));
        List<String> asked = stage.asked();
        assertTrue(asked.contains("events new event"), asked.toString());
        assertFalse(asked.contains("events show event"), asked.toString());
    }

    @Test
    void aSectionIsLeftBeforeTheNextIsEntered() {
        stage.asked();
        stage.go(new Intent.ToSection(Section.CLAIMS));
        assertEquals(List.of("sources leave", "claims attach"), stage.asked());
        stage.go(new Intent.ToSection(Section.CLAIMS));
        assertEquals(List.of(), stage.asked(), "it is there already");
        assertEquals("field-claims", stage.focused());
    }

    @Test
    void wordsAreShownInTheSourcesWhicheverSectionWasThere() {
        stage.go(new Intent.ToSection(Section.TIMELINE));
        stage.asked();
        Intent.ToWords to = new Intent.ToWords(UUID.randomUUID(), UUID.randomUUID(), 3, 9);
        stage.go(to);
        assertEquals(List.of(to), stage.words);
        assertEquals(List.of("timeline leave", "sources attach"), stage.asked());
    }

    @Test
    void theListsOfTermsLieOverWhatIsThereAndTheKeysStayInTheirField() {
        stage.go(new Intent.ToSection(Section.TIMELINE));
        stage.asked();
        String before = stage.focused();
        Intent.ToTerms to = new Intent.ToTerms("role", "Victim");
        stage.go(to);
        assertEquals(List.of(to), stage.lists);
        assertEquals(List.of(), stage.asked(), "the section is not left");
        assertEquals(before, stage.focused());
        assertEquals(Optional.of(new Intent.ToSection(Section.TIMELINE)), here());
    }

    @Test
    void whoWentToWordsIsAtThoseWordsAlsoWhenAnotherSourceWasShown() {
        RecordRef before = ref(RecordKind.SOURCE);
        RecordRef after = ref(RecordKind.SOURCE);
        stage.go(new Intent.ToRecord(before));
        Intent.ToWords to = new Intent.ToWords(after.id(), UUID.randomUUID(), 0, 5);
        stage.go(to);
        stage.interact(() -> section(Section.SOURCES).shown.set(after));
        assertEquals(Optional.of(to), here());
        assertEquals(after, stage.why.ref().get());
        stage.interact(() -> section(Section.SOURCES).shown.set(before));
        assertEquals(Optional.of(new Intent.ToRecord(before)), here());
    }

    private PlainSection section(Section section) {
        return java.util.Objects.requireNonNull(stage.sections.get(section));
    }

    @Test
    void aRowChosenByHandIsWhereOneIsButNoStepOfTheWay() {
        RecordRef first = ref(RecordKind.AGENT);
        stage.go(new Intent.ToSection(Section.PEOPLE));
        stage.interact(() -> section(Section.PEOPLE).shown.set(first));
        stage.interact(() -> section(Section.PEOPLE).shown.set(ref(RecordKind.AGENT)));
        stage.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Optional.of(new Intent.ToSection(Section.SOURCES)), here());
    }

    @Test
    void goingElsewhereKeepsWhatWasTypedWhileItsPageIsThere() {
        stage.asked();
        stage.interact(() -> section(Section.SOURCES).text.control().setText("typed"));
        stage.go(new Intent.ToSection(Section.PLACES));
        assertEquals(
                List.of("sources kept typed", "sources leave", "places attach"), stage.asked());
    }

    private Agents agents() {
        return new Agents(stage.casefile.holdings());
    }

    private long people() throws Exception {
        return agents().rows().count("");
    }

    @Test
    void whatChangedIsReadAgainAndSaidBelow() throws Exception {
        stage.asked();
        agents().add(AgentKind.PERSON, "Gulnara");
        stage.settle();
        assertEquals(List.of("sources reload"), stage.asked());
        String kept = stage.node("status-kept", Label.class).getText();
        assertTrue(kept.startsWith("All changes kept"), kept);
        assertEquals("Undo: add record “Gulnara”", stage.node("undo", Button.class).getText());
        assertFalse(stage.isThere("redo"));
    }

    @Test
    void undoAndRedoTurnTheNewestActAndNameTheNext() throws Exception {
        agents().add(AgentKind.PERSON, "Gulnara");
        stage.settle();
        stage.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, people());
        assertFalse(stage.isThere("undo"));
        assertEquals("Redo: add record “Gulnara”", stage.node("redo", Button.class).getText());
        stage.interact(() -> stage.node("redo", Button.class).fire());
        assertEquals(1, people());
        assertFalse(stage.isThere("redo"));
        stage.interact(() -> stage.node("undo", Button.class).fire());
        assertEquals(0, people());
        stage.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(1, people());
    }

    @Test
    void withNothingToTurnNothingHappens() throws Exception {
        stage.press(KeyCode.CONTROL, KeyCode.Z);
        stage.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(0, people());
        assertFalse(stage.isThere("undo"));
    }

    @Test
    void halfTypedWordsAreUndoneBeforeTheCasefileIs() throws Exception {
        agents().add(AgentKind.PERSON, "Gulnara");
        stage.settle();
        TextInputControl field = section(Section.SOURCES).text.control();
        stage.interact(() -> field.appendText(" more"));
        stage.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("words", field.getText());
        assertEquals(1, people());
        stage.interact(stage.window::redo);
        stage.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, people(), "now nothing is being typed");
    }

    @Test
    void wordsTypedInASearchFieldAreTheirOwnToo() throws Exception {
        agents().add(AgentKind.PERSON, "Gulnara");
        stage.settle();
        TextInputControl search = stage.node("other-sources", TextInputControl.class);
        stage.interact(search::requestFocus);
        stage.interact(() -> search.appendText("osh"));
        stage.interact(stage.window::undo);
        assertEquals("", search.getText());
        assertEquals(1, people());
        stage.interact(stage.window::undo);
        assertEquals(0, people());
    }

    @Test
    void theNewRecordIsOfTheSectionThatIsThere() {
        stage.go(new Intent.ToSection(Section.EVENTS));
        stage.asked();
        stage.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of("events make"), stage.asked());
    }

    @Test
    void theKeysGoRoundTheWindowAndComeBack() {
        stage.press(KeyCode.F8);
        assertFalse(stage.isThere("why"));
        assertEquals("field-sources", stage.focused());
        stage.press(KeyCode.F6);
        assertEquals("section-sources", stage.focused());
        stage.press(KeyCode.F6);
        assertEquals("field-sources", stage.focused());
    }

    @Test
    void fromNowhereTheKeysGoIntoTheFirstRegion() {
        stage.press(KeyCode.F8);
        stage.interact(() -> stage.node("lock", Button.class).requestFocus());
        stage.press(KeyCode.F6);
        assertEquals("section-sources", stage.focused());
    }

    @Test
    void theInspectorIsShownAndHiddenAndFollowsMeanwhile() {
        RecordRef ref = ref(RecordKind.CLAIM);
        assertTrue(stage.isThere("why"));
        stage.press(KeyCode.F8);
        stage.go(new Intent.ToRecord(ref));
        assertFalse(stage.isThere("why"));
        stage.press(KeyCode.F8);
        assertTrue(stage.isThere("why"));
        assertEquals(ref, stage.why.ref().get());
    }

    @Test
    void theRailLeadsToEverySection() {
        List<String> led = new ArrayList<>();
        for (Section section : Section.values()) {
            String id = "section-" + section.name().toLowerCase(Locale.ROOT);
            stage.interact(() -> stage.node(id, ToggleButton.class).fire());
            led.add(here().orElseThrow().toString());
            assertTrue(stage.node(id, ToggleButton.class).isSelected());
        }
        assertEquals(9, led.stream().distinct().count());
    }

    @Test
    void theButtonOfTheSectionThatIsThereStaysPressed() {
        stage.interact(() -> stage.node("section-claims", ToggleButton.class).fire());
        stage.interact(() -> stage.node("section-claims", ToggleButton.class).fire());
        assertTrue(stage.node("section-claims", ToggleButton.class).isSelected());
    }

    @Test
    void theTopSaysWhichCasefileAndHowMuchItHolds() {
        assertTrue(
                stage.robot.lookup(".case-name").<Label>queryAll().stream()
                        .anyMatch(label -> label.getText().equals("Osh")));
        assertTrue(
                stage.robot.lookup(".row-below").<Label>queryAll().stream()
                        .anyMatch(label -> "two of each".equals(label.getText())));
    }

    @Test
    void afterLeavingNobodyFollowsTheCasefile() throws Exception {
        stage.asked();
        stage.leave();
        assertEquals(List.of("sources leave"), stage.asked());
        agents().add(AgentKind.PERSON, "Gulnara");
        stage.settle();
        assertEquals(List.of(), stage.asked());
        assertEquals(0, stage.casefile.feed().followers());
    }

    @Test
    void keysInTheInspectorGoBackToTheSectionWhenItIsHidden() {
        stage.interact(() -> stage.why.root().requestFocus());
        stage.press(KeyCode.F8);
        assertFalse(stage.isThere("why"));
        assertEquals("field-sources", stage.focused());
    }
}
