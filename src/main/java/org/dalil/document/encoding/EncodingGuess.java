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
    // What the letters and detectors are shown; UTF-8 is checked over everything handed in.
    private static final int SAMPLE = 64 * 1024;

    public EncodingGuess {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a guess names at least one encoding");
        }
    }

    /// Guesses from a text or the beginning of one. The more is handed in, the surer: an English
    /// page may be followed by a Russian one.
    public static EncodingGuess of(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return certain(marked, Basis.BYTE_ORDER_MARK, bytes);
        }
        Utf16Shape shape = Utf16Shape.of(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)));
        if (shape.isLikely()) {
            return certain(shape.charset(), Basis.UTF_16_SHAPE, bytes);
        }
        Utf8Shape utf8 = Utf8Shape.of(bytes);
        if (utf8.isAscii()) {
            return certain(UTF_8, Basis.ASCII, bytes);
        }
        if (utf8.isValid()) {
            return certain(UTF_8, Basis.VALID_UTF_8, bytes);
        }
        return new EncodingGuess(ranked(bytes));
    }

    /// The encoding most speaks for.
    public EncodingCandidate best() {
        return candidates.getFirst();
    }

    private static EncodingGuess certain(Charset charset, Basis basis, byte[] bytes) {
        List<EncodingCandidate> list = new ArrayList<>();
        list.add(new EncodingCandidate(charset, basis == Basis.UTF_16_SHAPE ? 95 : 100, basis));
        for (EncodingCandidate other : ranked(bytes)) {
            if (!other.charset().equals(charset)) {
                list.add(new EncodingCandidate(other.charset(), other.points() / 4, Basis.VOTE));
            }
        }
        return new EncodingGuess(list);
    }

    private static List<EncodingCandidate> ranked(byte[] bytes) {
        byte[] sample = sample(bytes);
        Map<Charset, Integer> points = new LinkedHashMap<>();
        LetterVote.of(sample).forEach((charset, vote) -> points.merge(charset, vote, Integer::sum));
        DetectorVote.of(sample)
                .forEach((charset, vote) -> points.merge(charset, vote, Integer::sum));
        points.put(UTF_8, Utf8Shape.of(bytes).points());
        return points.entrySet().stream()
                .map(e -> new EncodingCandidate(e.getKey(), Math.min(99, e.getValue()), Basis.VOTE))
                .sorted(Comparator.comparingInt(EncodingCandidate::points).reversed())
                .toList();
    }

    /// The part that says most: from the first byte beyond ASCII on.
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int start = bytes.length - first < SAMPLE ? Math.max(0, bytes.length - SAMPLE) : first;
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
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
