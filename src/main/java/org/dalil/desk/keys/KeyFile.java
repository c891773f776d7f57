package org.dalil.desk.keys;

import org.dalil.kernel.Problem;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keys as a file that people hand on, and as the program keeps them. A file from outside is taken
/// whole or refused with words; what was kept is taken as far as it is understood.
public final class KeyFile {
    private static final String KIND = "dalil-keys";
    private static final int LONGEST = 64 * 1024;
    private static final int MOST = 8;
    private static final int SHOWN = 60;

    private KeyFile() {}

    /// As plain JSON values.
    public static Map<String, @Nullable Object> written(KeyMap map) {
        Map<String, Object> changes = new LinkedHashMap<>();
        map.changes()
                .forEach(
                        (id, keys) -> changes.put(id, keys.stream().map(Stroke::written).toList()));
        return Map.of(
                "kind",
                KIND,
                "version",
                1,
                "profile",
                map.profile().code(),
                "changes",
                changes,
                "double-control",
                map.doubleControl());
    }

    /// Writes keys down for others, or for another computer.
    ///
    /// @throws KeyFileException when it cannot be written
    public static void write(KeyMap map, Path file) throws KeyFileException {
        try {
            Files.write(file, Json.canonical(written(map)));
        } catch (IOException e) {
            throw refused("keymap.problem.not-written", file, e);
        }
    }

    /// Reads keys that somebody handed on.
    ///
    /// @throws KeyFileException saying what is wrong with them; nothing is taken then
    public static KeyMap read(Path file) throws KeyFileException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length <= LONGEST
                    && Json.parse(bytes) instanceof Map<?, ?> members
                    && KIND.equals(members.get("kind"))) {
                return of(members);
            }
            throw refused("keymap.problem.other-file", file, null);
        } catch (WireException e) {
            throw refused("keymap.problem.other-file", file, e);
        } catch (IOException e) {
            throw refused("keymap.problem.not-read", file, e);
        }
    }

    private static KeyMap of(Map<?, ?> members) throws KeyFileException {
        if (!Long.valueOf(1).equals(members.get("version"))) {
            throw new KeyFileException(Problem.of("keymap.problem.newer"), null);
        }
        Profile profile =
                Profile.of(words(members.get("profile")))
                        .orElseThrow(() -> bad("profile", members.get("profile")));
        Map<String, List<Stroke>> changes = new LinkedHashMap<>();
        if (!(members.get("changes") instanceof Map<?, ?> written)) {
            throw bad("changes", members.get("changes"));
        }
        for (var change : written.entrySet()) {
            Command command =
                    Commands.of(words(change.getKey()))
                            .filter(known -> !known.fixed())
                            .orElseThrow(() -> bad("command", change.getKey()));
            changes.put(command.id(), keys(change.getValue()));
        }
        KeyMap map = new KeyMap(profile, changes, isDouble(members));
        List<KeyMap.Clash> clashes = map.clashes();
        if (!clashes.isEmpty()) {
            throw bad("twice", clashes.getFirst().stroke().words());
        }
        return map;
    }

    private static List<Stroke> keys(@Nullable Object written) throws KeyFileException {
        if (!(written instanceof List<?> items) || items.size() > MOST) {
            throw bad("keys", written);
        }
        List<Stroke> keys = new ArrayList<>();
        for (Object item : items) {
            keys.add(stroke(item).orElseThrow(() -> bad("keys", item)));
        }
        return keys;
    }

    private static Optional<Stroke> stroke(@Nullable Object item) {
        return Stroke.read(words(item)).filter(read -> read.fault().isEmpty());
    }

    /// What the program kept of a person's keys, as far as it still means something: commands come
    /// and go with versions.
    public static KeyMap kept(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            return KeyMap.FIRST;
        }
        Profile profile = Profile.of(words(members.get("profile"))).orElse(Profile.DEFAULT);
        Map<String, List<Stroke>> changes = new LinkedHashMap<>();
        if (members.get("changes") instanceof Map<?, ?> written) {
            written.forEach((id, keys) -> {
                if (keys instanceof List<?> items) {
                    changes.put(
                            words(id),
                            items.stream()
                                    .limit(MOST)
                                    .flatMap(one -> stroke(one).stream())
                                    .toList());
                }
            });
        }
        return new KeyMap(profile, changes, isDouble(members));
    }

    private static boolean isDouble(Map<?, ?> members) {
        return Boolean.TRUE.equals(members.get("double-control"));
    }

    private static String words(@Nullable Object value) {
        return value instanceof String words ? words : "";
    }

    private static KeyFileException bad(String what, @Nullable Object value) {
        String said = String.valueOf(value);
        String shown = said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said;
        return new KeyFileException(
                Problem.of("keymap.problem.bad-" + what).with("value", shown), null);
    }

    private static KeyFileException refused(String key, Path file, @Nullable Exception cause) {
        return new KeyFileException(
                Problem.of(key).with("file", String.valueOf(file.getFileName())), cause);
    }
}
