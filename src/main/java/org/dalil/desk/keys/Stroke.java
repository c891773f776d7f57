package org.dalil.desk.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One key with those held beside it, by its place on the keyboard, so that it is the same on every
/// layout. `Ctrl` is the Command key on a Mac. Never Ctrl+Alt, which types letters (AltGr).
public record Stroke(KeyCode code, boolean control, boolean alt, boolean shift) {
    private static final Set<KeyCode> MODIFIERS =
            EnumSet.of(
                    KeyCode.CONTROL,
                    KeyCode.SHIFT,
                    KeyCode.ALT,
                    KeyCode.ALT_GRAPH,
                    KeyCode.META,
                    KeyCode.COMMAND,
                    KeyCode.WINDOWS,
                    KeyCode.CAPS,
                    KeyCode.NUM_LOCK,
                    KeyCode.UNDEFINED);

    private static final Set<KeyCode> PLAIN =
            EnumSet.of(
                    KeyCode.ENTER,
                    KeyCode.TAB,
                    KeyCode.ESCAPE,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.INSERT,
                    KeyCode.PAUSE,
                    KeyCode.PRINTSCREEN,
                    KeyCode.SCROLL_LOCK,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.HELP);

    /// Why a key cannot be given to a command.
    public enum Fault {
        /// It types a character.
        TYPES,
        /// It is Ctrl+Alt, which types characters on many layouts.
        ALT_GRAPH,
        /// Its place has a letter on Cyrillic layouts and a sign on others.
        SIGN
    }

    /// What was pressed; empty for a modifier alone and for keys without a name.
    public static Optional<Stroke> of(KeyEvent event) {
        KeyCode code = LatinKey.meant(event);
        return MODIFIERS.contains(code)
                ? Optional.empty()
                : Optional.of(
                        new Stroke(
                                code,
                                event.isShortcutDown(),
                                event.isAltDown(),
                                event.isShiftDown()));
    }

    /// Reads what [#written()] wrote, such as `Ctrl+Shift+E`; empty for anything else.
    public static Optional<Stroke> read(String written) {
        String rest = written;
        boolean control = rest.startsWith("Ctrl+");
        rest = control ? rest.substring(5) : rest;
        boolean alt = rest.startsWith("Alt+");
        rest = alt ? rest.substring(4) : rest;
        boolean shift = rest.startsWith("Shift+");
        rest = shift ? rest.substring(6) : rest;
        KeyCode code = KeyCode.getKeyCode(rest);
        return code == null || MODIFIERS.contains(code)
                ? Optional.empty()
                : Optional.of(new Stroke(code, control, alt, shift));
    }

    /// Reads keys that are written in the program itself.
    ///
    /// @throws IllegalArgumentException when they are none
    static Stroke own(String written) {
        return read(written).orElseThrow(() -> new IllegalArgumentException(written));
    }

    /// How it is written in files, the same on every computer.
    public String written() {
        return (control ? "Ctrl+" : "")
                + (alt ? "Alt+" : "")
                + (shift ? "Shift+" : "")
                + code.getName();
    }

    /// As JavaFX writes it beside a command of a menu.
    public KeyCodeCombination combination() {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (control) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (alt) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (shift) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(code, held.toArray(new KeyCombination.Modifier[0]));
    }

    /// How people read it on this computer.
    public String words() {
        return switch (code) {
            case UP, DOWN, LEFT, RIGHT -> held() + arrow();
            case ESCAPE -> held() + "Esc";
            default -> held() + code.getName();
        };
    }

    private String held() {
        return (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "");
    }

    private String arrow() {
        return switch (code) {
            case UP -> "↑";
            case DOWN -> "↓";
            case LEFT -> "←";
            default -> "→";
        };
    }

    /// Why a person cannot give this key to a command; empty when they can.
    public Optional<Fault> fault() {
        if (control && alt) {
            return Optional.of(Fault.ALT_GRAPH);
        }
        boolean types = code.isLetterKey() || code.isDigitKey() || code == KeyCode.SPACE;
        if (types && !control && !alt) {
            return Optional.of(Fault.TYPES);
        }
        boolean named =
                types
                        || code.isFunctionKey()
                        || code.isNavigationKey()
                        || code.isMediaKey()
                        || PLAIN.contains(code);
        return named ? Optional.empty() : Optional.of(Fault.SIGN);
    }
}
