package org.dalil.document.coded.read;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The notes of a project, which stand behind what refers to them.
final class Notes {
    private final Map<UUID, String> words = new HashMap<>();

    void add(UUID id, String note) {
        words.put(id, note);
    }

    /// A memo with the words of notes below it, or null.
    @Nullable String with(@Nullable String memo, Collection<UUID> notes) {
        StringBuilder all = new StringBuilder(memo == null ? "" : memo);
        for (UUID one : notes) {
            String note = words.getOrDefault(one, "");
            if (!note.isBlank()) {
                all.append(all.isEmpty() ? "" : "\n").append(note);
            }
        }
        return all.toString().isBlank() ? null : all.toString();
    }
}
