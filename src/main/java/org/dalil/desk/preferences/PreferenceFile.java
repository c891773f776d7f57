package org.dalil.desk.preferences;

import org.dalil.desk.keys.KeyFile;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The small file in which preferences are kept. One that cannot be read is put aside and
/// everything is as at first: preferences never keep anybody from a casefile. Safe on any thread.
public final class PreferenceFile {
    private static final int LONGEST = 64 * 1024;
    private static final System.Logger LOG = System.getLogger(PreferenceFile.class.getName());

    private final Path file;
    private Preferences now;

    /// Reads the file, if there is one.
    public PreferenceFile(Path file) {
        this.file = file;
        this.now = read();
    }

    /// Where this computer keeps such a file.
    ///
    /// @param system the name of the operating system (`os.name`)
    /// @param home the person's home folder
    /// @param environment the environment's variables
    public static Path usual(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            Path folder = roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming);
            return folder.resolve("Dalil").resolve("preferences.json");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Dalil/preferences.json");
        }
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The XDG rules have relative paths ignored.
        boolean told = !xdg.isBlank() && Path.of(xdg).isAbsolute();
        return (told ? Path.of(xdg) : home.resolve(".config")).resolve("dalil/preferences.json");
    }

    /// What is preferred now.
    public synchronized Preferences now() {
        return now;
    }

    /// Changes what is preferred and writes it down. The change counts for this run even when it
    /// cannot be written.
    ///
    /// @throws PreferencesException when the file cannot be written
    public synchronized Preferences change(UnaryOperator<Preferences> change)
            throws PreferencesException {
        now = change.apply(now);
        Map<String, @Nullable Object> written =
                Map.of(
                        "language", now.language(),
                        "theme", now.theme(),
                        "casefiles", now.casefiles().stream().map(Path::toString).toList(),
                        "keys", KeyFile.written(now.keys()));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(fresh, Json.canonical(written));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PreferencesException(e);
        }
        return now;
    }

    private Preferences read() {
        try {
            if (!Files.exists(file)) {
                return Preferences.NONE;
            }
            if (Files.size(file) <= LONGEST
                    && Json.parse(Files.readAllBytes(file)) instanceof Map<?, ?> members) {
                return of(members);
            }
        } catch (IOException | WireException | InvalidPathException e) {
            LOG.log(System.Logger.Level.WARNING, "preferences: unreadable");
        }
        putAside();
        return Preferences.NONE;
    }

    private static Preferences of(Map<?, ?> members) {
        List<Path> folders = new ArrayList<>();
        if (members.get("casefiles") instanceof List<?> written) {
            for (Object folder : written) {
                if (folder instanceof String path && Path.of(path).isAbsolute()) {
                    folders.add(Path.of(path));
                }
            }
        }
        return new Preferences(
                words(members.get("language")),
                words(members.get("theme")),
                folders,
                KeyFile.kept(members.get("keys")));
    }

    private static String words(@Nullable Object value) {
        return value instanceof String words ? words : "";
    }

    private void putAside() {
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".damaged"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "preferences: not put aside");
        }
    }
}
