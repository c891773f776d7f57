package org.dalil.claim.matter;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Something that claims describe: an act, a measure, a proceeding. It has nothing of its own but a
/// title to find it by and what it belongs to; whatever is known of it, claims say.
///
/// @param title our own words for it, never a statement
/// @param within the event, act, person or proceeding that it belongs to, or null
public record Matter(MatterKind kind, UUID id, String title, @Nullable RecordRef within)
        implements Recorded {
    private static final Map<MatterKind, RecordShape<Matter>> SHAPES = shapes();

    public Matter {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a matter has a title");
        }
        if (within != null && within.id().equals(id)) {
            throw new IllegalArgumentException("a matter belongs to something else");
        }
    }

    /// How matters of a kind are stored.
    public static RecordShape<Matter> shape(MatterKind kind) {
        return Objects.requireNonNull(SHAPES.get(kind));
    }

    /// How matters of every kind are stored.
    public static List<RecordShape<Matter>> shapesOfAll() {
        return List.copyOf(SHAPES.values());
    }

    /// Names it.
    public RecordRef ref() {
        return new RecordRef(kind.records(), id);
    }

    /// The same under another title.
    public Matter titled(String words) {
        return new Matter(kind, id, words, within);
    }

    /// The same as part of something else.
    public Matter within(@Nullable RecordRef other) {
        return new Matter(kind, id, title, other);
    }

    private static Map<MatterKind, RecordShape<Matter>> shapes() {
        Map<MatterKind, RecordShape<Matter>> shapes = new EnumMap<>(MatterKind.class);
        Arrays.stream(MatterKind.values())
                .forEach(kind ->
                        shapes.put(
                                kind,
                                new RecordShape<>(
                                        kind.records(),
                                        kind.table(),
                                        fields(),
                                        Matter::written,
                                        (id, values) -> read(kind, id, values))));
        return shapes;
    }

    private static List<Field> fields() {
        return List.of(
                Field.text("title"),
                Field.text("within_kind"),
                Field.ref("within"),
                Field.derivedText("search_key"),
                Field.derivedText("sort_key"));
    }

    private static List<@Nullable Object> written(Matter one) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(one.title);
        values.add(one.within == null ? null : one.within.kind().code());
        values.add(one.within == null ? null : one.within.id());
        values.add(Folding.key(one.title));
        values.add(SortKey.of(one.title));
        return values;
    }

    private static Matter read(MatterKind kind, UUID id, FieldValues values) {
        UUID within = values.ref("within");
        return new Matter(
                kind,
                id,
                values.word("title"),
                within == null ? null : new RecordRef(kind(values.word("within_kind")), within));
    }

    private static RecordKind kind(String code) {
        return RecordKind.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of target"));
    }
}
