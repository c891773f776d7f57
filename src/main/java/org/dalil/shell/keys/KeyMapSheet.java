package org.dalil.shell.keys;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Later;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Profile;
import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// The sheet on which a person changes keys: found by a word or by pressing them, changed by
/// pressing others. Shows what the model holds and decides nothing.
public final class KeyMapSheet {
    private static final double WIDTH = 720;
    private static final double LIST = 330;
    private final Desk desk;
    private final Texts texts;
    private final PathChoice choice;
    private final KeyMapModel model;
    private final ListView<KeyMapModel.Line> list = new ListView<>();
    private final TextField field = new TextField();
    private final CodeChoice<Profile> profiles;
    private final CheckBox twice = new CheckBox();
    private final VBox root = new VBox();
    private Subscription capture = Subscription.EMPTY;

    private KeyMapSheet(Desk desk, PathChoice choice) {
        this.desk = desk;
        this.choice = choice;
        texts = desk.texts();
        model = new KeyMapModel(desk.keys(), texts);
        profiles =
                new CodeChoice<>(
                        texts.of("keymap.profile"),
                        Arrays.asList(Profile.values()),
                        one -> texts.of(one.nameKey()),
                        model::choose);
        KeyTelling telling = new KeyTelling(model, texts);
        VBox body =
                new VBox(
                        10,
                        new KeyFinder(model, field, profiles.named("keys-profile", 180), texts)
                                .root(),
                        list(),
                        telling.root(),
                        buttons());
        body.getStyleClass().add("sheet-body");
        root.getStyleClass().add("key-map");
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        new SheetHead(texts.of("keymap.title"), texts.of("keymap.words")),
                        body,
                        foot());
    }

    /// Opens the sheet.
    ///
    /// @param choice asks for the files that keys are written to and read from
    public static void open(Desk desk, PathChoice choice) {
        KeyMapSheet sheet = new KeyMapSheet(desk, choice);
        Subscription attached = sheet.attach();
        desk.sheets().show(sheet.root, attached::unsubscribe);
        sheet.field.requestFocus();
    }

    private Subscription attach() {
        return Subscription.combine(
                model.attach(),
                model.asked().subscribe(this::asked),
                desk.keys()
                        .map()
                        .subscribe(map -> {
                            profiles.show(map.profile());
                            twice.setSelected(map.doubleControl());
                        }),
                () -> capture.unsubscribe());
    }

    private ListView<KeyMapModel.Line> list() {
        list.setId("keys-list");
        list.getStyleClass().add("key-lines");
        list.setAccessibleText(texts.of("keymap.title"));
        list.setItems(model.lines());
        list.setCellFactory(any -> new KeyLine(model, texts));
        list.setMinHeight(LIST);
        list.setPrefHeight(LIST);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                change(false);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        return list;
    }

    private void inList(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            change(false);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            chosen().ifPresent(model::clear);
        }
    }

    private void inField(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            list.requestFocus();
            if (chosen().isEmpty() && list.getItems().size() > 1) {
                list.getSelectionModel().clearAndSelect(1); // the first is a heading
            }
        }
    }

    private Optional<Command> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof KeyMapModel.Binding binding
                ? Optional.of(binding.command())
                : Optional.empty();
    }

    private void change(boolean beside) {
        chosen().ifPresent(command -> model.ask(command, beside));
    }

    private Node buttons() {
        HBox line =
                new HBox(
                        8,
                        forChosen(
                                "keys-change",
                                "keymap.change",
                                command -> model.ask(command, false)),
                        forChosen(
                                "keys-beside",
                                "keymap.beside",
                                command -> model.ask(command, true)),
                        forChosen("keys-clear", "keymap.clear", model::clear),
                        forChosen("keys-reset", "keymap.as-first", model::reset),
                        space(),
                        twice());
        line.getStyleClass().add("key-map-line");
        return line;
    }

    private Button forChosen(String id, String key, Consumer<Command> action) {
        Button button = Actions.button(id, texts.of(key), () -> kept(action));
        button.disableProperty()
                .bind(
                        list.getSelectionModel()
                                .selectedItemProperty()
                                .map(line ->
                                        !(line instanceof KeyMapModel.Binding binding)
                                                || binding.command().fixed())
                                .orElse(true));
        return button;
    }

    /// Does this with the chosen command and keeps it chosen, though the list is filled again.
    private void kept(Consumer<Command> action) {
        chosen().ifPresent(command -> {
            action.accept(command);
            choose(command);
        });
    }

    private void choose(Command command) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof KeyMapModel.Binding binding
                    && binding.command().equals(command)) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        list.requestFocus();
    }

    private CheckBox twice() {
        twice.setId("keys-twice");
        twice.setText(texts.of("keymap.twice"));
        twice.setMnemonicParsing(false);
        twice.setMinWidth(Region.USE_PREF_SIZE);
        twice.setOnAction(press -> model.doubleControl(twice.isSelected()));
        return twice;
    }

    private Node foot() {
        HBox foot =
                new HBox(
                        Actions.button("keys-pedal", texts.of("keymap.pedal"), this::pedal),
                        Actions.button("keys-bring", texts.of("keymap.bring"), this::bring),
                        Actions.button("keys-export", texts.of("keymap.export"), this::export),
                        space(),
                        Actions.button(
                                "keys-reset-all", texts.of("keymap.all-as-first"), model::resetAll),
                        Actions.primary(
                                "keys-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void pedal() {
        PedalSheet.open(desk);
    }

    private void bring() {
        choice.files(window(), texts.of("keymap.bring")).stream()
                .findFirst()
                .ifPresent(model::bring);
    }

    private void export() {
        choice.newFile(window(), texts.of("keymap.export"), "dalil-keys.json")
                .ifPresent(model::exportTo);
    }

    private @Nullable Window window() {
        return root.getScene() == null ? null : root.getScene().getWindow();
    }

    /// Takes every key while one is asked for, and draws the lines anew: one of them says so.
    private void asked(KeyMapModel.Asked now) {
        capture.unsubscribe();
        boolean asks = now instanceof KeyMapModel.ToFind || now instanceof KeyMapModel.ForCommand;
        capture = asks ? desk.keys().capture(this::take) : Subscription.EMPTY;
        Optional<Command> command = chosen();
        list.refresh();
        if (now instanceof KeyMapModel.Nothing) {
            Later.run(() -> command.ifPresent(this::choose));
        }
    }

    private boolean take(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return true;
        }
        Optional<Stroke> stroke = Stroke.of(event);
        boolean leaves =
                model.asked().get() instanceof KeyMapModel.ForCommand
                        && stroke.map(Stroke::code).filter(KeyCode.ESCAPE::equals).isPresent();
        if (leaves) {
            model.leave();
        } else {
            stroke.ifPresent(model::pressed);
        }
        return true;
    }
}
