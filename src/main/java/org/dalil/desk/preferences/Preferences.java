package org.dalil.desk.preferences;

import org.dalil.desk.Theme;
import org.dalil.desk.keys.KeyMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a person likes on this computer, whichever casefile is open: readable by anybody who can
/// read the disk, so it never holds anything from inside a casefile.
///
/// @param language a language tag, empty for the computer's own
/// @param theme a theme's code, empty for the light one
/// @param casefiles the folders opened last, newest first, five at most
/// @param keys which keys every command has
public record Preferences(String language, String theme, List<Path> casefiles, KeyMap keys) {
    /// How many casefiles are remembered.
    public static final int REMEMBERED = 5;

    /// Nothing chosen yet.
    public static final Preferences NONE = new Preferences("", "", List.of(), KeyMap.FIRST);

    public Preferences {
        casefiles = casefiles.stream().distinct().limit(REMEMBERED).toList();
    }

    /// With another language.
    public Preferences withLanguage(String tag) {
        return new Preferences(tag, theme, casefiles, keys);
    }

    /// With another look.
    public Preferences withTheme(Theme chosen) {
        return new Preferences(language, chosen.code(), casefiles, keys);
    }

    /// With other keys.
    public Preferences withKeys(KeyMap chosen) {
        return new Preferences(language, theme, casefiles, chosen);
    }

    /// With this casefile as the one opened last.
    public Preferences withOpened(Path folder) {
        List<Path> newestFirst = new ArrayList<>(casefiles);
        newestFirst.addFirst(folder.toAbsolutePath().normalize());
        return new Preferences(language, theme, newestFirst, keys);
    }

    /// Without a trace of this casefile.
    public Preferences without(Path folder) {
        Path forgotten = folder.toAbsolutePath().normalize();
        return new Preferences(
                language,
                theme,
                casefiles.stream().filter(known -> !known.equals(forgotten)).toList(),
                keys);
    }
}
