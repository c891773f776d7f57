package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.grade.GivenGrade;
import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.Theme;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.reading.DateReading;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.OnScreen;
import org.dalil.kit.Picture;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agents;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Footnote;
import org.dalil.source.Source;
import org.dalil.source.SourceKit;
import org.dalil.source.citing.Citations;
import org.dalil.source.citing.Footnotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a source's page tells of it, on a screen and by keys, with jobs that are done at once.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class SourceFactsTest {
    private static final String WORDS =
            "On June 9, nine people were returned.\nLast month a relative denied it [31].\n";
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);
    private final DraftsInMemory drafts = new DraftsInMemory();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private SourceKit kit;

    @SuppressWarnings("NullAway.Init")
    private EntryKit entry;

    @SuppressWarnings("NullAway.Init")
    private SourcePane pane;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Source article;

    @SuppressWarnings("NullAway.Init")
    private Source report;

    private Subscription following = Subscription.EMPTY;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 1366, 768);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() throws Exception {
        kit = new SourceKit(folder);
        entry = new EntryKit(folder);
        article = source("article", WORDS);
        report = source("report", "Words of the report.");
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(following::unsubscribe);
        kit.close();
    }

    private Source source(String title, String words) throws Exception {
        Source made = kit.source(kit.file(title + ".txt", words, UTF_8)).titled(title);
        kit.sources.change(made);
        return made;
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
                            drafts,
                            desk);
            scene.setRoot(new StackPane(pane.root(), desk.sheets().layer()));
            kit.casefile.feed().follow(any -> Platform.runLater(pane::reload));
            following = pane.attach();
            pane.show(new RecordRef(RecordKind.SOURCE, article.id()));
        });
        settle();
        robot.interact(() -> ((ButtonBase) screen.node("source-details")).fire());
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void enter(String id, String words) {
        Node field = screen.node(id);
        robot.interact(field::requestFocus);
        screen.type(id, words);
        settle();
    }

    private void press(KeyCode... keys) {
        Typing.press(scene, keys);
        settle();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private String said(String id) {
        return ((Label) screen.node(id)).getText();
    }

    private Source kept() throws Exception {
        return kit.sources.find(article.id()).orElseThrow();
    }

    private void undo() throws Exception {
        kit.casefile.holdings().ledger().undo();
        settle();
    }

    @Test
    void anEmptyFieldIsAChipThatOpensIt() throws Exception {
        show("en");
        assertFalse(screen.isSeen("source-symbol"));
        screen.fire("add-symbol");
        settle();
        assertEquals("source-symbol", focused());
        assertFalse(screen.isSeen("add-symbol"));
        enter("source-symbol", " CAT/C/48/D/444/2010 ");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("CAT/C/48/D/444/2010", kept().edition().symbol());
        assertEquals(
                List.of(article.id()),
                kit.sources.suggest("48/d/444", 8).stream().map(Source::id).toList());
        undo();
        assertNull(kept().edition().symbol());
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void everyChipOpensAFieldThatKeepsWhatIsTyped() throws Exception {
        show("ru");
        for (String field :
                List.of("titles", "series", "issue", "place", "accessed", "furniture")) {
            screen.fire("add-" + field);
            settle();
            assertEquals("source-" + field, focused());
            enter("source-" + field, field.equals("accessed") ? "2011-07-08" : "слова " + field);
            press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        screen.fire("source-openly");
        settle();
        Source now = kept();
        assertEquals(List.of("слова titles"), now.edition().otherTitles());
        assertEquals("слова series", now.edition().series());
        assertEquals("слова issue", now.edition().issue());
        assertEquals("слова place", now.making().place());
        assertEquals("2011-07-08", now.access().accessed().edtf());
        assertEquals("слова furniture", now.access().furniture());
        assertTrue(now.making().openly());
    }

    @Test
    void languagesAreFoundByNameAndTakenAwayAgain() throws Exception {
        show("ru");
        screen.fire("add-languages");
        settle();
        for (String typed : List.of("узб", "русский")) {
            enter("source-languages", typed);
            press(KeyCode.ENTER);
        }
        assertEquals(List.of("uz", "ru"), kept().edition().languages());
        screen.fire("language-remove-uz");
        settle();
        assertEquals(List.of("ru"), kept().edition().languages());
    }

    private Claim claim(Claims claims, String words) throws Exception {
        Claim made =
                claims.fromWords(article.id(), kit.text(article), Locator.in(WORDS, 0, 9, null));
        DateValue date =
                switch (DateReading.of(words)) {
                    case DateReading.Dated(DateValue value) -> value;
                    case DateReading.Relative relative -> relative.value();
                    default -> throw new AssertionError(words);
                };
        claims.change(made.on(date));
        return made;
    }

    @Test
    void aDateOfTheSourceDatesItsClaimsAndUndoTakesItBack() throws Exception {
        Claims claims = new Claims(kit.casefile.holdings());
        List<Claim> said = new ArrayList<>();
        for (String words :
                List.of("June 9", "July 7", "last month", "in December", "last week", "1999")) {
            said.add(claim(claims, words));
        }
        show("en");
        assertEquals("", said("source-dates"));
        enter("source-published", "8 July 2011");
        assertTrue(
                robot.lookup(".echo").queryAll().stream()
                        .anyMatch(node ->
                                node instanceof Label label
                                        && label.getText().endsWith("dates 5 claims")));
        assertNull(kept().published(), "only told, not kept");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("dates 5 claims", said("source-dates"));
        assertEquals("2011-06-09", claims.find(said.getFirst().id()).orElseThrow().when().edtf());
        undo();
        assertEquals("", said("source-dates"));
        assertNull(kept().published());
        assertEquals("XXXX-06-09", claims.find(said.getFirst().id()).orElseThrow().when().edtf());
    }

    @Test
    void aWorkItRestsOnIsFoundAndToldOnBothPages() throws Exception {
        show("en");
        enter("rests-on", "repo");
        press(KeyCode.ENTER);
        Citations citations = new Citations(kit.casefile.holdings());
        var citation = citations.restsOn(article.id()).getFirst().citation();
        assertEquals(report.id(), citation.cited());
        enter("citation-note-" + citation.id(), "for its figures");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                "for its figures", citations.restsOn(article.id()).getFirst().citation().note());
        robot.interact(() -> pane.show(new RecordRef(RecordKind.SOURCE, report.id())));
        settle();
        assertEquals(
                List.of("article"),
                screen.node("rest-on-it").lookupAll(".link").stream()
                        .map(node -> ((ButtonBase) node).getText())
                        .toList());
    }

    @Test
    void aSourceCitingItselfIsRefusedAtTheFieldAndTheWordsStay() throws Exception {
        show("en");
        enter("rests-on", "article");
        press(KeyCode.ENTER);
        assertEquals("article", ((TextInputControl) screen.node("rests-on")).getText());
        assertEquals(
                "“article” cannot rest on itself. Choose the other work that it names.",
                said("rests-on-advice"));
        assertEquals(List.of(), new Citations(kit.casefile.holdings()).restsOn(article.id()));
        enter("rests-on", "artic");
        assertEquals("", said("rests-on-advice"));
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void aRingIsFlagged() throws Exception {
        Citations citations = new Citations(kit.casefile.holdings());
        citations.add(article, report);
        show("en");
        assertEquals("", said("ring"));
        citations.add(report, article);
        settle();
        assertEquals(
                "These sources cite each other: this one and “report”. What they say has one origin"
                        + " at most.",
                said("ring"));
    }

    @Test
    void footnotesAreTakenDownByHand() throws Exception {
        show("en");
        enter("footnote-marker", "31");
        press(KeyCode.ENTER);
        Footnotes footnotes = new Footnotes(kit.casefile.holdings());
        Footnote note = footnotes.of(article.id()).getFirst();
        assertEquals("footnote-words-" + note.id(), focused(), "the keys are in its words");
        screen.type("footnote-words-" + note.id(), "See the report; and June 2005,;");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        enter("footnote-damage-" + note.id(), "an address is lost");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.fire("footnote-more-" + note.id());
        settle();
        List<Footnote> both = footnotes.of(article.id());
        assertEquals(List.of("31", "31"), both.stream().map(Footnote::marker).toList());
        String second = "footnote-cited-" + both.getLast().id();
        enter(second, "article");
        press(KeyCode.ENTER);
        assertEquals("article", ((TextInputControl) screen.node(second)).getText(), "refused");
        enter(second, "repo");
        press(KeyCode.ENTER);
        both = footnotes.of(article.id());
        assertNull(both.getFirst().cited());
        assertEquals(report.id(), both.getLast().cited());
        assertEquals("See the report; and June 2005,;", both.getLast().rawText());
        screen.fire("footnote-remove-" + note.id());
        settle();
        assertEquals(1, footnotes.of(article.id()).size());
        undo();
        assertEquals(2, footnotes.of(article.id()).size());
    }

    @Test
    void aMarkerStandsAtTheSelectedWords() throws Exception {
        Footnotes footnotes = new Footnotes(kit.casefile.holdings());
        Footnote note = footnotes.add(article.id(), "31", "", null);
        show("en");
        screen.fire("footnote-place-" + note.id());
        settle();
        assertNull(footnotes.of(article.id()).getFirst().passage(), "nothing is selected");
        int at = WORDS.indexOf("[31]");
        robot.interact(() -> pane.showWords(article.id(), textId(), at, at + 4));
        settle();
        screen.fire("footnote-place-" + note.id());
        settle();
        var placed = footnotes.of(article.id()).getFirst().passage();
        assertEquals("[31]", kit.sources.passage(placed).orElseThrow().locator().quote());
    }

    private UUID textId() {
        try {
            return kit.text(article).id();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void custodyIsFilledInAndAWordThatIsNoTimeStaysInItsField() throws Exception {
        show("en");
        assertFalse(screen.isSeen("custody-received"));
        screen.fire("source-custody");
        settle();
        enter("custody-received", "soon");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        EvidenceItem item = kit.sources.items(article.id()).getFirst();
        assertNotNull(item.custody().received());
        assertTrue(said("custody-advice").contains("soon"));
        enter("custody-received", "2010-08-27 09:30");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        enter("custody-from", "a driver");
        press(KeyCode.ENTER);
        enter("custody-how", "by post");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        enter("custody-captured", "June 2010");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        enter("custody-copy-of", "repo");
        press(KeyCode.ENTER);
        screen.fire("custody-evidence");
        settle();
        EvidenceItem now = kit.sources.items(article.id()).getFirst();
        assertEquals("2010-08-27T09:30:00Z", String.valueOf(now.custody().received()));
        assertEquals("a driver", now.custody().fromWords());
        assertEquals("by post", now.custody().how());
        assertEquals("2010-06", now.custody().captured().edtf());
        assertEquals(kit.sources.items(report.id()).getFirst().id(), now.custody().workingCopyOf());
        assertTrue(now.custody().evidentiary());
        assertEquals(item.sha256(), now.sha256());
        assertEquals(List.of(), entry.problems);
    }

    @Test
    void reliabilityIsGradedByKeysWithAReasonAndBothGradesRemain() throws Exception {
        show("en");
        grade("b", "Corrects its errors");
        grade("c", "Two errors found");
        Grades grades = new Grades(kit.casefile.holdings());
        RecordRef ref = new RecordRef(RecordKind.SOURCE, article.id());
        assertEquals(
                List.of("C", "B"),
                grades.of(ref).stream().map(one -> one.grade().value().code()).toList());
        assertEquals("grade-source_reliability", focused());
        screen.fire("grade-earlier-source_reliability");
        settle();
        assertTrue(robot.lookup("Corrects its errors").query().isVisible());
        undo();
        assertEquals(
                "B",
                grades.of(ref).stream().map(GivenGrade::grade).toList().getFirst().value().code());
    }

    private void grade(String letter, String reason) {
        screen.fire("grade-source_reliability");
        settle();
        assertEquals("grade-value", focused());
        screen.type("grade-value", letter);
        settle();
        press(KeyCode.ENTER);
        assertEquals("grade-reason", focused());
        press(KeyCode.ENTER);
        assertTrue(said("grade-advice").contains("reason"), "not without one");
        screen.type("grade-reason", reason);
        robot.interact(() ->
                ((TextField) screen.node("grade-reason")).getOnAction().handle(new ActionEvent()));
        settle();
    }

    @Test
    void picturesAreTaken() throws Exception {
        Claims claims = new Claims(kit.casefile.holdings());
        claim(claims, "June 9");
        new Citations(kit.casefile.holdings()).add(article, report);
        new Citations(kit.casefile.holdings()).add(report, article);
        Footnotes notes = new Footnotes(kit.casefile.holdings());
        Grades grades = new Grades(kit.casefile.holdings());
        RecordRef ref = new RecordRef(RecordKind.SOURCE, article.id());
        for (String code : List.of("C", "B")) {
            Term value = new Term(code, "Likely reliable", "en", "1");
            grades.grade(ref, Scale.SOURCE_RELIABILITY, value, "Corrects its errors " + code);
        }
        notes.addWork(notes.add(article.id(), "31", "See two works, June 2005,;", "address lost"));
        for (String language : List.of("en", "ru")) {
            show(language);
            robot.interact(() -> Picture.take(scene, "source-facts-" + language));
            robot.interact(() -> ((ScrollPane) screen.node("source-scroll")).setVvalue(1));
            screen.fire("source-custody");
            settle();
            robot.interact(() -> {
                ((ScrollPane) screen.node("source-scroll")).setVvalue(1);
                Theme.DARK.dress(scene);
            });
            settle();
            robot.interact(() -> {
                Picture.take(scene, "source-facts-below-" + language);
                Theme.LIGHT.dress(scene);
            });
        }
        assertTrue(Files.size(Path.of("target/pictures/source-facts-ru.png")) > 9_000);
    }
}
