package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.independence.Independence;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.Screen;
import org.dalil.desk.Theme;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.DeskKit;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.shell.WindowMaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The whole window over the demonstration casefile, and on it what the claim ledger is for:
/// origins counted once, numbers that are not added, a share marked as ours, two figures side by
/// side, and dates that follow their source.
@UsesScreen
@Tag("journey")
class AcceptanceJourneyTest {
    private static final Map<String, String> DATES = dates();

    @TempDir static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once, before the first test
    private static Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private static Demonstration story;

    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit(Locale.ENGLISH);

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private Subscription attached = Subscription.EMPTY;

    /// When each dated claim of the radio report is, once the report is known to be of 8 July 2011.
    private static Map<String, String> dates() {
        Map<String, String> dates = new LinkedHashMap<>();
        dates.put("twenty-eight", "2011-06-09");
        dates.put("unlawful", "2011-06");
        dates.put("rules", "2010-12");
        dates.put("told", "2011-07-08");
        dates.put("raised", "2011-07-07");
        return dates;
    }

    @BeforeAll
    static void tell() throws Exception {
        FxToolkit.registerPrimaryStage();
        casefile = DemonstrationKit.casefile(folder);
        story = DemonstrationKit.tell(casefile, folder);
    }

    @AfterAll
    static void closeCasefile() throws Exception {
        casefile.close();
    }

    @BeforeEach
    void open() throws Exception {
        EntryKit entry = new EntryKit(folder);
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Screen window =
                            new WindowMaker(
                                            new WindowMaker.Surroundings(
                                                    new InProcessExtraction(),
                                                    entry.entrance,
                                                    entry.choice(),
                                                    new Look(
                                                            () -> Theme.LIGHT,
                                                            any -> {},
                                                            any -> {}),
                                                    () -> {},
                                                    any -> {}))
                                    .open(casefile, new DraftsInMemory(), kit.desk);
                    Theme.loadFonts();
                    scene =
                            new Scene(
                                    new StackPane(window.root(), kit.desk.sheets().layer()),
                                    1366,
                                    768);
                    Theme.LIGHT.dress(scene);
                    stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    attached = window.attach();
                });
        settle();
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            kit.desk.sheets().closeAll();
            attached.unsubscribe();
            stage.close();
        });
        assertEquals(List.of(), kit.problems);
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void go(RecordRef ref) {
        robot.interact(() -> kit.desk.navigator().go(new Intent.ToRecord(ref)));
        settle();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    private List<String> labels(String within) {
        return node(within, Node.class).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(one -> ((Label) one).getText().replace('\u00a0', ' '))
                .toList();
    }

    private List<String> links(String within) {
        return node(within, Node.class).lookupAll(".link").stream()
                .map(one -> ((ButtonBase) one).getText())
                .toList();
    }

    private void type(String id, String words) {
        robot.interact(() -> {
            TextInputControl field = node(id, TextInputControl.class);
            field.requestFocus();
            field.setText(words);
        });
        settle();
    }

    private Claim claim(String name) throws Exception {
        return new Claims(casefile.holdings()).find(story.claim(name).id()).orElseThrow();
    }

    @Test
    void aPressArticleOnAnOrganisationsReleaseCountsOnce() throws Exception {
        RecordRef article = story.claim("complicity");
        RecordRef release = story.claim("collusion");
        Corroboration both =
                new Independence(casefile.holdings()).of(List.of(article.id(), release.id()));
        assertEquals(1, both.count());
        assertEquals(2, both.groups().getFirst().members().size());

        go(article);
        assertTrue(labels("claim-origins").contains("1 independent origin"));
        assertHolds(links("claim-origins"), say(release));
    }

    private static void assertHolds(List<String> lines, String words) {
        assertTrue(lines.stream().anyMatch(one -> one.contains(words)), lines::toString);
    }

    private String say(RecordRef claim) throws Exception {
        return new Claims(casefile.holdings()).find(claim.id()).orElseThrow().statement();
    }

    @Test
    void rulingsAndRemovalsAreNotAddedUpAndTheReasonIsShown() throws Exception {
        int before = new Claims(casefile.holdings()).rows().count("");
        go(story.claim("nine"));
        robot.interact(() -> node("claim-add-up", ButtonBase.class).fire());
        type("sum-find", "C-" + claim("decisions").number());
        Typing.press(scene, KeyCode.ENTER);
        settle();

        assertTrue(
                labels("sum-outcome")
                        .contains(
                                "C-%d counts 9 people, C-%d counts 1,124 people covered by a ruling:"
                                                .formatted(
                                                        claim("nine").number(),
                                                        claim("decisions").number())
                                        + " that is not the same thing."),
                labels("sum-outcome").toString());
        assertTrue(node("sum-keep", Node.class).isDisabled());
        Typing.press(scene, KeyCode.ESCAPE);
        assertFalse(kit.desk.sheets().isOpen());
        assertEquals(before, new Claims(casefile.holdings()).rows().count(""));
    }

    @Test
    void whatWasGrantedIsShownWithItsDerivedShare() {
        go(story.claim("requests"));

        assertEquals(
                "derived 52.2 %",
                node("claim-quantity-share", Label.class).getText().replace('\u00a0', ' '));
    }

    @Test
    void theBoardShowsTwentyEightAgainstTwentyNine() throws Exception {
        go(story.conflict("twenty-eight"));

        List<String> sides = links("detail");
        assertHolds(sides, say(story.claim("twenty-eight")));
        assertHolds(sides, say(story.claim("twenty-nine")));
        assertEquals(
                "How many were returned?",
                node("conflict-question", TextInputControl.class).getText());
    }

    @Test
    void theDateOfTheReportDatesItsFiveClaimsAndUndoTakesThatBack() throws Exception {
        Map<String, DateValue> before = new LinkedHashMap<>();
        for (String name : DATES.keySet()) {
            before.put(name, when(name));
            assertFalse(when(name).basis() == DateBasis.RELATIVE_RESOLVED, name);
        }
        go(new RecordRef(RecordKind.SOURCE, story.documents().of(Sheet.RADIO).source().id()));
        robot.interact(() -> node("source-details", ButtonBase.class).fire());
        type("source-published", "2011-07-08");
        Typing.press(scene, KeyCode.CONTROL, KeyCode.ENTER);
        settle();

        for (Map.Entry<String, String> one : DATES.entrySet()) {
            assertEquals(one.getValue(), when(one.getKey()).edtf(), one.getKey());
            assertEquals(DateBasis.RELATIVE_RESOLVED, when(one.getKey()).basis());
            assertEquals(
                    before.get(one.getKey()).verbatim(), when(one.getKey()).verbatim(), "as said");
        }
        assertEquals("dates 5 claims", node("source-dates", Label.class).getText());
        Typing.press(scene, KeyCode.CONTROL, KeyCode.Z);
        settle();
        for (String name : DATES.keySet()) {
            assertEquals(before.get(name), when(name));
        }
    }

    private DateValue when(String claim) throws Exception {
        return Objects.requireNonNull(claim(claim).when());
    }
}
