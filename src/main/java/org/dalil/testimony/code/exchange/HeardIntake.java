package org.dalil.testimony.code.exchange;

import org.dalil.document.coded.CodedText;
import org.dalil.kernel.RecordIds;
import org.dalil.source.Source;
import org.dalil.testimony.transcript.OrderKey;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.transcript.version.KeptPlaces;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Transcripts of a project as ours: cut at their moments, or at line ends where they have none.
/// One with a stretch too long to be a segment stays a text alone.
final class HeardIntake {
    private final RecordIds ids;
    final List<Transcript> transcripts = new ArrayList<>();
    final List<Segment> segments = new ArrayList<>();
    final List<Wording> wordings = new ArrayList<>();

    HeardIntake(RecordIds ids) {
        this.ids = ids;
    }

    /// Cuts a transcript.
    ///
    /// @return by the unit of the words that it is cut at: where which segment’s words stand
    SortedMap<Integer, KeptPlaces.Place> take(
            CodedText text, String words, Source source, UUID item) {
        TreeMap<Integer, @Nullable Long> cuts = cuts(text, words);
        SortedMap<Integer, KeptPlaces.Place> begun = new TreeMap<>();
        Transcript made =
                Transcript.of(ids.next(), source.id(), item, TextIntake.title(text.name()));
        List<Segment> all = new ArrayList<>();
        List<Wording> said = new ArrayList<>();
        List<String> keys = OrderKey.row(cuts.size());
        for (Map.Entry<Integer, @Nullable Long> cut : cuts.entrySet()) {
            Map.Entry<Integer, @Nullable Long> next = cuts.higherEntry(cut.getKey());
            String stretch =
                    words.substring(cut.getKey(), next == null ? words.length() : next.getKey());
            String piece = stretch.strip();
            if (piece.length() > Wording.MOST) {
                return new TreeMap<>();
            }
            if (!piece.isEmpty()) {
                Long end = next == null ? null : next.getValue();
                Segment one = segment(made, keys.get(all.size()), cut.getValue(), end);
                all.add(one);
                said.add(Wording.of(ids.next(), one.id(), Tier.VERBATIM, piece, WordTimes.NONE));
                int start = cut.getKey() + stretch.indexOf(piece);
                begun.put(
                        cut.getKey(),
                        new KeptPlaces.Place(one.id(), start, start + piece.length()));
            }
        }
        transcripts.add(made);
        segments.addAll(all);
        wordings.addAll(said);
        return begun;
    }

    private Segment segment(Transcript of, String key, @Nullable Long start, @Nullable Long end) {
        return new Segment(ids.next(), of.id(), key, start, end, null, true, null, null);
    }

    private static TreeMap<Integer, @Nullable Long> cuts(CodedText text, String words) {
        TreeMap<Integer, @Nullable Long> cuts = new TreeMap<>();
        cuts.put(0, null);
        text.points().stream()
                .filter(one -> one.position() < words.length())
                .forEach(one -> cuts.put(one.position(), one.ms()));
        if (text.points().isEmpty()) {
            for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) {
                cuts.put(at + 1, null);
            }
        }
        return cuts;
    }
}
