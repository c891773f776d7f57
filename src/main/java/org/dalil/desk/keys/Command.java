package org.dalil.desk.keys;

import java.util.Arrays;
import java.util.List;

/// Something the program can do at the press of a key, and the keys it has at first. Knows no
/// action.
///
/// @param id its lasting name, such as `transcript.split`; other programs' files may hold it
/// @param first the keys it has unless a profile or a person says otherwise
/// @param wins whether in its narrower scope it is meant to win over a wider command with its key
/// @param fixed whether its keys cannot be changed
/// @param own whether the part where it works looks for the first keys itself; whoever presses
///   other ones is handed on to it
public record Command(
        String id, Scope scope, List<Stroke> first, boolean wins, boolean fixed, boolean own) {
    public Command {
        first = List.copyOf(first);
    }

    static Command of(Scope scope, String name, String... keys) {
        return new Command(
                scope.id(name),
                scope,
                Arrays.stream(keys).map(Stroke::own).toList(),
                false,
                false,
                false);
    }

    Command winning() {
        return new Command(id, scope, first, true, fixed, own);
    }

    Command lasting() {
        return new Command(id, scope, first, wins, true, own);
    }

    Command handed() {
        return new Command(id, scope, first, wins, fixed, true);
    }

    /// The message key of its name.
    public String nameKey() {
        return "keymap.command." + id;
    }

    /// Whether both may have one key: this one is meant to win over the other, or they never meet.
    boolean bears(Command other) {
        return !scope.overlaps(other.scope)
                || wins && scope.compareTo(other.scope) < 0
                || other.wins && other.scope.compareTo(scope) < 0;
    }
}
