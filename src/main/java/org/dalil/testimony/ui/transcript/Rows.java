package org.dalil.testimony.ui.transcript;

import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.ui.transcript.row.Row;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Makes the rows of a page from a transcript and from what is typed in it. Changes nothing.
final class Rows {
    private Rows() {}

    /// The rows of a transcript in these columns.
    static List<Row> of(TranscriptView view, List<Tier> columns, TypedWords typed) {
        TranscriptText text = view.text();
        Map<UUID, Speaker> voices = new HashMap<>();
        text.speakers().forEach(one -> voices.put(one.id(), one));
        List<Row> rows = new ArrayList<>();
        UUID before = null;
        for (SegmentWords each : text.segments()) {
            UUID by = each.segment().speaker();
            List<String> words =
                    columns.stream()
                            .map(tier ->
                                    typed.of(new WordsAt(each.segment().id(), tier))
                                            .orElseGet(() -> each.words(tier)))
                            .toList();
            rows.add(
                    new Row(
                            each,
                            words,
                            voice(voices, by),
                            rows.isEmpty() || each.segment().turn() || !Objects.equals(by, before),
                            view.isHeard(each.segment())));
            before = by;
        }
        return rows;
    }

    private static @Nullable Speaker voice(Map<UUID, Speaker> voices, @Nullable UUID id) {
        return id == null ? null : voices.get(id);
    }
}
