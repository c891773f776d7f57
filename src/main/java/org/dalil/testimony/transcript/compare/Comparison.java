package org.dalil.testimony.transcript.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import org.dalil.testimony.transcript.compare.Anchors.Anchor;
import org.dalil.testimony.transcript.compare.Difference.Stretch;

import java.util.ArrayList;
import java.util.List;

/// Compares two texts word by word (Myers). White space is nothing; marks are words.
public final class Comparison {
    /// Above this many words on both sides together, and without a common word to hold on to, a
    /// stretch is told as changed as a whole.
    private static final int MOST = 6_000;

    /// Where no word stands once, so many together may.
    private static final int RUN = 4;

    private final List<Word> left;
    private final List<Word> right;
    private final List<String> leftWords;
    private final List<String> rightWords;
    private final List<Difference> found = new ArrayList<>();
    private int beginLeft;
    private int beginRight;
    private int endLeft;
    private int endRight;

    private Comparison(List<Word> left, List<Word> right) {
        this.left = left;
        this.right = right;
        this.leftWords = left.stream().map(Word::text).toList();
        this.rightWords = right.stream().map(Word::text).toList();
    }

    /// Where two texts differ, in order.
    public static List<Difference> of(String left, String right) {
        return of(Word.in(left, 0, left.length()), Word.in(right, 0, right.length()));
    }

    static List<Difference> of(List<Word> left, List<Word> right) {
        return new Comparison(left, right).run();
    }

    private List<Difference> run() {
        between(0, left.size(), 0, right.size(), 1);
        return List.copyOf(found);
    }

    /// Goes from anchor to anchor.
    ///
    /// @param length how many words each anchor is long
    private void between(int fromLeft, int toLeft, int fromRight, int toRight, int length) {
        int atLeft = fromLeft;
        int atRight = fromRight;
        for (Anchor one :
                Anchors.between(
                        runs(leftWords, fromLeft, toLeft, length),
                        runs(rightWords, fromRight, toRight, length))) {
            piece(atLeft, fromLeft + one.left(), atRight, fromRight + one.right(), length);
            atLeft = fromLeft + one.left() + 1;
            atRight = fromRight + one.right() + 1;
        }
        piece(atLeft, toLeft, atRight, toRight, length);
    }

    /// So many words together, beginning at each word.
    private static List<String> runs(List<String> words, int from, int to, int length) {
        List<String> runs = new ArrayList<>();
        for (int i = from; i + length <= to; i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    private void piece(int fromLeft, int toLeft, int fromRight, int toRight, int length) {
        int size = toLeft - fromLeft + toRight - fromRight;
        if (size == 0) {
            return;
        }
        if (fromLeft == toLeft || fromRight == toRight) {
            add(fromLeft, toLeft, fromRight, toRight);
        } else if (size <= MOST) {
            myers(fromLeft, toLeft, fromRight, toRight);
        } else if (length == 1) {
            between(fromLeft, toLeft, fromRight, toRight, RUN);
        } else {
            add(fromLeft, toLeft, fromRight, toRight);
        }
    }

    private void myers(int fromLeft, int toLeft, int fromRight, int toRight) {
        var patch =
                DiffUtils.diff(
                        leftWords.subList(fromLeft, toLeft),
                        rightWords.subList(fromRight, toRight),
                        new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> one : patch.getDeltas()) {
            int l = fromLeft + one.getSource().getPosition();
            int r = fromRight + one.getTarget().getPosition();
            add(l, l + one.getSource().size(), r, r + one.getTarget().size());
        }
    }

    /// Adds a difference; one that touches the last is one with it.
    private void add(int fromLeft, int toLeft, int fromRight, int toRight) {
        boolean touches = !found.isEmpty() && fromLeft == endLeft && fromRight == endRight;
        if (touches) {
            found.removeLast();
        } else {
            beginLeft = fromLeft;
            beginRight = fromRight;
        }
        endLeft = toLeft;
        endRight = toRight;
        found.add(
                new Difference(
                        stretch(left, beginLeft, toLeft), stretch(right, beginRight, toRight)));
    }

    /// From the first word’s beginning to the last one’s end; nothing stands behind the word
    /// before.
    private static Stretch stretch(List<Word> words, int from, int to) {
        if (from < to) {
            return new Stretch(words.get(from).start(), words.get(to - 1).end());
        }
        int at = from > 0 ? words.get(from - 1).end() : 0;
        return new Stretch(at, at);
    }
}
