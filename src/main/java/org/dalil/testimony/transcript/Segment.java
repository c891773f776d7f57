package org.dalil.testimony.transcript;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// A stretch of a transcript: when it is heard and who speaks. Its words stand in [Wording]. Times
/// are kept as they were said, also an end before the start.
///
/// @param orderKey where it stands among the others; see [OrderKey]
/// @param startMs milliseconds from the beginning of the recording, or null
/// @param endMs the same of the end, or null
/// @param speaker whose voice it is, or null
/// @param turn whether a turn of speech begins with it
/// @param flag a code for whoever opens it, such as `violence`; null for none
/// @param flagNote what to expect, in words
public record Segment(
        UUID id,
        UUID transcript,
        String orderKey,
        @Nullable Long startMs,
        @Nullable Long endMs,
        @Nullable UUID speaker,
        boolean turn,
        @Nullable String flag,
        @Nullable String flagNote)
        implements Recorded {
    /// How segments follow each other. Two may have one key: two laptops made them apart.
    public static final Comparator<Segment> ORDER =
            Comparator.comparing(Segment::orderKey).thenComparing(one -> one.id().toString());

    /// How segments are stored.
    public static final RecordShape<Segment> SHAPE =
            new RecordShape<>(
                    RecordKind.SEGMENT,
                    "segment",
                    List.of(
                            Field.ref("transcript"),
                            Field.text("order_key"),
                            Field.whole("start_ms"),
                            Field.whole("end_ms"),
                            Field.ref("speaker"),
                            Field.flag("turn"),
                            Field.text("flag"),
                            Field.text("flag_note")),
                    one ->
                            Arrays.asList(
                                    one.transcript,
                                    one.orderKey,
                                    one.startMs,
                                    one.endMs,
                                    one.speaker,
                                    one.turn,
                                    one.flag,
                                    one.flagNote),
                    (id, values) ->
                            new Segment(
                                    id,
                                    values.id("transcript"),
                                    values.word("order_key"),
                                    values.whole("start_ms"),
                                    values.whole("end_ms"),
                                    values.ref("speaker"),
                                    values.flag("turn"),
                                    values.text("flag"),
                                    values.text("flag_note")));

    /// A segment that is alone in its transcript, without an end, and begins a turn.
    public static Segment alone(
            UUID id, UUID transcript, @Nullable Long startMs, @Nullable UUID speaker) {
        String key = OrderKey.between(null, null);
        return new Segment(id, transcript, key, startMs, null, speaker, true, null, null);
    }

    public Segment {
        if (!OrderKey.isKey(orderKey)) {
            throw new IllegalArgumentException("a segment has its place");
        }
        if (startMs != null && startMs < 0 || endMs != null && endMs < 0) {
            throw new IllegalArgumentException("nothing is heard before a recording begins");
        }
    }

    /// The same segment heard then.
    public Segment during(@Nullable Long start, @Nullable Long end) {
        return new Segment(id, transcript, orderKey, start, end, speaker, turn, flag, flagNote);
    }

    /// The same segment in another voice.
    public Segment by(@Nullable UUID voice) {
        return new Segment(id, transcript, orderKey, startMs, endMs, voice, turn, flag, flagNote);
    }

    /// The same segment, beginning a turn or not.
    public Segment turning(boolean begins) {
        return new Segment(
                id, transcript, orderKey, startMs, endMs, speaker, begins, flag, flagNote);
    }

    /// The same segment with a flag for whoever opens it.
    public Segment flagged(@Nullable String code, @Nullable String words) {
        return new Segment(id, transcript, orderKey, startMs, endMs, speaker, turn, code, words);
    }

    /// The same segment at another place among the others.
    public Segment at(String key) {
        return new Segment(id, transcript, key, startMs, endMs, speaker, turn, flag, flagNote);
    }

    /// Whether it ends before it begins.
    public boolean isBackwards() {
        return startMs != null && endMs != null && endMs < startMs;
    }
}
