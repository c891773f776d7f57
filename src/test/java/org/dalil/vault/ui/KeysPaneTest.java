package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Theme;
import org.dalil.kit.EntryKit;
import org.dalil.kit.Hands;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The sheet of keys on a screen: nothing changes for whoever does not know the passphrase.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class KeysPaneTest {
    private static final String OLD = "poplar seven boat evening nail";
    private static final String NEW = "lantern otter eight summer rope";
    private final FxRobot robot = new Hands();

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private EntryKit kit;

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new StackPane(), 900, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() throws Exception {
        kit = new EntryKit(folder);
        casefile = kit.entrance.create(folder.resolve("Osh.dalil"), TestKeys.passphrase(OLD), "KM");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    private void show(String language) {
        desk = kit.desk(language, new InlineJobs());
        robot.interact(() -> {
            scene.setRoot(new StackPane(new Region(), desk.sheets().layer()));
            new KeysPane(new KeysModel(desk, kit.entrance, casefile), desk, kit.choice()).show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    private void fire(String id) {
        robot.interact(() -> ((ButtonBase) node(id)).fire());
    }

    private void type(String id, String words) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(words));
    }

    private String fault(String at) {
        Parent box = (Parent) node("fault-" + at);
        return box.isVisible() ? ((Label) box.getChildrenUnmodifiable().getLast()).getText() : "";
    }

    private boolean opens(String passphrase) throws Exception {
        casefile.close();
        try {
            casefile =
                    kit.entrance.open(folder.resolve("Osh.dalil"), TestKeys.passphrase(passphrase));
            return true;
        } catch (org.dalil.kernel.ProblemException e) {
            return false;
        }
    }

    @Test
    void thePassphraseIsChangedAndBothFieldsAreWiped() throws Exception {
        show("en");
        type("present-passphrase", OLD);
        type("new-passphrase", NEW);
        type("repeat-passphrase", NEW);
        fire("change-passphrase");
        assertTrue(node("passphrase-changed").isVisible());
        for (String field : List.of("present-passphrase", "new-passphrase", "repeat-passphrase")) {
            assertEquals("", ((TextInputControl) node(field)).getText(), field);
        }
        assertTrue(opens(NEW));
    }

    @Test
    void aWrongPresentPassphraseChangesNothing() throws Exception {
        show("ru");
        type("present-passphrase", "poplar");
        type("new-passphrase", NEW);
        type("repeat-passphrase", NEW);
        fire("change-passphrase");
        assertFalse(fault("present").isBlank());
        assertFalse(node("passphrase-changed").isVisible());
        assertTrue(opens(OLD));
    }

    @Test
    void twoThatDifferChangeNothing() throws Exception {
        show("en");
        type("present-passphrase", OLD);
        type("new-passphrase", NEW);
        type("repeat-passphrase", NEW + "s");
        fire("change-passphrase");
        assertFalse(node("passphrase-changed").isVisible());
        assertTrue(opens(OLD));
    }

    @Test
    void aNewRecoveryKeyNeedsThePassphraseAndThenStandsAlone() {
        show("en");
        fire("new-recovery-key");
        assertFalse(fault("present").isBlank());
        type("present-passphrase", OLD);
        fire("new-recovery-key");
        assertEquals(41, node("recovery-key-groups").getAccessibleText().length());
        assertFalse(
                robot.lookup("#new-passphrase").tryQuery().map(KeysPaneTest::isSeen).orElse(false),
                "nothing else is on the sheet with it");
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void closingTheSheetForgetsTheKeyAndWhatWasTyped() {
        show("en");
        TextInputControl present = (TextInputControl) node("present-passphrase");
        type("present-passphrase", OLD);
        fire("new-recovery-key");
        type("present-passphrase", "half a phrase");
        Typing.press(scene, KeyCode.ESCAPE);
        assertFalse(desk.sheets().isOpen());
        assertEquals("", present.getText());
        assertTrue(robot.lookup("#recovery-key-groups").tryQuery().isEmpty());
    }
}
