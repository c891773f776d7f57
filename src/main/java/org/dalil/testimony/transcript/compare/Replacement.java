package org.dalil.testimony.transcript.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of words that an edit replaced, unit for unit, so that what stands beside it can be
/// followed. White space counts.
///
/// @param from first UTF-16 unit before the edit
/// @param to one past the last before it
/// @param newFrom first unit after the edit
/// @param newTo one past the last after it
public record Replacement(int from, int to, int newFrom, int newTo) {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.");

    /// Above this many pieces on both sides together, a stretch is told as replaced as a whole.
    private static final int MOST = 4_000;

    /// What an edit replaced, in order.
    public static List<Replacement> between(String before, String after) {
        int head = head(before, after);
        int tail = tail(before, after, head);
        Replacement whole =
                new Replacement(head, before.length() - tail, head, after.length() - tail);
        if (whole.from == whole.to && whole.newFrom == whole.newTo) {
            return List.of();
        }
        if (whole.from == whole.to || whole.newFrom == whole.newTo) {
            return List.of(whole);
        }
        return whole.refined(before, after);
    }

    /// By how much what stands behind it moved.
    public int shift() {
        return newTo - newFrom - (to - from);
    }

    private List<Replacement> refined(String before, String after) {
        List<String> left = pieces(before.substring(from, to));
        List<String> right = pieces(after.substring(newFrom, newTo));
        if (left.size() + right.size() > MOST) {
            return List.of(this);
        }
        int[] leftAt = offsets(left, from);
        int[] rightAt = offsets(right, newFrom);
        List<Replacement> found = new ArrayList<>();
        for (AbstractDelta<String> one :
                DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int l = one.getSource().getPosition();
            int r = one.getTarget().getPosition();
            int lastLeft = l + one.getSource().size();
            int lastRight = r + one.getTarget().size();
            add(
                    found,
                    new Replacement(leftAt[l], leftAt[lastLeft], rightAt[r], rightAt[lastRight]));
        }
        return found.stream().map(one -> one.trimmed(before, after)).toList();
    }

    /// One that touches the last is one with it: what is taken out and what is put in there.
    private static void add(List<Replacement> found, Replacement next) {
        Replacement last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.to == next.from && last.newTo == next.newFrom) {
            found.removeLast();
            found.add(new Replacement(last.from, next.to, last.newFrom, next.newTo));
        } else {
            found.add(next);
        }
    }

    private Replacement trimmed(String before, String after) {
        String left = before.substring(from, to);
        String right = after.substring(newFrom, newTo);
        int head = head(left, right);
        int tail = tail(left, right, head);
        return new Replacement(from + head, to - tail, newFrom + head, newTo - tail);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(piece.group());
        }
        return pieces;
    }

    private static int[] offsets(List<String> pieces, int first) {
        int[] at = new int[pieces.size() + 1];
        at[0] = first;
        for (int i = 0; i < pieces.size(); i++) {
            at[i + 1] = at[i] + pieces.get(i).length();
        }
        return at;
    }

    private static int head(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int head = 0;
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        return head;
    }

    private static int tail(String one, String other, int head) {
        int most = Math.min(one.length(), other.length()) - head;
        int tail = 0;
        while (tail < most
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }
}
