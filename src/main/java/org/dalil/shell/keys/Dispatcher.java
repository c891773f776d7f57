package org.dalil.shell.keys;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.dalil.desk.keys.Command;
import org.dalil.desk.keys.Commands;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Scope;
import org.dalil.desk.keys.Stroke;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// The one place of a window that says what a key does. What the window can do it does; what
/// belongs to the part that has the keys it leaves to it, in the keys that part knows.
public final class Dispatcher {
    private final Keyboard keyboard;
    private final BooleanSupplier free;
    private final HoldToPlay hold;
    private final DoubleTap twice;
    private final Map<String, Runnable> actions = new HashMap<>();
    private boolean passing;

    /// @param free whether no sheet is open; under one a key is left to what the sheet holds,
    ///   except for the lock and the player
    public Dispatcher(Keyboard keyboard, BooleanSupplier free, HoldToPlay hold) {
        this.keyboard = keyboard;
        this.free = free;
        this.hold = hold;
        twice = new DoubleTap(hold::toggle);
    }

    /// Says what a command does.
    public Dispatcher on(String id, Runnable action) {
        actions.put(id, action);
        return this;
    }

    /// Makes the keys work in a scene until the result is ended.
    public Subscription install(Scene scene) {
        EventHandler<KeyEvent> pressed = this::pressed;
        EventHandler<KeyEvent> released = this::released;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        return Subscription.combine(
                () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed),
                () -> scene.removeEventFilter(KeyEvent.KEY_RELEASED, released),
                scene.windowProperty()
                        .flatMap(window -> window.focusedProperty())
                        .orElse(true)
                        .subscribe(focused -> {
                            if (!focused) {
                                hold.lost(); // its release would go to another program
                            }
                        }),
                hold::lost);
    }

    private void pressed(KeyEvent event) {
        // What the layout filter consumed it has fired again as the key that was meant.
        if (passing || event.isConsumed()) {
            return;
        }
        if (keyboard.captured(event)) {
            event.consume();
            return;
        }
        if (keyboard.map().get().doubleControl()) {
            twice.pressed(event);
        }
        Stroke.of(event).ifPresent(stroke -> dispatch(stroke, event));
    }

    private void dispatch(Stroke stroke, KeyEvent event) {
        Set<Scope> scopes = Scope.at(event.getTarget());
        Optional<Command> meant = keyboard.command(event, scopes);
        if (meant.isEmpty()) {
            if (wasTakenAway(stroke, scopes)) {
                event.consume();
            }
            return;
        }
        Command command = meant.get();
        if (!free.getAsBoolean() && !worksUnderSheets(command)) {
            return;
        }
        if (command.id().equals(Commands.TOGGLE) || command.id().equals(Commands.TOGGLE_HERE)) {
            event.consume();
            hold.pressed(stroke.code());
            return;
        }
        Runnable action = actions.get(command.id());
        if (action != null) {
            event.consume();
            action.run();
        } else if (command.own() && !command.first().contains(stroke)) {
            event.consume();
            handOn(command.first().getFirst(), event);
        }
    }

    // Time is typed into a field of the window, which a sheet would lie over.
    private static boolean worksUnderSheets(Command command) {
        return command.id().equals(Commands.LOCK)
                || command.scope() == Scope.AUDIO && !command.id().equals(Scope.AUDIO.id("time"));
    }

    /// Whether a part would still take a key that was taken away from its command.
    private boolean wasTakenAway(Stroke stroke, Set<Scope> scopes) {
        return !keyboard.isCapturing()
                && free.getAsBoolean()
                && Commands.all().stream()
                        .filter(Command::own)
                        .filter(command -> scopes.contains(command.scope()))
                        .anyMatch(command -> command.first().contains(stroke));
    }

    /// The part where the keys are looks for the key that its command has at first.
    private void handOn(Stroke first, KeyEvent event) {
        passing = true;
        try {
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            KeyEvent.KEY_PRESSED,
                            KeyEvent.CHAR_UNDEFINED,
                            "",
                            first.code(),
                            first.shift(),
                            first.control(),
                            first.alt(),
                            false));
        } finally {
            passing = false;
        }
    }

    private void released(KeyEvent event) {
        if (keyboard.captured(event)) {
            event.consume();
            return;
        }
        twice.released(event);
        Optional<KeyCode> code = Stroke.of(event).map(Stroke::code);
        if (code.isPresent() && hold.released(code.get())) {
            event.consume();
        }
    }
}
