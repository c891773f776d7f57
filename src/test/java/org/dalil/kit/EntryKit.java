package org.dalil.kit;

import javafx.stage.Window;

import org.dalil.casefile.Entrance;
import org.dalil.desk.Desk;
import org.dalil.desk.Navigator;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Sheets;
import org.dalil.desk.preferences.PreferenceFile;
import org.dalil.jobs.Jobs;
import org.dalil.kernel.Clock;
import org.dalil.texts.Texts;
import org.dalil.vault.key.TestKeys;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What tests of the way into a casefile stand on: cheap keys, a clock set by hand, a folder of
/// their own, and a person who always chooses that folder.
public final class EntryKit {
    public final Path folder;
    public final List<Exception> problems = new ArrayList<>();

    /// What is chosen when asked for files.
    public final List<Path> files = new ArrayList<>();

    public final Entrance entrance;
    public final PreferenceFile preferences;
    public Instant now = Instant.parse("2026-03-02T14:31:00Z");

    public EntryKit(Path folder) {
        this.folder = folder;
        Clock clock = () -> now;
        this.entrance = new Entrance(TestKeys.WIDE, TestKeys.CHEAP, BareCasefile.SHAPES, clock);
        this.preferences = new PreferenceFile(folder.resolve("config/preferences.json"));
    }

    /// A desk of this language and these jobs.
    public Desk desk(String language, Jobs jobs) {
        return new Desk(
                Texts.in(Locale.forLanguageTag(language)),
                jobs,
                new Navigator(),
                new Sheets(),
                problems::add,
                () -> now,
                ZoneOffset.UTC);
    }

    /// Always chooses the test's folder.
    public PathChoice choice() {
        return new PathChoice() {
            @Override
            public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
                return Optional.of(folder);
            }

            @Override
            public List<Path> files(@Nullable Window over, String title) {
                return List.copyOf(files);
            }

            @Override
            public Optional<Path> newFile(
                    @Nullable Window over, String title, String proposedName) {
                return Optional.of(folder.resolve(proposedName));
            }
        };
    }
}
