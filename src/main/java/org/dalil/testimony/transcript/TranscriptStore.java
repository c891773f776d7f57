package org.dalil.testimony.transcript;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.Records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads whole transcripts, in a few queries however long they are.
final class TranscriptStore {
    private final Records records;

    TranscriptStore(Holdings holdings) {
        this.records = holdings.records();
    }

    /// The segments of a transcript in order.
    List<Segment> segments(Tx tx, UUID transcript) throws SQLException {
        List<Segment> segments =
                new ArrayList<>(
                        records.where(
                                tx, Segment.SHAPE, "transcript = ?", "order_key", transcript));
        segments.sort(Segment.ORDER);
        return segments;
    }

    /// The voices of a transcript in order.
    List<Speaker> speakers(Tx tx, UUID transcript) throws SQLException {
        return records.where(tx, Speaker.SHAPE, "transcript = ?", "position, id", transcript);
    }

    /// The words of these segments.
    List<SegmentWords> words(Tx tx, List<Segment> segments) throws SQLException {
        Map<UUID, List<Wording>> words = new HashMap<>();
        List<UUID> ids = segments.stream().map(Segment::id).toList();
        for (Wording one : records.naming(tx, Wording.SHAPE, "segment", ids, "t.id")) {
            words.computeIfAbsent(one.segment(), id -> new ArrayList<>()).add(one);
        }
        return segments.stream()
                .map(one -> new SegmentWords(one, words.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /// All of a transcript.
    Optional<TranscriptText> text(Tx tx, UUID id) throws SQLException {
        Optional<Transcript> found = records.find(tx, Transcript.SHAPE, id);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TranscriptText(
                                found.get(), speakers(tx, id), words(tx, segments(tx, id))));
    }
}
