package org.dalil.source.intake;

import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What came of an import. When it was stopped nothing of it is in the casefile.
///
/// @param stopped whether it was cancelled
/// @param files the files that were to be imported, in order; empty when stopped
public record ImportReport(boolean stopped, List<File> files) {
    public ImportReport {
        files = List.copyOf(files);
    }

    /// One file and what came of it.
    public record File(Candidate candidate, ImportOutcome outcome) {
        /// What came of it, in words.
        public String words(Texts texts) {
            return switch (outcome) {
                case ImportOutcome.Imported imported ->
                        imported.remarks().isEmpty()
                                ? texts.of("source.outcome.imported")
                                : String.join(" ", imported.remarks());
                case ImportOutcome.AlreadyHeld held ->
                        texts.of("source.outcome.held", Map.of("title", held.title()));
                case ImportOutcome.Refused refused -> texts.of(refused.problem());
            };
        }
    }

    /// The report of an import that was cancelled.
    public static ImportReport ofStopped() {
        return new ImportReport(true, List.of());
    }

    /// How many files are in the casefile now.
    public long imported() {
        return count(ImportOutcome.Imported.class);
    }

    /// How many were there already.
    public long alreadyHeld() {
        return count(ImportOutcome.AlreadyHeld.class);
    }

    /// How many could not be taken in.
    public long refused() {
        return count(ImportOutcome.Refused.class);
    }

    /// The whole in one line: `5 imported, 1 already held`.
    public String summary(Texts texts) {
        if (stopped) {
            return texts.of("source.report.stopped");
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("source.report.imported", Map.of("count", imported())));
        if (alreadyHeld() > 0) {
            parts.add(texts.of("source.report.held", Map.of("count", alreadyHeld())));
        }
        if (refused() > 0) {
            parts.add(texts.of("source.report.refused", Map.of("count", refused())));
        }
        return String.join(" · ", parts);
    }

    private long count(Class<? extends ImportOutcome> kind) {
        return files.stream().filter(file -> kind.isInstance(file.outcome())).count();
    }
}
