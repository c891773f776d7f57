package org.dalil.vault.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.desk.Look;
import org.dalil.desk.Theme;
import org.dalil.kernel.Problem;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.vault.key.TestKeys;
import org.dalil.vault.ui.Fault.At;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Map;

/// Takes a picture of every state of the first screen and checks that no word of it is cut off.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class EntryPicturesTest {
    private static final String STRONG = "тополь семь лодка вечер гвоздь";

    @SuppressWarnings("NullAway.Init") // controls are made in the start method, never before
    private StackPane root;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @TempDir Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        root = new StackPane();
        scene = new Scene(root, 1366, 768);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "ru,LIGHT", "en,DARK", "ru,DARK"})
    void everyCardShowsAllItsWords(String language, Theme theme, FxRobot robot) throws Exception {
        EntryKit kit = new EntryKit(folder);
        InlineJobs jobs = new InlineJobs();
        Desk desk = kit.desk(language, jobs);
        String suffix = "-" + language + "-" + theme.code();
        Path file = folder.resolve("Ivanovo group.dalil");
        Casefile casefile = kit.entrance.create(file, TestKeys.passphrase(STRONG), "KM");
        casefile.closeWithBackup(5);
        EntryModel model = new EntryModel(desk, kit.entrance, kit.preferences, opened -> {});
        EntryPane pane =
                new EntryPane(
                        model,
                        desk,
                        kit.choice(),
                        Path.of("/home/aizada/Documents"),
                        new Look(() -> Theme.LIGHT, any -> {}, any -> {}));
        robot.interact(() -> theme.dress(scene));
        robot.interact(() -> root.getChildren().setAll(pane.root(), desk.sheets().layer()));
        Subscription[] shown = new Subscription[1];
        robot.interact(() -> shown[0] = pane.attach());
        take(robot, "welcome" + suffix);

        unlocking(robot, desk, model, file, suffix);
        kit.preferences.change(
                now -> now.withOpened(folder.resolve("Andijan families.dalil")).withOpened(file));
        robot.interact(model::showAll);
        take(robot, "known" + suffix);
        creating(robot, model, language, suffix);
        keys(robot, kit, desk, model, suffix);
        robot.interact(() -> shown[0].unsubscribe());
    }

    private void unlocking(FxRobot robot, Desk desk, EntryModel model, Path file, String suffix)
            throws Exception {
        robot.interact(() -> model.choose(file));
        robot.interact(() -> type(robot, "#passphrase", "123456789012"));
        take(robot, "unlock" + suffix);
        robot.interact(() -> model.unlock("wrong".toCharArray()));
        take(robot, "wrong" + suffix);
        robot.interact(() -> {
            model.damaged.set(true);
            model.fault.set(
                    new Fault(
                            At.PASSPHRASE,
                            new Problem("vault.problem.damaged-journal", Map.of("item", "7"))));
        });
        take(robot, "damaged" + suffix);
        robot.interact(() -> model.busy.set(desk.texts().of("vault.entry.opening")));
        take(robot, "busy" + suffix);
        robot.interact(() -> model.busy.set(""));
        robot.interact(model::showBackups);
        take(robot, "backups" + suffix);
        robot.interact(() -> model.show(EntryCard.RECOVER));
        robot.interact(() -> model.recover("ABCDE-12345"));
        take(robot, "recover" + suffix);
    }

    private void creating(FxRobot robot, EntryModel model, String language, String suffix)
            throws Exception {
        robot.interact(() -> model.show(EntryCard.CREATE));
        take(robot, "create-empty" + suffix);
        robot.interact(() -> type(robot, "#new-passphrase", "samarkand 1991"));
        robot.interact(
                () -> model.create(new NewCasefile("a/b", folder, "KM"), STRONG.toCharArray()));
        take(robot, "create-fault" + suffix);
        robot.interact(() ->
                model.create(
                        new NewCasefile("Osh " + language, folder, "КМ"), STRONG.toCharArray()));
        take(robot, "offer" + suffix);
        robot.interact(model::makeRecoveryKey);
        take(robot, "key" + suffix);
    }

    private void keys(FxRobot robot, EntryKit kit, Desk desk, EntryModel model, String suffix)
            throws Exception {
        Casefile made = model.withdraw().orElseThrow();
        KeysModel keys = new KeysModel(desk, kit.entrance, made);
        robot.interact(() -> new KeysPane(keys, desk, kit.choice()).show());
        take(robot, "keys" + suffix);
        robot.interact(() -> keys.makeRecoveryKey(STRONG.toCharArray()));
        take(robot, "keys-new" + suffix);
        robot.interact(desk.sheets()::close);
        made.close();
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.lookup(field).queryTextInputControl().setText(words);
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Picture.take(scene, "entry-" + name));
        robot.interact(() ->
                root.lookupAll("*").stream()
                        .filter(node ->
                                node instanceof Labeled one
                                        && one.isVisible()
                                        && one.getText() != null)
                        .map(Labeled.class::cast)
                        .filter(label -> !"casefile-place".equals(label.getId()))
                        .forEach(label -> assertWhole(name, label)));
    }

    private static void assertWhole(String picture, Labeled label) {
        for (javafx.scene.Node node : label.getChildrenUnmodifiable()) {
            if (node instanceof javafx.scene.text.Text text) {
                assertTrue(
                        text.getText().equals(label.getText()),
                        () -> picture + " cuts: " + label.getText() + " to " + text.getText());
            }
        }
    }
}
