package org.dalil.desk.keys;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The keys of this person while the program runs: which command a press means, and how its key is
/// called. Follows every change at once; does nothing itself. On JavaFX's thread.
public final class Keyboard {
    private final ReadOnlyObjectWrapper<KeyMap> map;
    private final Consumer<KeyMap> keep;
    private final Deque<Predicate<KeyEvent>> captures = new ArrayDeque<>();

    /// The first keys, which no change outlives.
    public Keyboard() {
        this(KeyMap.FIRST, changed -> {});
    }

    /// @param keep remembers what was changed
    public Keyboard(KeyMap map, Consumer<KeyMap> keep) {
        this.map = new ReadOnlyObjectWrapper<>(map);
        this.keep = keep;
    }

    /// The keys now.
    public ReadOnlyObjectProperty<KeyMap> map() {
        return map.getReadOnlyProperty();
    }

    /// Changes the keys, at once and for later.
    public void change(KeyMap changed) {
        if (!changed.equals(map.get())) {
            map.set(changed);
            keep.accept(changed);
        }
    }

    /// The id of the command that a press means in one scope; empty for none of its commands, and
    /// while a key is asked for.
    public Optional<String> command(KeyEvent event, Scope scope) {
        return command(event, EnumSet.of(scope)).map(Command::id);
    }

    /// The command that a press means where several scopes meet: that of the narrowest.
    public Optional<Command> command(KeyEvent event, Set<Scope> scopes) {
        return isCapturing()
                ? Optional.empty()
                : Stroke.of(event).flatMap(stroke -> map.get().command(stroke, scopes));
    }

    /// The words of a command's keys, such as `Ctrl+Shift+Z, Ctrl+Y`; empty when it has none.
    public String words(String id) {
        return Commands.of(id)
                .map(command ->
                        map.get().keys(command).stream()
                                .map(Stroke::words)
                                .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /// The same, following every change.
    public ObservableValue<String> wordsOf(String id) {
        return Bindings.createStringBinding(() -> words(id), map);
    }

    /// The first key of a command; null when it has none.
    public @Nullable Stroke first(String id) {
        return Commands.of(id)
                .flatMap(one -> map.get().keys(one).stream().findFirst())
                .orElse(null);
    }

    /// Hands every key to whoever asks for one, before any command, until the result is ended.
    ///
    /// @param taker says whether it took the key
    public Subscription capture(Predicate<KeyEvent> taker) {
        captures.push(taker);
        return () -> captures.remove(taker);
    }

    /// Whether somebody asks for a key.
    public boolean isCapturing() {
        return !captures.isEmpty();
    }

    /// Hands a press or release to whoever asks for a key.
    ///
    /// @return whether it was taken
    public boolean captured(KeyEvent event) {
        Predicate<KeyEvent> taker = captures.peek();
        return taker != null && taker.test(event);
    }
}
