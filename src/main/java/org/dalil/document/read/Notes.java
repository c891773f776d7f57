package org.dalil.document.read;

import org.dalil.document.ExtractionNote;
import org.dalil.document.ExtractionNote.Kind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gathers what must be said about an extraction; repeated notes of one kind are counted together.
final class Notes {
    private final Map<Kind, ExtractionNote> byKind = new EnumMap<>(Kind.class);

    /// Counts something; nothing is said about none.
    void add(Kind kind, long count) {
        if (count > 0) {
            byKind.merge(
                    kind,
                    new ExtractionNote(kind, count, ""),
                    (a, b) -> new ExtractionNote(kind, a.count() + b.count(), ""));
        }
    }

    void add(Kind kind, long count, String detail) {
        byKind.put(kind, new ExtractionNote(kind, count, detail));
    }

    List<ExtractionNote> list() {
        return List.copyOf(byKind.values());
    }
}
