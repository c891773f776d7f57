package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Exact words of a source at an exact place. Never moved: another place is another passage; only
/// what is said of the words may be learnt later.
///
/// @param span where in a recording the words are heard
public record Passage(
        UUID id, UUID source, UUID textVersion, Locator locator, Telling telling, MediaSpan span)
        implements Recorded {
    /// How passages are stored.
    public static final RecordShape<Passage> SHAPE =
            new RecordShape<>(
                    RecordKind.PASSAGE, "passage", fields(), Passage::written, Passage::read);

    /// Words of which nothing else is said.
    public Passage(UUID id, UUID source, UUID textVersion, Locator locator) {
        this(id, source, textVersion, locator, Telling.NONE);
    }

    /// Words that are heard nowhere.
    public Passage(UUID id, UUID source, UUID textVersion, Locator locator, Telling telling) {
        this(id, source, textVersion, locator, telling, MediaSpan.NONE);
    }

    /// The same words, told otherwise.
    public Passage told(Telling other) {
        return new Passage(id, source, textVersion, locator, other, span);
    }

    private static List<Field> fields() {
        List<Field> fields =
                new ArrayList<>(
                        List.of(
                                Field.ref("source"),
                                Field.ref("text_version"),
                                Field.whole("start_at"),
                                Field.whole("end_at"),
                                Field.text("quote"),
                                Field.text("prefix"),
                                Field.text("suffix"),
                                Field.whole("page")));
        fields.addAll(Telling.fields());
        fields.addAll(MediaSpan.fields());
        return fields;
    }

    private List<@Nullable Object> written() {
        List<@Nullable Object> values =
                new ArrayList<>(
                        Arrays.asList(
                                source,
                                textVersion,
                                (long) locator.start(),
                                (long) locator.end(),
                                locator.quote(),
                                locator.prefix(),
                                locator.suffix(),
                                page(locator)));
        values.addAll(telling.written());
        values.addAll(span.written());
        return values;
    }

    private static Passage read(UUID id, FieldValues values) {
        return new Passage(
                id,
                values.id("source"),
                values.id("text_version"),
                new Locator(
                        Math.toIntExact(values.number("start_at")),
                        Math.toIntExact(values.number("end_at")),
                        values.word("quote"),
                        values.word("prefix"),
                        values.word("suffix"),
                        page(values.whole("page"))),
                Telling.read(values),
                MediaSpan.read(values));
    }

    private static @Nullable Long page(Locator locator) {
        Integer page = locator.page();
        return page == null ? null : page.longValue();
    }

    private static @Nullable Integer page(@Nullable Long page) {
        return page == null ? null : Math.toIntExact(page);
    }
}
