package org.dalil.source.ui;

import org.dalil.desk.control.Tag;
import org.dalil.document.DocumentType;
import org.dalil.source.intake.Candidate;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.ImportReport;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// One file on the import sheet: what was found, what the person chose, and what came of it.
///
/// @param result null until the import is done, and for what was left out
record ImportLine(Choice choice, ImportReport.@Nullable File result) {
    /// What was found.
    Candidate candidate() {
        return choice.candidate();
    }

    /// Whether a person can include it.
    boolean isChoosable() {
        return candidate().isNew() && result == null;
    }

    /// Its state in a word or two.
    Tag tag(Texts texts) {
        Candidate file = candidate();
        if (result != null) {
            return switch (result.outcome()) {
                case ImportOutcome.Imported done ->
                        new Tag(texts.of("source.intake.done"), Tag.Tone.GREEN);
                case ImportOutcome.AlreadyHeld held ->
                        new Tag(texts.of("source.intake.held"), Tag.Tone.AMBER);
                case ImportOutcome.Refused refused ->
                        new Tag(texts.of("source.intake.problem"), Tag.Tone.RED);
            };
        }
        if (file.problem() != null) {
            return new Tag(texts.of("source.intake.problem"), Tag.Tone.RED);
        }
        if (file.held() != null) {
            return new Tag(texts.of("source.intake.held"), Tag.Tone.AMBER);
        }
        DocumentType named = file.type().named();
        if (named != null && file.type().isMislabelled()) {
            return new Tag(
                    texts.of("source.intake.mislabelled", Map.of("named", texts.of(named.key()))),
                    Tag.Tone.AMBER);
        }
        return new Tag(texts.of("source.intake.new"), Tag.Tone.PLAIN);
    }

    /// Its state in a sentence; empty when there is nothing to say.
    String words(Texts texts) {
        Candidate file = candidate();
        if (result != null) {
            return result.words(texts);
        }
        if (file.problem() != null) {
            return texts.of(file.problem());
        }
        Candidate.Held held = file.held();
        if (held != null) {
            return texts.of("source.intake.held.as", Map.of("title", held.title()));
        }
        DocumentType named = file.type().named();
        return named != null && file.type().isMislabelled()
                ? texts.of(
                        "document.mislabelled",
                        Map.of(
                                "named", texts.of(named.key()),
                                "type", texts.of(file.type().type().key())))
                : "";
    }
}
