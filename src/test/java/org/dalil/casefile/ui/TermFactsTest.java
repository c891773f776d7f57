package org.dalil.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.casefile.vocabulary.OwnTerms;
import org.dalil.desk.Desk;
import org.dalil.desk.Theme;
import org.dalil.history.ActName;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page of a term says of it, in Russian and in English, also of terms as other laptops
/// may have left them.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class TermFactsTest {
    private final FxRobot robot = new Hands();

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Theme.loadFonts();
        casefile = new BareCasefile();
        scene = new Scene(new StackPane(), 1366, 768);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Map<String, String> page(String language, String list, String words) {
        Desk desk = new DeskKit(Locale.of(language)).desk;
        robot.interact(() -> {
            scene.setRoot(new StackPane(new Region(), desk.sheets().layer()));
            TermParts parts = TermParts.of(casefile.holdings, ref -> Optional.empty());
            new TermsSheet(parts, new DraftsInMemory(), desk).open(list, words);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        return robot.lookup(".terms-page .field-row").<HBox>queryAll().stream()
                .filter(HBox::isVisible)
                .collect(
                        Collectors.toMap(
                                row -> ((Label) row.getChildren().getFirst()).getText(),
                                row -> said((Region) row.getChildren().getLast())));
    }

    private static String said(Region value) {
        return value instanceof Label label
                ? label.getText()
                : value.lookupAll("*").stream()
                        .filter(node -> node instanceof Labeled)
                        .map(node -> ((Labeled) node).getText())
                        .findFirst()
                        .orElse("");
    }

    private OwnTerm keep(OwnTerm term) throws Exception {
        return casefile.holdings.create(ActName.of("test"), OwnTerm.SHAPE, term);
    }

    private OwnTerm own(String code, String parent, String label) {
        return new OwnTerm(
                casefile.holdings.ids().next(), "relation", code, parent, label, "ky", false, null);
    }

    @Test
    void aBroughtTermSaysItsOtherWordingPlaceCodesAndVersion() {
        Map<String, String> page = page("ru", "act_type", "Torture");

        assertEquals("Torture", page.get("English"));
        assertEquals("1 из 5", page.get("Уровень"));
        assertEquals("torture", page.get("Код"));
        assertEquals("dalil-1", page.get("Версия списка"));
        assertEquals("MT4 020111110000", page.get("Код HURIDOCS"));
        assertEquals("на верхнем уровне списка", page.get("Входит в"));
        assertEquals("в этом деле пока нигде", page.get("Где выбран"));
        assertFalse(page.containsKey("Его значение"));
    }

    @Test
    void aFieldOfARecordSaysWhatItsValueIs() {
        assertEquals(
                "a date · only one can be true",
                page("en", "predicate", "Date of birth").get("Its value"));
        assertEquals("words", page("en", "predicate", "Occupation").get("Its value"));
        assertTrue(page("en", "predicate", "Sex").get("Its value").contains("“Sex”"));
        assertEquals(
                "a person, group or body", page("en", "predicate", "Citizenship").get("Its value"));
    }

    @Test
    void anOwnTermSaysItsLanguageUnderItsOwnName() throws Exception {
        keep(own("own_dos", "acquaintance", "Дос"));
        Map<String, String> page = page("en", "relation", "Дос");

        assertEquals("Кыргызча", page.get("Language"));
        assertEquals("Acquaintance", page.get("Below"));
        assertEquals("2 of 5", page.get("Level"));
        assertTrue(page.containsKey("Note"));
    }

    @Test
    void aTermWhoseBroaderOneNeverArrivedSaysSo() throws Exception {
        keep(own("own_dos", "own_never", "Дос"));

        assertTrue(page("en", "relation", "Дос").get("Below").contains("not in this casefile"));
    }

    @Test
    void twoTermsOfOneCodeFromTwoLaptopsAreTwo() throws Exception {
        keep(own("own_dos", "family", "Дос"));
        keep(own("own_dos", "acquaintance", "Досум"));

        assertEquals("Family", page("en", "relation", "Дос").get("Below"));
        assertEquals("Acquaintance", page("en", "relation", "Досум").get("Below"));
    }

    @Test
    void theLongestWordingMakesNothingWiderThanTheSheet() throws Exception {
        String longest = "wwwwwwwww ".repeat(20).strip();
        assertEquals(OwnTerms.LONGEST - 1, longest.length());
        Texts texts = Texts.in(Locale.ENGLISH);
        new OwnTerms(casefile.holdings).add("relation", null, longest, texts);
        page("en", "relation", longest);

        Region sheet = (Region) scene.lookup("#terms-sheet");
        assertTrue(sheet.getWidth() <= 1366, "width " + sheet.getWidth());
        double right = sheet.localToScene(sheet.getWidth(), 0).getX();
        for (String id : List.of("terms-undo", "terms-close", "terms-wording", "terms-move")) {
            Region one = (Region) scene.lookup("#" + id);
            assertTrue(one.localToScene(one.getWidth(), 0).getX() <= right, id);
        }
        robot.interact(() -> ((Button) scene.lookup("#terms-move")).fire());
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        Region keep = (Region) scene.lookup("#terms-keep");
        assertTrue(keep.localToScene(keep.getWidth(), 0).getX() <= right, "the button with it");
    }
}
