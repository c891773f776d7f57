package org.dalil.sound;

import org.dalil.kernel.Problem;

/// What may be told of recordings, in one list so that each has its words in every language.
public final class SoundProblems {
    private SoundProblems() {}

    /// A file without a byte.
    public static Problem empty() {
        return Problem.of("sound.problem.empty");
    }

    /// Of no kind that is known.
    public static Problem unknown() {
        return Problem.of("sound.problem.unknown");
    }

    /// A known kind that nothing here decodes.
    ///
    /// @param codec the name of the format, such as `AMR`
    public static Problem notPlayed(String codec) {
        return Problem.of("sound.problem.not-played").with("codec", codec);
    }

    /// Begins as its kind should, and holds nothing that can be heard.
    public static Problem damaged(String codec) {
        return Problem.of("sound.problem.damaged").with("codec", codec);
    }

    /// A film or sound file whose table of contents was never written.
    public static Problem noIndex() {
        return Problem.of("sound.problem.no-index");
    }

    /// A film without sound.
    public static Problem silentFilm() {
        return Problem.of("sound.problem.silent-film");
    }

    /// The sound device stopped taking sound.
    public static Problem deviceLost() {
        return Problem.of("sound.problem.device-lost");
    }

    /// A part of the program failed while playing.
    public static Problem playingFailed() {
        return Problem.of("sound.problem.playing-failed");
    }

    /// No device to play on: everything works but nothing is heard.
    public static Problem noDevice() {
        return Problem.of("sound.remark.no-device");
    }

    /// The bytes end before the recording does.
    public static Problem cutOff() {
        return Problem.of("sound.remark.cut-off");
    }

    /// A piece cannot be decoded; silence stands in its place.
    public static Problem damagedPiece() {
        return Problem.of("sound.remark.damaged-piece");
    }

    /// Bytes that are no sound were passed over.
    public static Problem passedOver() {
        return Problem.of("sound.remark.passed-over");
    }

    /// Another recording follows in the same file and is not played.
    public static Problem followedByOther() {
        return Problem.of("sound.remark.followed-by-other");
    }
}
