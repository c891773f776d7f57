package org.dalil.desk.keys;

import static org.dalil.desk.keys.Scope.AUDIO;
import static org.dalil.desk.keys.Scope.GLOBAL;
import static org.dalil.desk.keys.Scope.RECORD;
import static org.dalil.desk.keys.Scope.TRANSCRIPT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The keys of a program that a person's hands know from before, as far as they do not stand in the
/// way of what only this program has. Says only where it differs from the first keys.
public enum Profile {
    DEFAULT(Map.of()),

    /// F1 and F2 step, F3 and F4 change the speed, Escape plays; Escape is for the transcript only,
    /// everywhere else it leads back.
    OTRANSCRIBE(
            new Keys()
                    .put(AUDIO.id("back"), "F1")
                    .put(AUDIO.id("on"), "F2")
                    .put(AUDIO.id("slower"), "F3")
                    .put(AUDIO.id("faster"), "F4")
                    .put(AUDIO.id("toggle"), "F5")
                    .put(TRANSCRIPT.id("toggle"), "Esc")
                    .put(AUDIO.id("start"), "Ctrl+0")
                    .put(TRANSCRIPT.id("timestamp"), "Ctrl+J")
                    .put(GLOBAL.id("keys"), "Shift+F1")
                    .put(RECORD.id("title"), "Shift+F2")
                    .put(TRANSCRIPT.id("next"), "Alt+Down")
                    .put(TRANSCRIPT.id("previous"), "Alt+Up")
                    .map),

    /// F4 and F5 play, F12 steps, back and with Shift on.
    F4_MAXQDA(
            new Keys()
                    .put(AUDIO.id("toggle"), "F4", "F5")
                    .put(AUDIO.id("back"), "F12", "F3")
                    .put(AUDIO.id("on"), "Shift+F12")
                    .put(TRANSCRIPT.id("other-speaker"), "Ctrl+Enter")
                    .put(GLOBAL.id("names"), "Ctrl+F12")
                    .map),

    /// Ctrl+Space plays, Tab too in a transcript; Alt+N and Enter begin a segment.
    ELAN(
            new Keys()
                    .put(AUDIO.id("toggle"), "Ctrl+Space", "F4")
                    .put(TRANSCRIPT.id("toggle"), "Tab")
                    .put(TRANSCRIPT.id("play-segment"), "Shift+Tab")
                    .put(TRANSCRIPT.id("snippet"), "Ctrl+J")
                    .put(TRANSCRIPT.id("split"), "Enter", "Alt+N")
                    .map);

    private final Map<String, List<Stroke>> keys;

    Profile(Map<String, List<Stroke>> keys) {
        this.keys = Map.copyOf(keys);
    }

    /// How it is written in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one with this code.
    public static Optional<Profile> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// The message key of its name.
    public String nameKey() {
        return "keymap.profile." + code();
    }

    /// The keys a command has in it.
    public List<Stroke> keys(Command command) {
        return keys.getOrDefault(command.id(), command.first());
    }

    /// Gathers a profile's keys while it is written down.
    private static final class Keys {
        private final Map<String, List<Stroke>> map = new LinkedHashMap<>();

        Keys put(String id, String... keys) {
            map.put(id, Arrays.stream(keys).map(Stroke::own).toList());
            return this;
        }
    }
}
