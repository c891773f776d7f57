package org.dalil.testimony.ui.intake;

import org.dalil.document.SafeName;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.write.PaperForm;
import org.dalil.document.spoken.write.PlainWriter;
import org.dalil.document.spoken.write.SpokenWriting;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.intake.SegmentSpeech;
import org.dalil.testimony.linked.CoveredText;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.texts.Texts;
import org.dalil.vault.disk.Folders;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Writes a transcript outside the casefile in the form and tier that a person chose. Never leaves
/// half a file, and never takes away what stood there before for one that could not be finished.
///
/// @param covered the same with what is redacted covered
record SaveModel(TranscriptText text, CoveredText covered, Texts texts, Clock clock) {
    private static final int NAMED = 6;

    /// What was chosen.
    ///
    /// @param tier the one tier that is written; null for all side by side
    /// @param redacted whether what is redacted is covered
    /// @param exact whether documents tell times to the millisecond, and where each line ends
    record Chosen(SpokenFormat format, @Nullable Tier tier, boolean redacted, boolean exact) {}

    /// Whether anything is redacted.
    boolean isRedacted() {
        return covered.places() > 0 || !covered.lost().isEmpty();
    }

    /// Whether every redacted word can be covered: none was changed since.
    boolean covers() {
        return covered.lost().isEmpty();
    }

    /// Where the same words stand and nobody redacted them, at most six places.
    String left() {
        List<String> places = new ArrayList<>();
        for (CoveredText.Standing one : covered.left()) {
            Long at =
                    text.segment(one.segment()).map(each -> each.segment().startMs()).orElse(null);
            String tier = new TierWords(texts).of(one.tier());
            places.add(at == null ? tier : PlainWriter.TimeNotation.SQUARE.of(at) + " " + tier);
        }
        List<String> shown = places.stream().distinct().limit(NAMED).toList();
        String all = String.join(", ", shown);
        return shown.size() < places.stream().distinct().count() ? all + " …" : all;
    }

    /// The tiers to choose from; all side by side is null.
    List<@Nullable Tier> tiers(SpokenFormat format) {
        List<@Nullable Tier> tiers = new ArrayList<>(text.tiers());
        if (SpokenWriting.holdsTiers(format) && tiers.size() > 1) {
            tiers.addFirst(null);
        }
        return tiers;
    }

    /// A name for the file that no computer refuses.
    String name(SpokenFormat format) {
        String name = SafeName.of(text.transcript().title()).text();
        return name + "." + format.extension();
    }

    /// The bytes of the file, and how many lines had no time of their own.
    SpokenWriting.Made made(Chosen chosen) {
        Tier one = chosen.tier();
        TranscriptText said = chosen.redacted() ? covered.text() : text;
        List<Tier> wanted = one == null ? said.tiers() : List.of(one);
        TierWords words = new TierWords(texts);
        List<SpokenTier> tiers = SegmentSpeech.of(said, wanted, words::coded);
        PaperForm form =
                new PaperForm(
                        text.transcript().title(),
                        new PaperForm.Columns(
                                texts.of("document.spoken.column.time"),
                                texts.of("document.spoken.column.end"),
                                texts.of("document.spoken.column.speaker"),
                                texts.of("document.spoken.column.words")),
                        chosen.exact()
                                ? PlainWriter.TimeNotation.SQUARE_EXACT
                                : PlainWriter.TimeNotation.SQUARE,
                        clock.now());
        return SpokenWriting.of(chosen.format(), tiers, form);
    }

    /// Writes it; what stood there is replaced once the file is whole.
    ///
    /// @return how many lines had no time and were put to the one before
    int write(Chosen chosen, Path to) throws ProblemException {
        SpokenWriting.Made made = made(chosen);
        try {
            Path folder = Objects.requireNonNull(to.toAbsolutePath().getParent());
            Path part = Files.createTempFile(folder, ".dalil-", ".part"); // its owner's alone
            try {
                Files.write(part, made.bytes());
                Folders.move(part, to);
                return made.untimed();
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new TestimonyException(
                    Problem.of("testimony.save.unwritable")
                            .with("name", String.valueOf(to.getFileName())));
        }
    }
}
