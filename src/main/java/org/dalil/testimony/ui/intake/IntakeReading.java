package org.dalil.testimony.ui.intake;

import org.dalil.document.DocumentProblems;
import org.dalil.document.encoding.EncodingCandidate;
import org.dalil.document.encoding.EncodingGuess;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.paper.PaperReading;
import org.dalil.document.spoken.read.SpokenReading;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file as it was read: its bytes, kept to be read again in another encoding, and what it says.
///
/// @param charset the encoding it was read in; null for the likeliest
/// @param encodings that it may be in, best first; empty for what is no plain text
/// @param text what it says; null when it cannot be read
/// @param problem why not; null when it can
record IntakeReading(
        byte[] bytes,
        @Nullable Charset charset,
        List<EncodingCandidate> encodings,
        @Nullable SpokenText text,
        @Nullable Problem problem) {
    private static final int ROOM = 1 << 18;

    /// Reads a file.
    ///
    /// @throws java.util.concurrent.CancellationException when stopping was asked for
    static IntakeReading of(
            Path file, @Nullable Charset charset, Progress progress, Cancel cancel) {
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > SpokenReading.LARGEST) {
                return failed(DocumentProblems.tooLarge(SpokenReading.LARGEST));
            }
            bytes = bytes(file, size, progress, cancel);
        } catch (IOException e) {
            return failed(Problem.of("testimony.intake.unreadable").with("file", name(file)));
        }
        boolean plain = bytes.length > 0 && !PaperReading.isContainer(bytes);
        List<EncodingCandidate> encodings =
                plain ? EncodingGuess.of(bytes).candidates() : List.of();
        return new IntakeReading(bytes, null, encodings, null, null).in(charset, file, cancel);
    }

    /// The same bytes read in an encoding.
    IntakeReading in(@Nullable Charset other, Path file, Cancel cancel) {
        cancel.check();
        SpokenOutcome outcome = SpokenReading.read(bytes, name(file), other);
        cancel.check();
        return switch (outcome) {
            case SpokenOutcome.Read(SpokenText read) ->
                    new IntakeReading(bytes, other, encodings, read, null);
            case SpokenOutcome.Refused(Problem why) ->
                    new IntakeReading(bytes, other, encodings, null, why);
        };
    }

    /// What a file is called.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static IntakeReading failed(Problem why) {
        return new IntakeReading(new byte[0], null, List.of(), null, why);
    }

    private static byte[] bytes(Path file, long size, Progress progress, Cancel cancel)
            throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) size);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] room = new byte[ROOM];
            for (int count = in.read(room); count >= 0; count = in.read(room)) {
                cancel.check();
                all.write(room, 0, count);
                progress.at(all.size(), size);
                if (all.size() > SpokenReading.LARGEST) {
                    break; // it grew while it was read: refused as too large
                }
            }
        }
        return all.toByteArray();
    }
}
