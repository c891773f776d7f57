package org.dalil.desk.keys;

import static org.dalil.desk.keys.Scope.AUDIO;
import static org.dalil.desk.keys.Scope.DOCUMENT;
import static org.dalil.desk.keys.Scope.GLOBAL;
import static org.dalil.desk.keys.Scope.LIST;
import static org.dalil.desk.keys.Scope.RECORD;
import static org.dalil.desk.keys.Scope.TIMELINE;
import static org.dalil.desk.keys.Scope.TRANSCRIPT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every command that can have a key, in the order in which people read them. What each does is
/// said where it is done.
public final class Commands {
    /// Plays, or pauses; while its key is held, plays as long.
    public static final String TOGGLE = AUDIO.id("toggle");

    /// The same, with a key that means it only in a transcript.
    public static final String TOGGLE_HERE = TRANSCRIPT.id("toggle");

    /// Locks the casefile, also over a sheet.
    public static final String LOCK = GLOBAL.id("lock");

    private static final int DIGITS = 9;
    private static final List<Command> ALL =
            Stream.of(window(), audio(), transcript(), coding(), records(), elsewhere())
                    .flatMap(Function.identity())
                    .toList();
    private static final Map<String, Command> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Command::id, Function.identity()));

    private Commands() {}

    /// All of them.
    public static List<Command> all() {
        return ALL;
    }

    /// The one with this id.
    public static Optional<Command> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Stream<Command> window() {
        return Stream.concat(
                Stream.of(
                        Command.of(GLOBAL, "palette", "Ctrl+K"),
                        Command.of(GLOBAL, "new", "Ctrl+N"),
                        Command.of(GLOBAL, "import", "Ctrl+O"),
                        Command.of(GLOBAL, "undo", "Ctrl+Z"),
                        Command.of(GLOBAL, "redo", "Ctrl+Shift+Z", "Ctrl+Y"),
                        Command.of(GLOBAL, "acts", "Ctrl+Shift+H"),
                        Command.of(GLOBAL, "back", "Alt+Left"),
                        Command.of(GLOBAL, "forward", "Alt+Right"),
                        Command.of(GLOBAL, "pane", "F6"),
                        Command.of(GLOBAL, "why", "F8"),
                        Command.of(GLOBAL, "names", "F12"),
                        Command.of(GLOBAL, "full-screen", "F11"),
                        Command.of(GLOBAL, "terms", "Ctrl+T"),
                        Command.of(GLOBAL, "sum", "Ctrl+Shift+S"),
                        Command.of(GLOBAL, "codes", "Ctrl+Shift+C"),
                        Command.of(GLOBAL, "gather"),
                        Command.of(GLOBAL, "table"),
                        Command.of(GLOBAL, "share"),
                        Command.of(GLOBAL, "packet"),
                        Command.of(GLOBAL, "packets"),
                        Command.of(GLOBAL, "receive"),
                        Command.of(GLOBAL, "recovery"),
                        Command.of(GLOBAL, "settings"),
                        Command.of(GLOBAL, "keys", "F1"),
                        Command.of(GLOBAL, "change-keys"),
                        Command.of(GLOBAL, "lock", "Ctrl+L")),
                numbered(GLOBAL, "section-"));
    }

    private static Stream<Command> audio() {
        return Stream.of(
                Command.of(AUDIO, "back", "F3"),
                Command.of(AUDIO, "toggle", "F4"),
                Command.of(AUDIO, "on", "F5"),
                Command.of(AUDIO, "replay", "Shift+F4"),
                Command.of(AUDIO, "slower", "F7"),
                Command.of(AUDIO, "faster", "Shift+F7"),
                Command.of(AUDIO, "spoken", "Ctrl+F7"),
                Command.of(AUDIO, "start"),
                Command.of(AUDIO, "time", "Ctrl+G"));
    }

    private static Stream<Command> transcript() {
        return Stream.concat(
                Stream.of(
                        Command.of(TRANSCRIPT, "split", "Enter"),
                        Command.of(TRANSCRIPT, "merge", "Backspace"),
                        Command.of(TRANSCRIPT, "other-speaker", "Ctrl+Enter"),
                        Command.of(TRANSCRIPT, "previous", "Alt+Up", "Shift+F3").winning(),
                        Command.of(TRANSCRIPT, "next", "Alt+Down", "Shift+F5").winning(),
                        Command.of(TRANSCRIPT, "play-segment", "Ctrl+Space"),
                        Command.of(TRANSCRIPT, "play-word", "Ctrl+Shift+Space"),
                        Command.of(TRANSCRIPT, "toggle").winning(),
                        Command.of(TRANSCRIPT, "set-start", "F9"),
                        Command.of(TRANSCRIPT, "set-end", "F10"),
                        Command.of(TRANSCRIPT, "timestamp", "Ctrl+T").winning(),
                        Command.of(TRANSCRIPT, "unclear", "Ctrl+U"),
                        Command.of(TRANSCRIPT, "inaudible", "Ctrl+Shift+U"),
                        Command.of(TRANSCRIPT, "pause-mark"),
                        Command.of(TRANSCRIPT, "crying-mark"),
                        Command.of(TRANSCRIPT, "snippet", "Tab")),
                numbered(TRANSCRIPT, "speaker-").map(Command::winning));
    }

    private static Stream<Command> coding() {
        return Stream.of(
                Command.of(TRANSCRIPT, "claim", "Ctrl+Shift+E"),
                Command.of(TRANSCRIPT, "quote", "Ctrl+Shift+Q"),
                Command.of(TRANSCRIPT, "code-again", "Ctrl+D"),
                Command.of(TRANSCRIPT, "codes", "Ctrl+Shift+D"),
                Command.of(TRANSCRIPT, "link", "Ctrl+Shift+L"),
                Command.of(TRANSCRIPT, "redact", "Ctrl+R"),
                Command.of(TRANSCRIPT, "hand-over", "Ctrl+Shift+O"),
                Command.of(TRANSCRIPT, "find", "Ctrl+F"),
                Command.of(TRANSCRIPT, "replace", "Ctrl+Shift+R"));
    }

    private static Stream<Command> records() {
        return Stream.of(
                Command.of(RECORD, "previous", "Alt+Up").handed(),
                Command.of(RECORD, "next", "Alt+Down").handed(),
                Command.of(RECORD, "title", "F2").handed(),
                Command.of(RECORD, "leave", "Esc").lasting(),
                Command.of(LIST, "open", "Enter").lasting(),
                Command.of(LIST, "peek", "Space").lasting(),
                Command.of(LIST, "peek-back", "Shift+Space").lasting(),
                Command.of(LIST, "delete", "Delete").lasting());
    }

    private static Stream<Command> elsewhere() {
        return Stream.of(
                Command.of(DOCUMENT, "claim", "Ctrl+Shift+E").handed(),
                Command.of(DOCUMENT, "words", "Ctrl+Shift+L").handed(),
                Command.of(DOCUMENT, "find", "Ctrl+F").handed(),
                Command.of(TIMELINE, "table", "Ctrl+Shift+T").handed(),
                Command.of(TIMELINE, "closer", "Ctrl+Up").lasting(),
                Command.of(TIMELINE, "further", "Ctrl+Down").lasting());
    }

    private static Stream<Command> numbered(Scope scope, String name) {
        return IntStream.rangeClosed(1, DIGITS)
                .mapToObj(digit -> Command.of(scope, name + digit, "Ctrl+" + digit));
    }
}
