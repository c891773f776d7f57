package org.dalil.source;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Something that says something: a report, an article, a judgment, a letter. What it does not say
/// of itself stays null; nothing is guessed.
///
/// @param kind a code of [SourceKind]
/// @param creator the agent who made it
/// @param publisher the agent who published it
/// @param published when it was published
/// @param language its language as a BCP 47 tag
public record Source(
        UUID id,
        String kind,
        String title,
        @Nullable UUID creator,
        @Nullable UUID publisher,
        @Nullable DateValue published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String note)
        implements Recorded {
    private static final DateFields PUBLISHED = new DateFields("published");

    /// How sources are stored.
    public static final RecordShape<Source> SHAPE =
            new RecordShape<>(RecordKind.SOURCE, "source", fields(), Source::written, Source::read);

    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a source has a title");
        }
    }

    /// A source of which only the title is known yet.
    public static Source titled(UUID id, SourceKind kind, String title) {
        return new Source(id, kind.code(), title, null, null, null, null, null, null);
    }

    /// What it is.
    public SourceKind sourceKind() {
        return SourceKind.of(kind);
    }

    /// The same source under another title.
    public Source titled(String words) {
        return new Source(id, kind, words, creator, publisher, published, language, url, note);
    }

    /// The same source, of another kind.
    public Source ofKind(SourceKind other) {
        return new Source(
                id, other.code(), title, creator, publisher, published, language, url, note);
    }

    /// The same source, made by this agent.
    public Source by(@Nullable UUID agent) {
        return new Source(id, kind, title, agent, publisher, published, language, url, note);
    }

    /// The same source, published by this agent.
    public Source publishedBy(@Nullable UUID agent) {
        return new Source(id, kind, title, creator, agent, published, language, url, note);
    }

    /// The same source, published at this time.
    public Source publishedOn(@Nullable DateValue date) {
        return new Source(id, kind, title, creator, publisher, date, language, url, note);
    }

    /// The same source, found at this address.
    public Source at(@Nullable String address) {
        return new Source(id, kind, title, creator, publisher, published, language, address, note);
    }

    /// The same source with this note.
    public Source noted(@Nullable String words) {
        return new Source(id, kind, title, creator, publisher, published, language, url, words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("kind"));
        fields.add(Field.text("title"));
        fields.add(Field.ref("creator"));
        fields.add(Field.ref("publisher"));
        fields.addAll(PUBLISHED.fields());
        fields.add(Field.text("language"));
        fields.add(Field.text("url"));
        fields.add(Field.text("note"));
        fields.add(Field.derivedText("search_key"));
        fields.add(Field.derivedText("sort_key"));
        return fields;
    }

    private static List<@Nullable Object> written(Source source) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(source.kind);
        values.add(source.title);
        values.add(source.creator);
        values.add(source.publisher);
        values.addAll(PUBLISHED.write(source.published));
        values.add(source.language);
        values.add(source.url);
        values.add(source.note);
        values.add(Folding.key(source.title));
        values.add(SortKey.of(source.title));
        return values;
    }

    private static Source read(UUID id, FieldValues values) {
        return new Source(
                id,
                values.word("kind"),
                values.word("title"),
                values.ref("creator"),
                values.ref("publisher"),
                PUBLISHED.read(values),
                values.text("language"),
                values.text("url"),
                values.text("note"));
    }
}
