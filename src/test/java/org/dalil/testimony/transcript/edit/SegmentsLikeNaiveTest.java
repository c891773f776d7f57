package org.dalil.testimony.transcript.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.testimony.transcript.Bench;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;

import java.util.ArrayList;
import java.util.List;

/// Whatever row of edits: a transcript says what a plain list of lines would say, and undoing them
/// all brings back the first.
class SegmentsLikeNaiveTest {
    /// One edit.
    ///
    /// @param what 0 write, 1 split, 2 merge, 3 insert, 4 remove, 5 shift, 6 voice
    /// @param where a number that chooses the segment
    /// @param detail a number that chooses the rest
    record Step(int what, int where, int detail) {}

    /// A line as the plain list has it.
    record Line(String words, Long start, Long end, String voice) {}

    @Property(tries = 12)
    void editsAreAsOfAPlainList(@ForAll("steps") List<Step> steps) throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Bench bench = new Bench(casefile.holdings);
            Transcript one = bench.conversation(null, bench.source("Testimony"));
            List<String> first = bench.lines(one);
            List<Line> plain = new ArrayList<>(lines(bench, one));
            int acts = casefile.announced.size();
            for (Step step : steps) {
                List<Line> after = new ArrayList<>(plain);
                boolean does = naive(after, step);
                assertEquals(does, really(bench, one, step), step.toString());
                plain = does ? after : plain;
                assertEquals(plain, lines(bench, one), step.toString());
            }
            for (int i = casefile.announced.size() - acts; i > 0; i--) {
                casefile.ledger.undo();
            }
            assertEquals(first, bench.lines(one));
        }
    }

    private static List<Line> lines(Bench bench, Transcript one) throws Exception {
        var text = bench.text(one);
        return text.segments().stream()
                .map(each ->
                        new Line(
                                each.words(Tier.VERBATIM),
                                each.segment().startMs(),
                                each.segment().endMs(),
                                text.speaker(each.segment().speaker())
                                        .map(Speaker::label)
                                        .orElse(null)))
                .toList();
    }

    /// Does the step to the plain list; whether it can be done.
    private static boolean naive(List<Line> lines, Step step) {
        if (lines.isEmpty()) {
            return false;
        }
        int at = step.where() % lines.size();
        Line line = lines.get(at);
        switch (step.what()) {
            case 0 ->
                    lines.set(
                            at,
                            new Line("word " + step.detail(), line.start, line.end, line.voice));
            case 1 -> split(lines, at, step.detail());
            case 2 -> {
                return merge(lines, at);
            }
            case 3 -> lines.add(at + 1, new Line("", 5L, null, null));
            case 4 -> lines.remove(at);
            case 5 -> {
                return shift(lines, at, step.detail() - 50);
            }
            default -> lines.set(at, new Line(line.words, line.start, line.end, null));
        }
        return true;
    }

    private static void split(List<Line> lines, int at, int detail) {
        Line line = lines.get(at);
        int place = Math.min(detail, line.words.length());
        String tail = line.words.substring(place).stripLeading();
        String head = tail.isEmpty() ? line.words : line.words.substring(0, place).stripTrailing();
        lines.set(at, new Line(head, line.start, null, line.voice));
        lines.add(at + 1, new Line(tail, null, line.end, line.voice));
    }

    private static boolean merge(List<Line> lines, int at) {
        if (at == 0) {
            return false;
        }
        Line one = lines.get(at - 1);
        Line other = lines.get(at);
        if (one.voice != null && other.voice != null && !one.voice.equals(other.voice)) {
            return false;
        }
        boolean untimed = one.start == null && one.end == null;
        lines.set(
                at - 1,
                new Line(
                        (one.words + " " + other.words).strip(),
                        untimed ? other.start : one.start,
                        other.end == null ? one.end : other.end,
                        one.voice == null ? other.voice : one.voice));
        lines.remove(at);
        return true;
    }

    private static boolean shift(List<Line> lines, int from, int ms) {
        for (int i = from; i < lines.size(); i++) {
            Line one = lines.get(i);
            Long start = one.start == null ? null : one.start + ms;
            Long end = one.end == null ? null : one.end + ms;
            if (start != null && start < 0 || end != null && end < 0) {
                return false;
            }
            lines.set(i, new Line(one.words, start, end, one.voice));
        }
        return true;
    }

    /// Does the step to the transcript; whether it was done.
    private static boolean really(Bench bench, Transcript one, Step step) throws Exception {
        int size = bench.text(one).segments().size();
        if (size == 0) {
            return false;
        }
        Segment at = bench.at(one, step.where() % size);
        Segments segments = bench.segments;
        try {
            switch (step.what()) {
                case 0 -> segments.write(one, at, Tier.VERBATIM, "word " + step.detail());
                case 1 -> segments.split(one, at, Tier.VERBATIM, step.detail(), null);
                case 2 -> segments.merge(one, at);
                case 3 -> segments.insert(one, at, 5L, null, null);
                case 4 -> segments.remove(one, at);
                case 5 -> segments.shift(one, at, step.detail() - 50);
                default -> segments.voice(one, at, null, Reach.ONE);
            }
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 99))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }
}
