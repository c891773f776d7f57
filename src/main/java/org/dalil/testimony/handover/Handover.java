package org.dalil.testimony.handover;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.Tier;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// That somebody stopped in a transcript and asked a colleague to go on there. What was heard until
/// then is not in it: that follows from who heard what.
///
/// @param spot where they stopped
/// @param note what the colleague should know; null for nothing
/// @param parties who handed it over to whom
public record Handover(UUID id, UUID transcript, Spot spot, @Nullable String note, Parties parties)
        implements Recorded {
    /// How it is stored.
    public static final RecordShape<Handover> SHAPE =
            new RecordShape<>(
                    RecordKind.HANDOVER, "handover", fields(), Handover::written, Handover::read);

    /// Who had a part in it, each by initials or name.
    ///
    /// @param by who stopped
    /// @param to who is to go on; null for whoever can
    /// @param at when
    public record Parties(String by, @Nullable String to, Instant at) {
        public Parties {
            if (by.isBlank()) {
                throw new IllegalArgumentException("somebody hands it over");
            }
        }
    }

    /// Names it.
    public RecordRef ref() {
        return SHAPE.ref(id);
    }

    private static List<Field> fields() {
        return List.of(
                Field.ref("transcript"),
                Field.ref("segment"),
                Field.text("layer"),
                Field.text("language"),
                Field.whole("caret"),
                Field.whole("at_ms"),
                Field.text("note"),
                Field.text("by_whom"),
                Field.text("to_whom"),
                Field.moment("handed_at"));
    }

    private List<@Nullable Object> written() {
        return Arrays.asList(
                transcript,
                spot.segment(),
                spot.tier().layer(),
                spot.tier().language(),
                (long) spot.caret(),
                spot.ms(),
                note,
                parties.by,
                parties.to,
                parties.at);
    }

    private static Handover read(UUID id, FieldValues values) {
        long caret = values.number("caret");
        if (caret > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no words are that long");
        }
        String layer = Objects.requireNonNullElse(values.text("layer"), Layer.VERBATIM.code());
        return new Handover(
                id,
                values.id("transcript"),
                new Spot(
                        values.ref("segment"),
                        new Tier(layer, values.text("language")),
                        (int) caret,
                        values.whole("at_ms")),
                values.text("note"),
                new Parties(
                        values.word("by_whom"),
                        values.text("to_whom"),
                        values.instant("handed_at")));
    }
}
