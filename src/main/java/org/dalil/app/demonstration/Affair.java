package org.dalil.app.demonstration;

import org.dalil.claim.matter.MatterKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A matter of the demonstration while it is being told: what it is, what it belongs to, and what
/// which line of the script says of it. Becomes records only through the doors of the parts.
final class Affair {
    final MatterKind kind;
    final String title;
    final @Nullable Enum<?> of;
    final @Nullable Affair whole;
    final List<Telling> tellings = new ArrayList<>();

    /// What one line says of a field.
    ///
    /// @param value one of [Who] or [Where], a day for a date field, else a term’s code or words
    /// @param when since when, as it would be typed, or null
    /// @param line whose words and voices it has
    record Telling(String field, Object value, @Nullable String when, String line) {}

    Affair(MatterKind kind, String title, Enum<?> of) {
        this.kind = kind;
        this.title = title;
        this.of = of;
        this.whole = null;
    }

    /// A part of another.
    Affair(MatterKind kind, String title, Affair whole) {
        this.kind = kind;
        this.title = title;
        this.of = null;
        this.whole = whole;
    }

    /// Adds what a line says.
    Affair says(String line, String field, Object value) {
        return says(line, field, value, null);
    }

    /// The same of something that holds since a date.
    Affair says(String line, String field, Object value, @Nullable String when) {
        tellings.add(new Telling(field, value, when, line));
        return this;
    }
}
