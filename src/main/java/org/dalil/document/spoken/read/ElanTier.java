package org.dalil.document.spoken.read;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A tier as ELAN writes it, before its references are followed.
final class ElanTier {
    final String name;
    final @Nullable String speaker;
    final @Nullable String language;
    final @Nullable String parent;
    final List<Annotation> annotations = new ArrayList<>();

    ElanTier(
            String name,
            @Nullable String speaker,
            @Nullable String language,
            @Nullable String parent) {
        this.name = name;
        this.speaker = speaker;
        this.language = language;
        this.parent = parent;
    }

    /// One annotation: with times of its own, or belonging to another.
    record Annotation(
            String id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String parent,
            String words,
            int line) {}
}
