package org.dalil.testimony.mention;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// That exact words mean a person, group, body, place or event; or, where somebody decided so, that
/// they do not mean it. States nothing else: what is said of them is for claims.
///
/// @param source what says the words
/// @param place where they stand; follows the words of a segment
/// @param words as they were when it was made
public record Mention(UUID id, UUID source, MentionPlace place, MentionWords words, Meaning meaning)
        implements Recorded {
    /// How mentions are stored.
    public static final RecordShape<Mention> SHAPE =
            new RecordShape<>(
                    RecordKind.MENTION, "mention", fields(), Mention::written, Mention::read);

    /// What the words mean; null for a denial.
    public @Nullable RecordRef means() {
        return meaning.means();
    }

    /// Names it.
    public RecordRef ref() {
        return SHAPE.ref(id);
    }

    /// The same mention at another place.
    public Mention at(MentionPlace other) {
        return new Mention(id, source, other, words, meaning);
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.ref("source"));
        fields.addAll(MentionPlace.fields());
        fields.addAll(MentionWords.fields());
        fields.addAll(Meaning.fields());
        return fields;
    }

    private List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(source);
        values.addAll(place.values());
        values.addAll(words.values());
        values.addAll(meaning.values());
        return values;
    }

    private static Mention read(UUID id, FieldValues values) {
        return new Mention(
                id,
                values.id("source"),
                MentionPlace.read(values),
                MentionWords.read(values),
                Meaning.read(values));
    }
}
