package org.dalil.testimony.code;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.SortKey;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A code in a tree of codes. It states nothing: words that have it are alike in something.
///
/// @param colour `#rrggbb`, or null for none
/// @param parent the broader code, or null
/// @param codable whether words can have it; one that only groups others is not
/// @param memo what it is for
public record Code(
        UUID id,
        String name,
        @Nullable String colour,
        @Nullable UUID parent,
        boolean codable,
        @Nullable String memo)
        implements Recorded {
    /// How codes are stored.
    public static final RecordShape<Code> SHAPE =
            new RecordShape<>(
                    RecordKind.CODE,
                    "code",
                    List.of(
                            Field.text("name"),
                            Field.text("colour"),
                            Field.ref("parent"),
                            Field.flag("codable"),
                            Field.text("memo"),
                            Field.derivedText("sort_key")),
                    one ->
                            Arrays.asList(
                                    one.name,
                                    one.colour,
                                    one.parent,
                                    one.codable,
                                    one.memo,
                                    SortKey.of(one.name)),
                    (id, values) ->
                            new Code(
                                    id,
                                    values.word("name"),
                                    values.text("colour"),
                                    values.ref("parent"),
                                    values.flag("codable"),
                                    values.text("memo")));

    public Code {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a code has a name");
        }
        if (id.equals(parent)) {
            throw new IllegalArgumentException("a code does not stand below itself");
        }
    }

    /// Names it.
    public RecordRef ref() {
        return new RecordRef(RecordKind.CODE, id);
    }

    /// The same code under another name.
    public Code named(String words) {
        return new Code(id, words.strip(), colour, parent, codable, memo);
    }

    /// The same code in another colour.
    public Code coloured(@Nullable String other) {
        return new Code(id, name, other, parent, codable, memo);
    }

    /// The same code below another, or at the top.
    public Code below(@Nullable UUID other) {
        return new Code(id, name, colour, other, codable, memo);
    }

    /// The same code, for words or only for grouping.
    public Code codable(boolean is) {
        return new Code(id, name, colour, parent, is, memo);
    }

    /// The same code with this memo.
    public Code noted(@Nullable String words) {
        return new Code(id, name, colour, parent, codable, words);
    }
}
