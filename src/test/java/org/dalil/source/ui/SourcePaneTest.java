package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import jfx.incubator.scene.control.richtext.RichTextArea;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Support;
import org.dalil.claim.content.Stance;
import org.dalil.desk.Desk;
import org.dalil.desk.Position;
import org.dalil.desk.Theme;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.OnScreen;
import org.dalil.kit.Picture;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The section of sources on a screen, with jobs that are done at once.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SourcePaneTest {
    private static final String WORDS = "Nine people were returned.\nA relative denied it.\n";
    private final Hands robot = new Hands();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryKit entry;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private SourcePane pane;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private Subscription following = Subscription.EMPTY;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 960, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        entry = new EntryKit(folder);
        claims = new Claims(kit.casefile.holdings());
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(following::unsubscribe);
        kit.close();
    }

    private void show(String language) {
        Desk desk = entry.desk(language, new InlineJobs());
        robot.interact(() -> {
            pane =
                    new SourcePane(
                            SourceParts.of(
                                    kit.casefile.holdings(),
                                    kit.sources,
                                    new Agents(kit.casefile.holdings()),
                                    kit.importer,
                                    entry.choice(),
                                    (source, importing) -> {}),
                            new DraftsInMemory(),
                            desk);
            scene.setRoot(new StackPane(pane.root(), desk.sheets().layer()));
            kit.casefile.feed().follow(any -> Platform.runLater(pane::reload));
            following = pane.attach();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            pane.focus();
        });
    }

    private Source letter() throws Exception {
        return kit.source(kit.file("letter.txt", WORDS, UTF_8));
    }

    /// A second reading of the same original, in which words stand elsewhere.
    private TextVersion reread(Source source, String words) throws Exception {
        return Readings.add(kit, source, "plain/2", words);
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private boolean isThere(String id) {
        return robot.lookup("#" + id).tryQuery().map(Node::isVisible).orElse(false);
    }

    private void press(KeyCode... keys) {
        Typing.press(scene, keys);
    }

    private RichTextArea document() {
        return (RichTextArea) node("document");
    }

    private void select(Source source, TextVersion text, String words, String in) {
        int at = in.indexOf(words);
        robot.interact(() -> pane.showWords(source.id(), text.id(), at, at + words.length()));
    }

    private List<String> problems() {
        return entry.problems.stream()
                .map(one -> ((ProblemException) one).problem().key())
                .toList();
    }

    @Test
    void anEmptySectionAsksForDocuments() {
        show("en");
        assertTrue(isThere("import-first"));
        assertTrue(robot.lookup("No source chosen").tryQuery().isPresent());
        press(KeyCode.CONTROL, KeyCode.O);
        assertFalse(isThere("import-sheet"), "no file was chosen");
        press(KeyCode.DELETE);
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void chosenFilesAreImportedByKeysAndShown() throws Exception {
        entry.files.add(kit.file("letter.txt", WORDS, UTF_8));
        show("en");
        press(KeyCode.CONTROL, KeyCode.O);
        assertTrue(isThere("import-sheet"));
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertFalse(isThere("import-sheet"));
        assertTrue(document().getPlainText(0).startsWith("Nine"));
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void fieldsShowAllTheyHoldAndKeepWhatIsTyped() throws Exception {
        Source source = letter();
        kit.sources.change(source.noted("Received by post from a relative of one of the nine"));
        show("en");
        openDetails();
        TextField note = (TextField) node("source-note");
        double words = note.lookup(".text").getBoundsInLocal().getWidth();
        assertTrue(words < note.getWidth(), words + " in " + note.getWidth());
        TextField published = (TextField) node("source-published");
        robot.interact(() -> published.requestFocus());
        robot.interact(() -> published.setText("14 March 2006"));
        press(KeyCode.ENTER);
        Source kept = kit.sources.find(source.id()).orElseThrow();
        assertEquals("2006-03-14", Objects.requireNonNull(kept.published()).edtf());
        robot.interact(() -> published.setText("sometime"));
        press(KeyCode.ENTER);
        kept = kit.sources.find(source.id()).orElseThrow();
        assertEquals("sometime", Objects.requireNonNull(kept.published()).verbatim());
        assertNull(kept.published().edtf(), "kept as said, without a meaning");
    }

    @Test
    void altWithArrowsWalksSourcesAndKeepsTheField() throws Exception {
        letter();
        kit.source(kit.file("other.txt", "Another letter.", UTF_8));
        show("en");
        openDetails();
        robot.interact(() -> node("source-url").requestFocus());
        Object first = pane.chosen().getValue();
        press(KeyCode.ALT, KeyCode.DOWN);
        assertFalse(Objects.equals(first, pane.chosen().getValue()));
        assertTrue(node("source-url").isFocused());
        assertEquals(new Position(2, 2), pane.position().getValue());
        assertTrue(areDetailsOpen(), "who opened them finds them open on the next source");
        press(KeyCode.ALT, KeyCode.UP);
        assertEquals(first, pane.chosen().getValue());
    }

    @Test
    void wordsGoToAClaimThatIsThere() throws Exception {
        Source source = letter();
        TextVersion text = kit.text(source);
        Claim claim = claims.fromWords(source.id(), text, Locator.in(WORDS, 0, 11, null));
        show("en");
        select(source, text, "denied it", WORDS);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(isThere("words-find"));
        assertEquals("“denied it”", ((Label) node("words-quote")).getText());
        robot.interact(() -> ((TextField) node("words-find")).setText("nobody"));
        assertTrue(node("words-add").isDisabled());
        press(KeyCode.ENTER);
        assertTrue(isThere("words-find"), "nothing is chosen");
        robot.interact(() -> ((TextField) node("words-find")).setText("c-" + claim.number()));
        press(KeyCode.ENTER);
        assertFalse(isThere("words-find"));

        List<Support> supports = claims.supports(claim.id());
        assertEquals(2, supports.size());
        assertEquals(Stance.SUPPORTS, Stance.of(supports.getLast().stance()));
        assertTrue(kit.casefile.holdings().ledger().undo().isPresent());
        assertEquals(1, claims.supports(claim.id()).size(), "one act, taken back as one");
        assertEquals(1, kit.sources.passages(source.id()).size());
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void withoutSelectedWordsNothingIsMadeOrAdded() throws Exception {
        letter();
        show("en");
        robot.interact(() -> document().requestFocus());
        assertTrue(node("make-claim").isDisabled());
        assertTrue(node("add-words").isDisabled());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertFalse(isThere("words-find"));
        assertEquals(0, claims.rows().count(""));
        assertTrue(((Label) node("selected")).getText().contains("Ctrl+Shift+L"));
    }

    @Test
    void eachReadingKeepsItsOwnPassages() throws Exception {
        Source source = letter();
        TextVersion first = kit.text(source);
        String again = "Page 1\n" + WORDS;
        TextVersion second = reread(source, again);
        claims.fromWords(source.id(), first, Locator.in(WORDS, 0, 11, null));
        show("en");
        MenuButton readings = (MenuButton) node("readings");
        assertTrue(readings.getText().startsWith("1 of 2 · Text taken from the file as 2"));
        assertEquals("Words read by plain/2", readings.getTooltip().getText().split("\n")[0]);
        assertTrue(document().getPlainText(0).startsWith("Page 1"), "the newest first");
        assertTrue(readings.getItems().getLast().getText().contains("1 passage"));

        robot.interact(() -> readings.getItems().getLast().fire());
        assertTrue(document().getPlainText(0).startsWith("Nine"));
        assertTrue(((MenuButton) node("readings")).getText().startsWith("2 of 2"));
        select(source, second, "denied", again);
        assertTrue(document().getPlainText(0).startsWith("Page 1"), "the words’ own reading");
        assertEquals(2, Objects.requireNonNull(document().getSelection()).getMin().index());
        select(source, first, "denied", WORDS);
        assertEquals(1, Objects.requireNonNull(document().getSelection()).getMin().index());
    }

    @Test
    void aDamagedReadingSaysSoAndAnotherCanStillBeRead() throws Exception {
        Source source = letter();
        TextVersion second = reread(source, "Read again");
        kit.casefile.vault().blobs().shred(new org.dalil.vault.blob.BlobId(second.blob()));
        show("ru");
        assertFalse(document().isVisible());
        assertTrue(robot.lookup("Здесь нет слов, которые можно прочитать").tryQuery().isPresent());
        robot.interact(() -> ((MenuButton) node("readings")).getItems().getLast().fire());
        assertTrue(document().isVisible());
        assertTrue(document().getPlainText(0).startsWith("Nine"));
    }

    @Test
    void deleteTakesAwayWhatNoClaimRestsOn() throws Exception {
        Source source = letter();
        kit.source(kit.file("other.txt", "Another letter.", UTF_8));
        show("en");
        robot.interact(() ->
                pane.show(
                        new org.dalil.kernel.RecordRef(
                                org.dalil.kernel.RecordKind.SOURCE, source.id())));
        robot.interact(pane::focus);
        press(KeyCode.DELETE);
        assertTrue(kit.sources.find(source.id()).isEmpty());
        assertEquals(1, ((ListView<?>) node("rows")).getItems().size());
        assertNotNull(pane.chosen().getValue(), "the one beside it is shown");
        assertTrue(kit.casefile.holdings().ledger().undo().isPresent());
        assertTrue(kit.sources.find(source.id()).isPresent());
        assertEquals(WORDS, kit.sources.read(kit.text(source)));
    }

    @Test
    void aCitedSourceStaysAndTheReasonNamesHowManyClaims() throws Exception {
        Source source = letter();
        TextVersion text = kit.text(source);
        claims.fromWords(source.id(), text, Locator.in(WORDS, 0, 11, null));
        show("en");
        robot.interact(() -> ((Button) node("source-remove")).fire());
        assertEquals(List.of("source.problem.cited"), problems());
        String said =
                SourceKit.ENGLISH.of(((ProblemException) entry.problems.getFirst()).problem());
        assertTrue(said.startsWith("1 claim rests on words of"), said);
        assertTrue(kit.sources.find(source.id()).isPresent());
        assertTrue(document().isVisible());
    }

    @Test
    void theOriginalIsSavedByteForByteAndItsFingerprintSaid() throws Exception {
        letter();
        show("en");
        robot.interact(() -> ((Button) node("save-original")).fire());
        String sha256 = ((TextField) node("save-sha256")).getText();
        assertEquals(64, sha256.length());
        robot.interact(() -> ((Button) node("save-choose")).fire());
        Path copy = folder.resolve("letter.txt");
        assertEquals(WORDS, Files.readString(copy));
        assertTrue(((Label) node("saved-place")).getText().contains(copy.toString()));
        assertEquals(sha256, org.dalil.kernel.Digest.of(Files.readAllBytes(copy)).hex());
        robot.interact(() -> ((Button) node("saved-close")).fire());
        assertFalse(isThere("saved-place"));
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void savingCanBeLeftAndADamagedOriginalLeavesNoCopy() throws Exception {
        Source source = letter();
        show("en");
        robot.interact(() -> ((Button) node("save-original")).fire());
        robot.interact(() -> ((Button) node("save-cancel")).fire());
        assertFalse(Files.exists(folder.resolve("letter.txt")));
        var item = kit.sources.items(source.id()).getFirst();
        kit.casefile.vault().blobs().shred(new org.dalil.vault.blob.BlobId(item.blob()));
        robot.interact(() -> ((Button) node("save-original")).fire());
        robot.interact(() -> ((Button) node("save-choose")).fire());
        assertEquals(List.of("vault.problem.damaged-blob"), problems());
        assertFalse(Files.exists(folder.resolve("letter.txt")));
    }

    @Test
    void wordsAreFoundInTheDocument() throws Exception {
        letter();
        show("en");
        robot.interact(() -> document().requestFocus());
        press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(node("find-words").isFocused());
        robot.interact(() -> ((TextField) node("find-words")).setText("RE"));
        assertEquals("1 of 3", ((Label) node("find-count")).getText());
        press(KeyCode.ENTER);
        assertEquals("2 of 3", ((Label) node("find-count")).getText());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.F3);
        assertEquals("3 of 3", ((Label) node("find-count")).getText(), "round and round");
        press(KeyCode.ESCAPE);
        assertTrue(document().isFocused());
        assertTrue(document().hasNonEmptySelection());
    }

    /// By a click, as a person does it.
    private void turnDetails() {
        Typing.click(node("source-details"), 6, 6, 1);
    }

    private void openDetails() {
        turnDetails();
        assertTrue(areDetailsOpen());
    }

    private boolean areDetailsOpen() {
        return new OnScreen(robot).isSeen("source-kind");
    }

    @Test
    void whatCanBeReadHasItsDetailsInOneLineUntilTheyAreOpened() throws Exception {
        Source source = letter();
        kit.sources.change(source.publishedOn(DateValue.words("on Thursday", DateBasis.STATED)));
        show("ru");
        assertFalse(areDetailsOpen());
        Label summary = (Label) node("source-summary");
        assertEquals("Вид не указан · on Thursday · 49 байт", summary.getText());
        openDetails();
        assertFalse(summary.isManaged());
        robot.interact(() -> Picture.take(scene, "sources-open-ru"));
        turnDetails();
        assertFalse(areDetailsOpen());
        assertTrue(summary.isVisible());
    }

    @Test
    void whatCannotBeReadShowsItsDetailsAtOnce() throws Exception {
        kit.source(kit.file("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        show("en");
        assertTrue(areDetailsOpen());
        press(KeyCode.ENTER);
        assertTrue(node("source-kind").isFocused());
    }

    @Test
    void enterReadsTheWordsAndEscapeComesBackToTheList() throws Exception {
        letter();
        show("en");
        assertTrue(node("rows").isFocused());
        press(KeyCode.ENTER);
        assertTrue(document().isFocused());
        press(KeyCode.ESCAPE);
        assertTrue(node("rows").isFocused());
        press(KeyCode.F2);
        assertTrue(node("source-title").isFocused());
        press(KeyCode.ESCAPE);
        assertTrue(node("rows").isFocused());
    }

    @Test
    void spaceReadsOnFromTheListAndBack() throws Exception {
        kit.source(kit.file("long.txt", "A line of words.\n".repeat(400), UTF_8));
        show("en");
        int before = Objects.requireNonNull(document().getCaretPosition()).index();
        press(KeyCode.SPACE);
        int after = Objects.requireNonNull(document().getCaretPosition()).index();
        assertTrue(after > before, after + " after " + before);
        assertTrue(node("rows").isFocused());
        press(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(before, Objects.requireNonNull(document().getCaretPosition()).index());
    }

    @Test
    void aLongTitleIsWrappedAndKeptAsOneLine() throws Exception {
        Source source = letter();
        kit.sources.change(source.titled("Letter of the relatives ".repeat(8).strip()));
        show("en");
        TextArea title = (TextArea) node("source-title");
        assertTrue(title.getHeight() > 60, "height " + title.getHeight());
        robot.interact(title::requestFocus);
        robot.interact(() -> title.setText(" A letter\nof two lines "));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        Source kept = kit.sources.find(source.id()).orElseThrow();
        assertEquals("A letter of two lines", kept.title());
    }

    @Test
    void leavingForgetsTheWords() throws Exception {
        letter();
        show("en");
        RichTextArea document = document();
        robot.interact(following::unsubscribe);
        following = Subscription.EMPTY;
        assertNull(document.getModel());
        assertTrue(robot.lookup("No source chosen").tryQuery().isPresent());
    }

    @Test
    void aTitleOfBlanksIsTheOneBefore() throws Exception {
        Source source = letter();
        show("en");
        TextInputControl title = (TextInputControl) node("source-title");
        String before = title.getText();
        robot.interact(title::requestFocus);
        robot.interact(() -> title.setText("  "));
        robot.interact(() -> node("rows").requestFocus());
        assertEquals(before, title.getText());
        assertEquals(before, kit.sources.find(source.id()).orElseThrow().title());
    }
}
