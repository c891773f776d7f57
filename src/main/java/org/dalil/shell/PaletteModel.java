package org.dalil.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Folding;
import org.dalil.texts.KeyLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the palette finds: commands, and records of every kind, by what was typed in any script or
/// on the wrong keyboard layout.
final class PaletteModel {
    private final Desk desk;
    private final List<Command> commands;
    private final RecordFinder finder;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private String answered = "";

    /// Something the program can do.
    ///
    /// @param id which command of the keys it is
    record Command(String id, String name, Runnable action) {}

    /// One line of the palette.
    ///
    /// @param kind words that say what it is, at the right
    record Line(String words, String kind, Runnable action) {}

    /// A record that fits.
    record Found(String words, String kind, Intent intent) {}

    /// Finds records.
    @FunctionalInterface
    interface RecordFinder {
        List<Found> find(String typed) throws ProblemException;
    }

    PaletteModel(Desk desk, List<Command> commands, RecordFinder finder) {
        this.desk = desk;
        this.commands = commands;
        this.finder = finder;
    }

    Subscription attach() {
        return Subscription.combine(
                typed.subscribe(words -> ask()), () -> desk.jobs().cancel(this));
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// Whether the lines are those for what is typed now.
    boolean isSettled() {
        return typed.get().strip().equals(answered);
    }

    private void ask() {
        String words = typed.get().strip();
        List<Line> fitting = commandLines(words);
        if (words.isEmpty()) {
            // An answer to what was typed before would fill the list again.
            desk.jobs().cancel(this);
            show(words, fitting);
            return;
        }
        desk.jobs()
                .latest(
                        this,
                        "palette.find",
                        () -> find(words),
                        found -> {
                            List<Line> all = new ArrayList<>(fitting);
                            found.forEach(one -> all.add(line(one)));
                            show(words, all);
                        },
                        desk.problems());
    }

    private void show(String words, List<Line> all) {
        answered = words;
        lines.setAll(all);
    }

    private List<Found> find(String words) throws ProblemException {
        List<Found> found = finder.find(words);
        return found.isEmpty() ? finder.find(KeyLayout.otherLayout(words)) : found;
    }

    private Line line(Found one) {
        return new Line(one.words(), one.kind(), () -> desk.navigator().go(one.intent()));
    }

    // Signs alone leave no key, which every name would hold.
    private static boolean holds(String name, String key) {
        return !key.isEmpty() && name.contains(key);
    }

    private List<Line> commandLines(String words) {
        String key = Folding.key(words);
        String other = Folding.key(KeyLayout.otherLayout(words));
        return commands.stream()
                .filter(one -> {
                    String name = Folding.key(one.name().toLowerCase(Locale.ROOT));
                    return words.isEmpty() || holds(name, key) || holds(name, other);
                })
                .map(one -> new Line(one.name(), desk.keys().words(one.id()), one.action()))
                .toList();
    }
}
