package org.dalil.history.shape;

/// One field of a kind of record: its name in the database, in history and in share files.
///
/// @param name lower-case words joined by underscores
/// @param type what it holds
/// @param derived computed from other fields for searching and sorting; never in history or shared
public record Field(String name, FieldType type, boolean derived) {
    /// A text field.
    public static Field text(String name) {
        return new Field(name, FieldType.TEXT, false);
    }

    /// A whole-number field.
    public static Field whole(String name) {
        return new Field(name, FieldType.WHOLE, false);
    }

    /// A yes-or-no field.
    public static Field flag(String name) {
        return new Field(name, FieldType.FLAG, false);
    }

    /// A field that names another record.
    public static Field ref(String name) {
        return new Field(name, FieldType.REF, false);
    }

    /// A field that holds a moment.
    public static Field moment(String name) {
        return new Field(name, FieldType.MOMENT, false);
    }

    /// A text that is computed from the other fields.
    public static Field derivedText(String name) {
        return new Field(name, FieldType.TEXT, true);
    }

    /// A whole number that is computed from the other fields.
    public static Field derivedWhole(String name) {
        return new Field(name, FieldType.WHOLE, true);
    }
}
