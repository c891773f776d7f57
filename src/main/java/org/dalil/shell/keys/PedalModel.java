package org.dalil.shell.keys;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.KeyMap;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Scope;
import org.dalil.desk.keys.Stroke;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Learns what the three parts of a foot pedal send: left goes back, middle plays while it is held,
/// right goes on. Nothing counts before it is kept.
final class PedalModel {
    private final Keyboard keyboard;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(Part.LEFT, Map.of(), ""));

    /// A part of a pedal.
    enum Part {
        LEFT("back"),
        MIDDLE("toggle"),
        RIGHT("on");

        private final String command;

        Part(String command) {
            this.command = command;
        }

        Command command() {
            return Commands.of(Scope.AUDIO.id(command)).orElseThrow();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private @Nullable Part next() {
            return ordinal() + 1 < values().length ? values()[ordinal() + 1] : null;
        }
    }

    /// How far it is.
    ///
    /// @param asked the part that is to be pressed; null when all were
    /// @param learned what the parts send
    /// @param told why the last press was not taken; empty for taken
    record State(@Nullable Part asked, Map<Part, Stroke> learned, String told) {
        State {
            learned = Map.copyOf(learned);
        }
    }

    PedalModel(Keyboard keyboard, Texts texts) {
        this.keyboard = keyboard;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// A key came while a part was asked for.
    void pressed(Stroke stroke) {
        State now = state.get();
        Part part = now.asked();
        if (part == null) {
            return;
        }
        Optional<String> refused = refused(part, stroke, now);
        if (refused.isPresent()) {
            state.set(new State(part, now.learned(), refused.get()));
            return;
        }
        Map<Part, Stroke> learned = new LinkedHashMap<>(now.learned());
        learned.put(part, stroke);
        state.set(new State(part.next(), learned, ""));
    }

    private Optional<String> refused(Part part, Stroke stroke, State now) {
        Map<String, Object> key = Map.of("key", stroke.words());
        if (now.learned().containsValue(stroke)) {
            return Optional.of(texts.of("keymap.pedal.same", key));
        }
        if (stroke.fault().isPresent()) {
            return Optional.of(texts.of("keymap.pedal.types", key));
        }
        boolean fixed =
                keyboard.map().get().rivals(part.command(), stroke).stream()
                        .anyMatch(Command::fixed);
        return fixed ? Optional.of(texts.of("keymap.pedal.types", key)) : Optional.empty();
    }

    /// This part is not there, or does nothing.
    void skip() {
        State now = state.get();
        if (now.asked() != null) {
            state.set(new State(now.asked().next(), now.learned(), ""));
        }
    }

    /// Begins again.
    void again() {
        state.set(new State(Part.LEFT, Map.of(), ""));
    }

    /// The keys of the pedal stand beside those the commands have; what had them loses them.
    void keep() {
        KeyMap map = keyboard.map().get();
        for (var one : state.get().learned().entrySet()) {
            Command command = one.getKey().command();
            List<Stroke> keys = new ArrayList<>(map.keys(command));
            if (!keys.contains(one.getValue())) {
                keys.add(one.getValue());
            }
            map = map.taking(command, keys);
        }
        keyboard.change(map);
    }
}
