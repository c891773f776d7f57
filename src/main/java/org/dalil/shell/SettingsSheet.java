package org.dalil.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Settings;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.Look;
import org.dalil.desk.Theme;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.FieldRow;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// What a person sets: look and language of the program, their initials and the minutes to the lock
/// in this casefile. Each is kept at once.
public final class SettingsSheet {
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 20, 30, 60);
    private final VBox root = new VBox();

    private SettingsSheet(
            Casefile casefile,
            Look look,
            Consumer<Duration> patience,
            int minutes,
            Runnable keys,
            Desk desk) {
        Texts texts = desk.texts();
        root.setMaxWidth(520);
        root.setPrefWidth(520);
        Label title = new Label(texts.of("shell.settings"));
        title.getStyleClass().add("sheet-title");
        VBox head = new VBox(title);
        head.getStyleClass().add("sheet-head");
        VBox body =
                new VBox(
                        new FieldRow(texts.of("shell.settings.theme"), theme(look, texts)),
                        new FieldRow(texts.of("shell.settings.language"), language(look, texts)),
                        new FieldRow(texts.of("shell.settings.initials"), initials(casefile, desk)),
                        new FieldRow(
                                texts.of("shell.settings.idle"),
                                idle(casefile, patience, minutes, desk)),
                        new FieldRow(texts.of("shell.settings.terms"), terms(desk)),
                        new FieldRow(texts.of("shell.keys"), keys(keys, desk)));
        body.getStyleClass().add("sheet-body");
        body.setSpacing(0);
        HBox foot =
                new HBox(
                        Actions.primary(
                                "settings-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        root.getChildren().addAll(head, body, foot);
    }

    /// Opens the sheet.
    ///
    /// @param patience hears how long to wait for somebody before locking, from now on
    /// @param keys opens what changes keys, once this sheet is closed
    static void open(
            Casefile casefile, Look look, Consumer<Duration> patience, Runnable keys, Desk desk) {
        desk.jobs()
                .latest(
                        casefile,
                        "settings.load",
                        () -> Math.toIntExact(Session.patience(casefile).toMinutes()),
                        minutes ->
                                desk.sheets()
                                        .show(
                                                new SettingsSheet(
                                                                casefile, look, patience, minutes,
                                                                keys, desk)
                                                        .root,
                                                () -> {}),
                        desk.problems());
    }

    private static Node theme(Look look, Texts texts) {
        CodeChoice<Theme> choice =
                new CodeChoice<>(
                        texts.of("shell.settings.theme"),
                        Arrays.asList(Theme.values()),
                        one -> texts.of("desk.theme." + one.code()),
                        look.dress());
        choice.show(look.theme().get());
        choice.control().setId("settings-theme");
        return choice.control();
    }

    private static Node language(Look look, Texts texts) {
        CodeChoice<Locale> choice =
                new CodeChoice<>(
                        texts.of("shell.settings.language"),
                        Texts.available(),
                        Texts::nameOf,
                        look.speak());
        choice.show(texts.locale());
        choice.control().setId("settings-language");
        return choice.control();
    }

    private static Node terms(Desk desk) {
        return new HBox(
                Actions.link(
                        desk.texts().of("shell.settings.terms.open"),
                        () -> {
                            desk.sheets().close();
                            desk.navigator().go(new Intent.ToTerms("", ""));
                        }));
    }

    private static Node keys(Runnable change, Desk desk) {
        return new HBox(
                Actions.link(
                        desk.texts().of("keymap.change-keys"),
                        () -> {
                            desk.sheets().close();
                            change.run();
                        }));
    }

    private static TextField initials(Casefile casefile, Desk desk) {
        TextField field = new TextField(casefile.initials());
        field.setId("settings-initials");
        field.getStyleClass().add("flat-field");
        field.focusedProperty()
                .subscribe(focused -> {
                    String words = field.getText().strip();
                    if (!focused && words.isEmpty()) {
                        field.setText(casefile.initials());
                    } else if (!focused && !words.equals(casefile.initials())) {
                        keep(casefile, desk, "initials", () -> casefile.sign(words));
                    }
                });
        return field;
    }

    private static Node idle(
            Casefile casefile, Consumer<Duration> patience, int minutes, Desk desk) {
        CodeChoice<Integer> choice =
                new CodeChoice<>(
                        desk.texts().of("shell.settings.idle"),
                        MINUTES,
                        one -> desk.texts().of("shell.minutes", Map.of("count", one)),
                        one -> {
                            patience.accept(Duration.ofMinutes(one));
                            String written = String.valueOf(one);
                            keep(
                                    casefile,
                                    desk,
                                    "idle",
                                    () -> casefile.settings().put(Settings.IDLE_MINUTES, written));
                        });
        choice.show(minutes);
        choice.control().setId("settings-idle");
        return choice.control();
    }

    private static void keep(Casefile casefile, Desk desk, String name, Keeping keeping) {
        desk.jobs()
                .latest(
                        casefile,
                        "settings." + name,
                        () -> {
                            keeping.keep();
                            return true;
                        },
                        kept -> {},
                        desk.problems());
    }

    /// Something to keep in the casefile.
    private interface Keeping {
        void keep() throws ProblemException;
    }
}
