package org.dalil.desk.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which keys every command has for one person: a profile and what they changed of it. Immutable;
/// every change is another map. Ids of no command count for nothing.
///
/// @param changes the keys of the commands that were changed, by id; none for no key at all
/// @param doubleControl whether Ctrl pressed twice plays or pauses
public record KeyMap(Profile profile, Map<String, List<Stroke>> changes, boolean doubleControl) {
    /// The keys at first.
    public static final KeyMap FIRST = new KeyMap(Profile.DEFAULT, Map.of(), false);

    /// Two commands that meet and have one key.
    public record Clash(Stroke stroke, Command one, Command other) {}

    public KeyMap {
        Map<String, List<Stroke>> copied = new LinkedHashMap<>();
        for (var change : changes.entrySet()) {
            List<Stroke> keys = change.getValue().stream().distinct().toList();
            Commands.of(change.getKey())
                    .filter(command -> !command.fixed() && !profile.keys(command).equals(keys))
                    .ifPresent(command -> copied.put(command.id(), keys));
        }
        changes = Map.copyOf(copied);
    }

    /// The keys a command has.
    public List<Stroke> keys(Command command) {
        return changes.getOrDefault(command.id(), profile.keys(command));
    }

    /// Whether a person changed a command's keys.
    public boolean isChanged(Command command) {
        return changes.containsKey(command.id());
    }

    /// The command that a key means in these scopes: that of the narrowest.
    public Optional<Command> command(Stroke stroke, Set<Scope> scopes) {
        return Commands.all().stream()
                .filter(command -> scopes.contains(command.scope()))
                .filter(command -> keys(command).contains(stroke))
                .min((one, other) -> one.scope().compareTo(other.scope()));
    }

    /// Who else has this key where the command works; those it is meant to win over do not count.
    public List<Command> rivals(Command command, Stroke stroke) {
        return Commands.all().stream()
                .filter(other -> !other.equals(command) && keys(other).contains(stroke))
                .filter(other -> !command.bears(other))
                .toList();
    }

    /// Every key that two commands have where both could hear it.
    public List<Clash> clashes() {
        List<Clash> found = new ArrayList<>();
        List<Command> all = Commands.all();
        for (Command one : all) {
            for (Stroke stroke : keys(one)) {
                rivals(one, stroke).stream()
                        .filter(other -> all.indexOf(one) < all.indexOf(other))
                        .forEach(other -> found.add(new Clash(stroke, one, other)));
            }
        }
        return found;
    }

    /// With these keys for a command; a command that cannot be changed stays.
    public KeyMap with(Command command, List<Stroke> keys) {
        Map<String, List<Stroke>> more = new LinkedHashMap<>(changes);
        more.put(command.id(), List.copyOf(keys));
        return new KeyMap(profile, more, doubleControl);
    }

    /// With this key for a command, taken from whoever had it there; those that cannot be changed
    /// keep theirs.
    public KeyMap taking(Command command, List<Stroke> keys) {
        KeyMap now = this;
        for (Stroke stroke : keys) {
            for (Command rival : rivals(command, stroke)) {
                List<Stroke> left = new ArrayList<>(now.keys(rival));
                left.remove(stroke);
                now = now.with(rival, left);
            }
        }
        return now.with(command, keys);
    }

    /// With a command's keys as the profile has them.
    public KeyMap without(Command command) {
        Map<String, List<Stroke>> fewer = new LinkedHashMap<>(changes);
        fewer.remove(command.id());
        return new KeyMap(profile, fewer, doubleControl);
    }

    /// The keys of a profile, without changes.
    public KeyMap as(Profile chosen) {
        return new KeyMap(chosen, Map.of(), doubleControl);
    }

    /// With Ctrl twice to play or pause, or without.
    public KeyMap doubleControl(boolean wanted) {
        return new KeyMap(profile, changes, wanted);
    }
}
