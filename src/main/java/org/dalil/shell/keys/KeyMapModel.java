package org.dalil.shell.keys;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.KeyFile;
import org.dalil.desk.keys.KeyFileException;
import org.dalil.desk.keys.KeyMap;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Profile;
import org.dalil.desk.keys.Scope;
import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Changing keys: which commands are shown, for which one a key is asked, and what stands in the
/// way. Every change counts at once and the last can be taken back; never reads the keyboard.
final class KeyMapModel {
    private final Keyboard keyboard;
    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Stroke> sought = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private KeyMap before;

    /// One line of the list.
    sealed interface Line permits Heading, Binding {}

    /// Begins the commands of a scope.
    record Heading(Scope scope) implements Line {}

    /// A command with its keys.
    record Binding(Command command, List<Stroke> keys, boolean changed) implements Line {}

    /// For what a key is asked.
    sealed interface Asked permits Nothing, ToFind, ForCommand, Contested {}

    /// For nothing: keys do what they always do.
    record Nothing() implements Asked {}

    /// To find what it does.
    record ToFind() implements Asked {}

    /// To give it to a command.
    ///
    /// @param beside whether the command keeps the keys it has
    record ForCommand(Command command, boolean beside) implements Asked {}

    /// It was pressed, and others have it.
    record Contested(ForCommand wish, Stroke stroke, List<Command> rivals) implements Asked {}

    /// What was done or refused, in words.
    ///
    /// @param mendable whether it can be taken back
    record Told(String words, boolean bad, boolean mendable) {}

    KeyMapModel(Keyboard keyboard, Texts texts) {
        this.keyboard = keyboard;
        this.texts = texts;
        before = keyboard.map().get();
    }

    Subscription attach() {
        return Subscription.combine(
                keyboard.map().subscribe(map -> fill()),
                typed.subscribe(words -> fill()),
                sought.subscribe(stroke -> fill()),
                this::leave);
    }

    StringProperty typed() {
        return typed;
    }

    /// The key whose command is looked for; null for none.
    ObjectProperty<@Nullable Stroke> sought() {
        return sought;
    }

    ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    KeyMap map() {
        return keyboard.map().get();
    }

    private void fill() {
        List<Line> shown = new ArrayList<>();
        Scope scope = null;
        for (Command command : Commands.all()) {
            if (fits(command)) {
                if (command.scope() != scope) {
                    scope = command.scope();
                    shown.add(new Heading(scope));
                }
                shown.add(new Binding(command, map().keys(command), map().isChanged(command)));
            }
        }
        lines.setAll(shown);
    }

    private boolean fits(Command command) {
        Stroke stroke = sought.get();
        String words = Folding.key(typed.get().strip().toLowerCase(Locale.ROOT));
        String name = Folding.key(texts.of(command.nameKey()).toLowerCase(Locale.ROOT));
        return (stroke == null || map().keys(command).contains(stroke)) && name.contains(words);
    }

    /// Asks for the key whose command is looked for.
    void find() {
        asked.set(new ToFind());
        told.set(null);
    }

    /// Shows every command again.
    void showAll() {
        sought.set(null);
        typed.set("");
    }

    /// Asks for a command's key.
    ///
    /// @param beside whether it keeps the keys it has
    void ask(Command command, boolean beside) {
        if (command.fixed()) {
            say(texts.of("keymap.fixed"), true);
        } else {
            told.set(null);
            asked.set(new ForCommand(command, beside));
        }
    }

    /// Asks no longer; nothing changes.
    void leave() {
        asked.set(new Nothing());
    }

    /// A key was pressed while it was asked for.
    void pressed(Stroke stroke) {
        switch (asked.get()) {
            case ToFind find -> {
                leave();
                typed.set("");
                sought.set(stroke);
            }
            case ForCommand wish -> given(wish, stroke);
            case Contested contested -> given(contested.wish(), stroke);
            case Nothing nothing -> {}
        }
    }

    private void given(ForCommand wish, Stroke stroke) {
        Optional<Stroke.Fault> fault =
                wish.command().first().contains(stroke) ? Optional.empty() : stroke.fault();
        List<Command> rivals = map().rivals(wish.command(), stroke);
        Optional<Command> fixed = rivals.stream().filter(Command::fixed).findFirst();
        if (fault.isPresent()) {
            String code = fault.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
            say(texts.of("keymap.refused." + code, Map.of("key", stroke.words())), true);
        } else if (fixed.isPresent()) {
            String name = texts.of(fixed.get().nameKey());
            say(
                    texts.of(
                            "keymap.refused.fixed", Map.of("key", stroke.words(), "command", name)),
                    true);
        } else if (rivals.isEmpty()) {
            give(wish, stroke);
        } else {
            told.set(null);
            asked.set(new Contested(wish, stroke, rivals));
        }
    }

    private void give(ForCommand wish, Stroke stroke) {
        List<Stroke> keys = new ArrayList<>(wish.beside() ? map().keys(wish.command()) : List.of());
        keys.add(stroke);
        leave();
        change(
                map().taking(wish.command(), keys),
                texts.of("keymap.given", Map.of("key", stroke.words(), "command", name(wish))));
    }

    private String name(ForCommand wish) {
        return texts.of(wish.command().nameKey());
    }

    /// Takes the contested key from those that have it.
    void takeOver() {
        if (asked.get() instanceof Contested contested) {
            give(contested.wish(), contested.stroke());
        }
    }

    /// Leaves a command without a key.
    void clear(Command command) {
        if (command.fixed()) {
            say(texts.of("keymap.fixed"), true);
        } else {
            change(map().with(command, List.of()), texts.of("keymap.cleared", of(command)));
        }
    }

    /// Gives a command the keys of the profile again, and takes them from whoever has them now.
    void reset(Command command) {
        KeyMap plain = map().without(command);
        change(plain.taking(command, plain.keys(command)), texts.of("keymap.reset", of(command)));
    }

    private Map<String, Object> of(Command command) {
        return Map.of("command", texts.of(command.nameKey()));
    }

    /// The keys of a profile, without changes.
    void choose(Profile profile) {
        change(
                map().as(profile),
                texts.of("keymap.profiled", Map.of("profile", texts.of(profile.nameKey()))));
    }

    /// All changes of the profile are gone.
    void resetAll() {
        change(map().as(map().profile()), texts.of("keymap.reset-all"));
    }

    /// With Ctrl twice to play, or without.
    void doubleControl(boolean wanted) {
        keyboard.change(map().doubleControl(wanted));
    }

    /// Takes the last change back.
    void takeBack() {
        keyboard.change(before);
        say(texts.of("keymap.taken-back"), false);
    }

    /// Writes the keys to a file.
    void exportTo(Path file) {
        try {
            KeyFile.write(map(), file);
            say(texts.of("keymap.exported", fileOf(file)), false);
        } catch (KeyFileException e) {
            say(texts.of(e.problem()), true);
        }
    }

    /// Takes the keys of a file, whole or not at all.
    void bring(Path file) {
        try {
            change(KeyFile.read(file), texts.of("keymap.brought", fileOf(file)));
        } catch (KeyFileException e) {
            say(texts.of(e.problem()), true);
        }
    }

    private static Map<String, Object> fileOf(Path file) {
        return Map.of("file", String.valueOf(file.getFileName()));
    }

    private void change(KeyMap changed, String words) {
        boolean other = !changed.equals(map());
        before = map();
        keyboard.change(changed);
        told.set(new Told(words, false, other));
    }

    private void say(String words, boolean bad) {
        told.set(new Told(words, bad, false));
    }
}
