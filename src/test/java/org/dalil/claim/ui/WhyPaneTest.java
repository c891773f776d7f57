package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.claim.support.Supports;
import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Numbers;
import org.dalil.kit.UsesScreen;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The inspector shows the exact words first, what stands against them apart, and leads to both.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class WhyPaneTest {
    private final DeskKit kit = new DeskKit(Locale.forLanguageTag("ru"));

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private WhyPane pane;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    @SuppressWarnings("NullAway.Init")
    private TextVersion text;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    private Subscription attached = Subscription.EMPTY;

    @Start
    void start(Stage stage) throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        source = casefile.source("A report");
        text = casefile.text();
        nine = claims.fromWords(source.id(), text, BareCasefile.words("nine people"));
        pane = ClaimStage.why(casefile, kit.desk);
        Scene scene = new Scene(pane.root(), 320, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        attached = pane.attach();
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(attached::unsubscribe);
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    private void explain(FxRobot robot, RecordRef ref) {
        robot.interact(() -> pane.ref().set(ref));
    }

    private RecordRef nine() {
        return new RecordRef(RecordKind.CLAIM, nine.id());
    }

    private List<Node> cards(FxRobot robot) {
        return new ArrayList<>(robot.lookup(".why-card").queryAll());
    }

    private boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Label label && words.equals(label.getText())
                                || node instanceof Text part && words.equals(part.getText()))
                .tryQuery()
                .isPresent();
    }

    @Test
    void wordsOfAnAllegationAndAgainstItSayWhoSaysSo(FxRobot robot) throws Exception {
        claims.change(nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        Claim denial = claims.fromWords(source.id(), text, BareCasefile.words("denied it"));
        new ClaimLinks(casefile.holdings).add(denial, nine, ClaimLinkKind.REBUTS, null);
        String told = "Утверждается; кто это говорит, не названо · опровергают: С-2";
        explain(robot, nine());
        assertTrue(says(robot, told), "under its own words");
        explain(robot, new RecordRef(RecordKind.CLAIM, denial.id()));
        assertEquals(2, cards(robot).size());
        assertTrue(says(robot, told), "where it stands beside another");
        assertTrue(cards(robot).getLast().getAccessibleText().endsWith(told));
    }

    @Test
    void claimsThatRestOnTheSameWordsShareACard(FxRobot robot) throws Exception {
        RecordRef group =
                new RecordRef(
                        RecordKind.AGENT,
                        new Agents(casefile.holdings).add(AgentKind.GROUP, "Группа").id());
        UUID passage = claims.supports(nine.id()).getFirst().passage();
        List<Claim> all = new ArrayList<>(List.of(nine));
        for (int i = 0; i < 3; i++) {
            Claim one = claims.fromWords(source.id(), text, BareCasefile.words("denied it"));
            new Supports(casefile.holdings).rest(one.id(), passage);
            all.add(one);
        }
        for (Claim one : all) {
            new Attributions(casefile.holdings).concern(one, group, null);
        }
        explain(robot, group);
        // Each of the others also rests on words of its own.
        assertEquals(4, cards(robot).size());
        assertTrue(says(robot, "С-1, С-2 +2"));

        claims.change(nine.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        explain(robot, nine());
        explain(robot, group);
        assertEquals(5, cards(robot).size(), "an allegation stands by itself");
        assertTrue(says(robot, "С-2, С-3 +1"));
    }

    @Test
    void nothingChosenSaysHowWordsComeHere(FxRobot robot) {
        assertTrue(says(robot, "Ничего не выбрано"));
        explain(robot, new RecordRef(RecordKind.PLACE, nine.id()));
        assertTrue(says(robot, "Слов пока нет"));
        assertEquals(List.of(), cards(robot));
    }

    @Test
    void aDerivedClaimShowsTheWordsOfItsInputsByTheirNumbers(FxRobot robot) throws Exception {
        Claim derived = claims.derive(Wording.of("ten people"), List.of(nine));
        explain(robot, new RecordRef(RecordKind.CLAIM, derived.id()));

        assertTrue(says(robot, "Выведено из сведений, которые опираются на"));
        assertFalse(says(robot, "Слов пока нет"));
        assertTrue(says(robot, "nine people"));
        assertTrue(says(robot, "С-1"));
        assertEquals(1, cards(robot).size());
        explain(robot, nine());
        assertFalse(says(robot, "Выведено из сведений, которые опираются на"));
    }

    @Test
    void aShareStandsMarkedInTheCardOfItsField(FxRobot robot) throws Exception {
        RecordRef group =
                new RecordRef(
                        RecordKind.AGENT,
                        new Agents(casefile.holdings).add(AgentKind.GROUP, "Группа").id());
        claims.change(
                nine.counting(Numbers.quantity("229 of 439", "request", null, null))
                        .filling(Slots.NONE.about(group).stating(Term.ofCode("number_of_people"))));
        explain(robot, group);

        assertTrue(
                robot.lookup(".tag").queryAll().stream()
                        .anyMatch(node ->
                                node instanceof Label label
                                        && label.getText()
                                                .replace('\u00a0', ' ')
                                                .equals("вычислено 52,2 %")));
    }

    private static String trade(int number) {
        String letters = "bdfgklmnpr";
        return letters.charAt(number / 10) + "a" + letters.charAt(number % 10);
    }

    /// Somebody with one outcome and forty trades, each by words of its own.
    private RecordRef ofManyTrades() throws Exception {
        RecordRef person =
                new RecordRef(
                        RecordKind.AGENT,
                        new Agents(casefile.holdings).add(AgentKind.PERSON, "Акрам").id());
        Attributions attributions = new Attributions(casefile.holdings);
        for (int i = 0; i < 41; i++) {
            Claim one = claims.fromWords(source.id(), text, BareCasefile.words("in August"));
            Slots slots = Slots.NONE.about(person);
            claims.change(
                    one.filling(
                            i == 0
                                    ? slots.stating(Term.ofCode("outcome")).saying("released")
                                    : slots.stating(Term.ofCode("occupation")).saying(trade(i))));
            attributions.concern(one, person, null);
        }
        return person;
    }

    /// A screenful comes first; what follows is put behind it, so that keys and scrolling stay.
    @Test
    void theFieldsThatFillTheScreenComeFirstAndStayWhenTheRestComes(FxRobot robot)
            throws Exception {
        RecordRef person = ofManyTrades();
        VBox page = assertInstanceOf(VBox.class, ((ScrollPane) pane.root()).getContent());
        List<List<Node>> seen = new ArrayList<>();
        robot.interact(() ->
                page.getChildren()
                        .addListener(
                                (ListChangeListener<Node>)
                                        any -> seen.add(List.copyOf(page.getChildren()))));
        explain(robot, person);

        List<Node> first =
                seen.stream()
                        .filter(nodes -> nodes.getLast() instanceof FieldCards)
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, first.size(), "the heading and the fields, before any words");
        assertTrue(page.getChildren().containsAll(first), "they are the same nodes still");
        FieldCards cards = assertInstanceOf(FieldCards.class, first.getLast());
        assertEquals(
                3, cards.getChildren().size(), "the title, the first field and then the other");
        assertTrue(
                seen.stream().anyMatch(nodes -> nodes.size() == 2 && nodes.equals(first)),
                "shown before the rest");
        assertEquals(2 + 15, cards(robot).size(), "both fields and the first words");
        assertEquals(1 + 8 + 1, robot.lookup(".why-card .link").queryAll().size());
        unfold(robot, "Ещё 32");
        assertEquals(1 + 16 + 1, robot.lookup(".why-card .link").queryAll().size());
        unfold(robot, "Ещё 26");
        unfold(robot, "Ещё 11");
        assertEquals(2 + 41, cards(robot).size(), "and now all words");

        seen.clear();
        robot.interact(pane::reload);
        assertEquals(List.of(), seen, "read again, nothing changed and nothing moved");
    }

    private static void unfold(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup(words).queryButton().fire());
    }

    @Test
    void whatCannotBeReadIsSaidAndNotTakenForNothing(FxRobot robot) throws Exception {
        explain(robot, nine());
        casefile.database.close();
        robot.interact(pane::reload);

        assertTrue(says(robot, "Не удалось прочитать"));
        assertFalse(says(robot, "Слов пока нет"));
        assertEquals(List.of(), cards(robot));
        assertEquals(1, kit.problems.size());
        kit.problems.clear();
    }

    @Test
    void whatStandsAroundTheWordsIsCutBetweenWords() {
        assertEquals("… he said that ", WhyCard.before("orted; he said that ", true));
        assertEquals("He said that ", WhyCard.before("He said that ", false));
        assertEquals(" and the\u00a0…", WhyCard.after(" and the fam", true));
        assertEquals(" and the end", WhyCard.after(" and the end", false));
        assertEquals("… 判決の全文", WhyCard.before("判決の全文", true), "no blank, nothing lost");
        assertEquals("判決の全文\u00a0…", WhyCard.after("判決の全文", true));
        assertEquals("… ", WhyCard.before("", true));
    }

    @Test
    void theWordsStandExactlyWithTheirSource(FxRobot robot) {
        explain(robot, nine());

        assertTrue(says(robot, "nine people"));
        assertTrue(says(robot, "+  "));
        assertTrue(says(robot, "A report"));
        assertFalse(says(robot, "С-1"), "of itself the number need not be said");
        assertEquals(
                "Подтверждает: nine people, A report",
                cards(robot).getFirst().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void stancesAreToldBySignAndNotByColourAlone(FxRobot robot) throws Exception {
        claims.addWords(
                nine, source.id(), text, BareCasefile.words("denied it"), Stance.CONTRADICTS);
        claims.addWords(nine, source.id(), text, BareCasefile.words("in August"), Stance.CONTEXT);
        explain(robot, nine());

        assertEquals(3, cards(robot).size());
        assertTrue(says(robot, "−  "));
        assertTrue(says(robot, "·  "));
        assertTrue(cards(robot).getLast().getStyleClass().contains("contradicts"));
    }

    @Test
    void enterAndClickGoToTheWordsThemselves(FxRobot robot) {
        explain(robot, nine());
        Node card = cards(robot).getFirst();
        robot.interact(card::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals(List.of(), kit.went);
        robot.type(KeyCode.ENTER);
        Locator words = BareCasefile.words("nine people");
        Intent.ToWords there =
                new Intent.ToWords(source.id(), text.id(), words.start(), words.end());
        assertEquals(List.of(there), kit.went);
        robot.clickOn(card);
        assertEquals(List.of(there, there), kit.went);
    }

    @Test
    void claimsThatStandBesideAreCardsThatLeadToThem(FxRobot robot) throws Exception {
        Claim denial = claims.fromWords(source.id(), text, BareCasefile.words("denied it"));
        new ClaimLinks(casefile.holdings).add(denial, nine, ClaimLinkKind.REBUTS, null);
        explain(robot, nine());

        assertTrue(says(robot, "Стоит рядом"));
        assertTrue(says(robot, "С-2"));
        Node card = cards(robot).getLast();
        robot.interact(card::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, denial.id())),
                kit.went.getLast());
    }

    @Test
    void ofASourceTheClaimsAreNumbered(FxRobot robot) {
        explain(robot, new RecordRef(RecordKind.SOURCE, source.id()));

        assertEquals(1, cards(robot).size());
        assertTrue(says(robot, "С-1"));
        assertFalse(says(robot, "Стоит рядом"));
    }

    @Test
    void aLongQuoteIsShortenedAndNotInTheMiddleOfASign(FxRobot robot) throws Exception {
        String long_ = "x".repeat(419) + "😀" + "y".repeat(50);
        Locator words = Locator.in(long_, 0, long_.length(), 4);
        nine = claims.fromWords(source.id(), text, words);
        explain(robot, nine());

        assertTrue(says(robot, "x".repeat(419) + "…"));
        assertTrue(says(robot, "с. 4"));
    }

    @Test
    void theNewestActsStandBelow(FxRobot robot) throws Exception {
        for (int i = 0; i < 9; i++) {
            claims.change(nine.noted("note " + i));
        }
        explain(robot, nine());

        assertTrue(says(robot, "История"));
        List<String> acts =
                robot
                        .lookup((Node node) ->
                                node instanceof Label label && label.getText().startsWith("KM: "))
                        .queryAll()
                        .stream()
                        .map(node -> assertInstanceOf(Label.class, node).getText())
                        .toList();
        assertEquals(6, acts.size());
        assertTrue(acts.getFirst().startsWith("KM: изменение сведения С-1 · "), acts::toString);
    }

    @Test
    void whatChangedIsReadAgainOnAsking(FxRobot robot) throws Exception {
        explain(robot, nine());
        claims.addWords(
                nine, source.id(), text, BareCasefile.words("denied it"), Stance.CONTRADICTS);
        assertEquals(1, cards(robot).size());

        robot.interact(pane::reload);

        assertEquals(2, cards(robot).size());
    }

    @Test
    void keysInACardStayThereWhenNothingIsDifferent(FxRobot robot) throws Exception {
        explain(robot, nine());
        Node card = cards(robot).getFirst();
        robot.interact(card::requestFocus);
        robot.interact(pane::reload);
        assertTrue(card.isFocused());
        claims.addWords(
                nine, source.id(), text, BareCasefile.words("denied it"), Stance.CONTRADICTS);
        robot.interact(pane::reload);
        assertEquals(2, cards(robot).size(), "what is different is drawn");
    }
}
