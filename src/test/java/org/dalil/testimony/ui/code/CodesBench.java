package org.dalil.testimony.ui.code;

import javafx.stage.Window;

import org.dalil.desk.PathChoice;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.source.Passage;
import org.dalil.source.Sources;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A casefile with a vault and a desk, for tests of what the screens of codes do. Files are chosen
/// by whoever tests. Shows nothing itself.
final class CodesBench implements PathChoice, AutoCloseable {
    final BareCasefile casefile;
    final DeskKit kit;
    final Codes codes;
    final Codings codings;
    final Cases cases;
    final CodesParts parts;
    final List<String> proposed = new ArrayList<>();
    private final Path folder;
    private Path chosen;

    CodesBench(Path folder, String language) throws Exception {
        this.folder = folder;
        chosen = folder.resolve("none");
        casefile = new BareCasefile();
        kit = new DeskKit(Locale.forLanguageTag(language));
        Blobs blobs =
                new Blobs(
                        folder.resolve("blobs"),
                        TestKeys.fresh(),
                        Disk.computer(),
                        new SecureRandom());
        parts =
                CodesParts.of(
                        casefile.holdings, new Sources(casefile.holdings, blobs), blobs, this);
        codes = parts.codes();
        codings = parts.codings();
        cases = parts.cases();
    }

    /// The file that is chosen from now on.
    Path chooses(Path file) {
        chosen = file;
        return file;
    }

    /// Words that have these codes.
    Passage coded(String words, Code... given) throws Exception {
        Passage passage = casefile.marked(words);
        codings.add(passage, List.of(given));
        return passage;
    }

    /// A case that gathers the source of these words.
    Case gathering(String title, Passage... words) throws Exception {
        Case made = cases.add(title);
        for (Passage one : words) {
            cases.gather(made, List.of(new RecordRef(RecordKind.SOURCE, one.source())));
        }
        return made;
    }

    /// The tree as lines, a dash for each code above.
    List<String> lines() throws Exception {
        return codes.tree().lines().stream()
                .map(one -> "-".repeat(one.depth() - 1) + one.code().name())
                .toList();
    }

    /// The keys of what a person was told.
    List<String> problems() {
        return kit.problems.stream()
                .map(one ->
                        one instanceof ProblemException known
                                ? known.problem().key()
                                : one.toString())
                .toList();
    }

    @Override
    public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newFile(@Nullable Window over, String title, String proposedName) {
        proposed.add(proposedName);
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public List<Path> files(@Nullable Window over, String title) {
        return List.of(chosen);
    }

    @Override
    public void close() throws Exception {
        casefile.close();
    }
}
