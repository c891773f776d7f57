package org.dalil.source;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.source.content.Access;
import org.dalil.source.content.Edition;
import org.dalil.source.content.Making;
import org.dalil.texts.Folding;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Something that says something: a report, an article, a judgment, a letter. What it does not say
/// of itself stays unknown; nothing is guessed.
///
/// @param kind a code of [SourceKind]
/// @param edition what tells it from others beside its title
/// @param making by whom, when and where it was brought out
/// @param access where and how it was found
/// @param note a remark of our own
public record Source(
        UUID id,
        String kind,
        String title,
        Edition edition,
        Making making,
        Access access,
        @Nullable String note)
        implements Recorded {
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
        return new Source(
                id, kind.code(), title, Edition.UNKNOWN, Making.UNKNOWN, Access.UNKNOWN, null);
    }

    /// What it is.
    public SourceKind sourceKind() {
        return SourceKind.of(kind);
    }

    /// The agent who made it.
    public @Nullable UUID creator() {
        return making.creator();
    }

    /// The agent who published it.
    public @Nullable UUID publisher() {
        return making.publisher();
    }

    /// When it was published.
    public @Nullable DateValue published() {
        return making.published();
    }

    /// Its address.
    public @Nullable String url() {
        return access.url();
    }

    /// The same source under another title.
    public Source titled(String words) {
        return new Source(id, kind, words, edition, making, access, note);
    }

    /// The same source, of another kind.
    public Source ofKind(SourceKind other) {
        return new Source(id, other.code(), title, edition, making, access, note);
    }

    /// The same source, made by this agent.
    public Source by(@Nullable UUID agent) {
        return made(making.by(agent));
    }

    /// The same source, published by this agent.
    public Source publishedBy(@Nullable UUID agent) {
        return made(making.publishedBy(agent));
    }

    /// The same source, published at this time.
    public Source publishedOn(@Nullable DateValue date) {
        return made(making.publishedOn(date));
    }

    /// The same source, found at this address.
    public Source at(@Nullable String address) {
        return found(access.at(address));
    }

    /// The same source, otherwise told from others.
    public Source edited(Edition other) {
        return new Source(id, kind, title, other, making, access, note);
    }

    /// The same source, otherwise brought out.
    public Source made(Making other) {
        return new Source(id, kind, title, edition, other, access, note);
    }

    /// The same source, otherwise found.
    public Source found(Access other) {
        return new Source(id, kind, title, edition, making, other, note);
    }

    /// The same source with this note.
    public Source noted(@Nullable String words) {
        return new Source(id, kind, title, edition, making, access, words);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("kind"));
        fields.add(Field.text("title"));
        fields.addAll(Edition.fields());
        fields.addAll(Making.fields());
        fields.addAll(Access.fields());
        fields.add(Field.text("note"));
        fields.add(Field.derivedText("search_key"));
        fields.add(Field.derivedText("sort_key"));
        return fields;
    }

    private static List<@Nullable Object> written(Source source) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(source.kind);
        values.add(source.title);
        values.addAll(source.edition.written());
        values.addAll(source.making.written());
        values.addAll(source.access.written());
        values.add(source.note);
        values.add(source.searchKey());
        values.add(SortKey.of(source.title));
        return values;
    }

    /// All it is called by, its title first: what is typed may be any of them.
    private String searchKey() {
        List<String> names = new ArrayList<>();
        names.add(title);
        if (edition.symbol() != null) {
            names.add(edition.symbol());
        }
        names.addAll(edition.otherTitles());
        return Folding.key(String.join("\n", names));
    }

    private static Source read(UUID id, FieldValues values) {
        return new Source(
                id,
                values.word("kind"),
                values.word("title"),
                Edition.read(values),
                Making.read(values),
                Access.read(values),
                values.text("note"));
    }
}
