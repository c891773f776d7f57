package org.dalil.claim.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Support;
import org.dalil.claim.content.Stance;
import org.dalil.claim.support.SupportException;
import org.dalil.claim.ui.ClaimStage;
import org.dalil.claim.ui.WhyPane;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.Hands;
import org.dalil.kit.OnScreen;
import org.dalil.kit.UsesScreen;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.content.Telling;
import org.dalil.source.words.Passages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/// The sheet about words, opened from their card by hand: what is typed there is kept at once and
/// told on the card; what may not be is refused and shown as it was.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class WordsSheetTest {
    private final DeskKit kit = new DeskKit();
    private final FxRobot robot = new Hands();
    private final OnScreen screen = new OnScreen(robot);

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @SuppressWarnings("NullAway.Init")
    private WhyPane pane;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    private Subscription attached = Subscription.EMPTY;

    @Start
    void start(Stage stage) throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        source = casefile.source("A report");
        nine = claims.fromWords(source.id(), casefile.text(), BareCasefile.words("nine people"));
        pane = ClaimStage.why(casefile, kit.desk);
        pane.telling(new WordsSheet(casefile.holdings, new DraftsInMemory(), kit.desk)::open);
        casefile.follow(() -> robot.interact(pane::reload));
        Scene scene = new Scene(new StackPane(pane.root(), kit.desk.sheets().layer()), 760, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        attached = pane.attach();
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(attached::unsubscribe);
        casefile.close();
    }

    private void open() {
        robot.interact(() -> pane.ref().set(new RecordRef(RecordKind.CLAIM, nine.id())));
        robot.interact(() -> robot.lookup(".why-card").query().requestFocus());
        press(KeyCode.F2);
    }

    private void press(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String words) {
        robot.interact(() -> screen.node(id).requestFocus());
        screen.type(id, words);
        press(KeyCode.ENTER);
    }

    private Support support(int at) throws Exception {
        return claims.supports(nine.id()).get(at);
    }

    private Telling telling() throws Exception {
        return new Passages(casefile.holdings)
                .find(support(0).passage())
                .map(Passage::telling)
                .orElseThrow();
    }

    private Support august(Stance stance) throws Exception {
        return claims.addWords(
                nine, source.id(), casefile.text(), BareCasefile.words("August"), stance);
    }

    private String said() {
        return ((Label) screen.node("why-telling")).getText();
    }

    @Test
    void theCardOpensItByKeyAndByButtonAndTheWordsAreOnlyShown() {
        open();
        assertTrue(screen.isSeen("words-sheet"));
        assertEquals("“nine people”", ((Label) screen.node("words-quote")).getText());
        assertTrue(screen.node("words-speaker").isFocused());
        screen.fire("words-close");
        assertFalse(screen.isSeen("words-sheet"));
        screen.fire("why-words");
        assertTrue(screen.isSeen("words-sheet"));
        assertEquals(List.of(), kit.went, "the button is not the card");
    }

    @Test
    void whatIsTypedIsKeptAtOnceAndToldOnTheCard() throws Exception {
        open();
        type("words-speaker", "the ministry");
        type("words-language", "uzbek");
        robot.interact(() -> screen.node("words-note").requestFocus());
        screen.type("words-note", "dots in the original");
        robot.interact(() -> screen.node("words-close").requestFocus());

        assertEquals(new Telling("the ministry", "uz", null, "dots in the original"), telling());
        assertEquals("Spoken by the ministry · Uzbek · dots in the original", said());
        assertFalse(robot.lookup("#words-language").tryQuery().isPresent(), "it is a line now");
        casefile.ledger.undo();
        assertEquals("Spoken by the ministry · Uzbek", said());
    }

    @Test
    void anOriginalIsFoundAndTakenAwayAgain() throws Exception {
        Support august = august(Stance.CONTEXT);
        open();
        type("words-translation", "aug");

        assertEquals(august.passage(), telling().translationOf());
        Node line = robot.lookup("“August”").query();
        robot.interact(() -> ((Button) line).fire());
        assertFalse(screen.isSeen("words-sheet"));
        assertInstanceOf(Intent.ToWords.class, kit.went.getFirst());
    }

    @Test
    void wordsStandOtherwiseOrLeave() throws Exception {
        august(Stance.SUPPORTS);
        open();
        choose(1);
        assertEquals("contradicts", support(0).stance());
        screen.fire("words-take");
        assertFalse(screen.isSeen("words-sheet"));
        assertEquals(1, claims.supports(nine.id()).size());
        assertEquals(List.of(), kit.problems);
    }

    private void choose(int stance) {
        robot.interact(() ->
                ((ComboBox<?>) screen.node("words-stance")).getSelectionModel().select(stance));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theLastWordsStayAndTheChoiceIsShownAsItWas() throws Exception {
        open();
        choose(2);
        assertInstanceOf(SupportException.class, kit.problems.getFirst());
        assertEquals("supports", support(0).stance());
        assertEquals(Stance.SUPPORTS, ((ComboBox<?>) screen.node("words-stance")).getValue());
        screen.fire("words-take");
        assertEquals(2, kit.problems.size());
        assertTrue(screen.isSeen("words-sheet"));
    }

    @Test
    void ofASealedClaimOnlyWhatIsSaidOfTheWordsMayChange() throws Exception {
        claims.seal(nine);
        open();
        assertFalse(screen.isSeen("words-stance"));
        assertFalse(screen.isSeen("words-take"));
        assertEquals("Supports", ((Label) screen.node("words-fixed")).getText());
        type("words-speaker", "a relative");
        assertEquals("a relative", telling().speaker());
        assertTrue(((TextInputControl) screen.node("words-speaker")).isEditable());
    }
}
