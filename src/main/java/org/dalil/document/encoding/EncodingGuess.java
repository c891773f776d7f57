package org.dalil.document.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.encoding.EncodingCandidate.Basis;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The encodings a text may be in, best first. A guess is shown, never imposed: detectors take
/// Kazakh or Tajik texts for anything, so the person sees the first lines and can choose another.
///
/// @param candidates never empty, best first
public record EncodingGuess(List<EncodingCandidate> candidates) {
    /// How many bytes at the beginning are looked at.
    public static final int SAMPLE = 64 * 1024;

    public EncodingGuess {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a guess names at least one encoding");
        }
    }

    /// Guesses from the beginning of a text; bytes after [#SAMPLE] are not looked at.
    public static EncodingGuess of(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        Charset marked = byteOrderMark(sample);
        if (marked != null) {
            return certain(marked, Basis.BYTE_ORDER_MARK, sample);
        }
        Utf16Shape shape = Utf16Shape.of(sample);
        if (shape.isLikely()) {
            return certain(shape.charset(), Basis.UTF_16_SHAPE, sample);
        }
        if (Utf8Shape.isAscii(sample)) {
            return certain(UTF_8, Basis.ASCII, sample);
        }
        if (Utf8Shape.isValid(sample)) {
            return certain(UTF_8, Basis.VALID_UTF_8, sample);
        }
        return new EncodingGuess(ranked(sample));
    }

    /// The encoding most speaks for.
    public EncodingCandidate best() {
        return candidates.getFirst();
    }

    private static EncodingGuess certain(Charset charset, Basis basis, byte[] sample) {
        List<EncodingCandidate> list = new ArrayList<>();
        list.add(new EncodingCandidate(charset, basis == Basis.UTF_16_SHAPE ? 95 : 100, basis));
        for (EncodingCandidate other : ranked(sample)) {
            if (!other.charset().equals(charset)) {
                list.add(new EncodingCandidate(other.charset(), other.points() / 4, Basis.VOTE));
            }
        }
        return new EncodingGuess(list);
    }

    private static List<EncodingCandidate> ranked(byte[] sample) {
        Map<Charset, Integer> points = new LinkedHashMap<>();
        LetterVote.of(sample).forEach((charset, vote) -> points.merge(charset, vote, Integer::sum));
        DetectorVote.of(sample)
                .forEach((charset, vote) -> points.merge(charset, vote, Integer::sum));
        points.putIfAbsent(UTF_8, 1);
        return points.entrySet().stream()
                .map(e -> new EncodingCandidate(e.getKey(), Math.min(99, e.getValue()), Basis.VOTE))
                .sorted(Comparator.comparingInt(EncodingCandidate::points).reversed())
                .toList();
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return begins(bytes, 0xFE, 0xFF) ? UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
