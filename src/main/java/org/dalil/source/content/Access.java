package org.dalil.source.content;

import org.dalil.history.shape.DateFields;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where and how a source was found.
///
/// @param url its address
/// @param accessed when it was found there
/// @param furniture what stands around its words and is not part of them: menus, “Published:”
///   without a date, captions that repeat
public record Access(
        @Nullable String url, @Nullable DateValue accessed, @Nullable String furniture) {
    /// Nothing is known.
    public static final Access UNKNOWN = new Access(null, null, null);

    private static final DateFields ACCESSED = new DateFields("accessed");

    /// The same, at this address.
    public Access at(@Nullable String address) {
        return new Access(address, accessed, furniture);
    }

    /// The same, found at this time.
    public Access on(@Nullable DateValue date) {
        return new Access(url, date, furniture);
    }

    /// The same, with this around its words.
    public Access amid(@Nullable String words) {
        return new Access(url, accessed, words);
    }

    /// The fields that hold it, in the order of `written`.
    public static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("url"));
        fields.addAll(ACCESSED.fields());
        fields.add(Field.text("furniture"));
        return fields;
    }

    /// The values of its fields.
    public List<@Nullable Object> written() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(url);
        values.addAll(ACCESSED.write(accessed));
        values.add(furniture);
        return values;
    }

    /// Reads it from a record’s values.
    ///
    /// @throws IllegalArgumentException when they make none
    public static Access read(FieldValues values) {
        return new Access(values.text("url"), ACCESSED.read(values), values.text("furniture"));
    }
}
