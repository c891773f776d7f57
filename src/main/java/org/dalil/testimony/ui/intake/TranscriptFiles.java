package org.dalil.testimony.ui.intake;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.transcript.TranscriptText;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Opens the sheets that bring a transcript in and write one out, from wherever a person is. Keeps
/// nothing.
public record TranscriptFiles(TranscriptIntake door, PathChoice choice, Desk desk) {
    private static final Set<String> ENDINGS =
            Set.of(
                    "vtt",
                    "srt",
                    "sbv",
                    "otr",
                    "eaf",
                    "textgrid",
                    "csv",
                    "tsv",
                    "rst",
                    "txt",
                    "docx",
                    "odt");

    /// Whether a file has the name of a transcript; what it is, its content says.
    public static boolean isNamedSo(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending);
    }

    /// Opens the sheet that brings a transcript in.
    ///
    /// @param file the file to read at once; null to ask for one in the sheet
    public void bringIn(IntakeGround ground, @Nullable Path file) {
        new IntakePane(new IntakeModel(door, ground, desk), choice, desk).open(file);
    }

    private Optional<SaveModel> model(UUID transcript) throws ProblemException {
        TranscriptText text = door.text(transcript).orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        String cover = desk.texts().of("testimony.redact.covered");
        return Optional.of(
                new SaveModel(text, door.covered(text, cover), desk.texts(), desk.clock()));
    }

    /// Opens the sheet that writes a transcript for other programs; nothing when it is gone.
    public void saveAs(UUID transcript) {
        desk.jobs()
                .latest(
                        this,
                        "transcript.save-as",
                        () -> model(transcript),
                        found ->
                                found.ifPresent(
                                        model -> new SaveTranscript(model, choice, desk).open()),
                        desk.problems());
    }
}
