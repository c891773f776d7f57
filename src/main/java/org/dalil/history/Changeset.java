package org.dalil.history;

import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Everything one act did: enough to do it again from the journal alone.
record Changeset(
        UUID id,
        ActName name,
        Instant at,
        String by,
        Stamp stamp,
        Act.Role role,
        @Nullable UUID target,
        List<Creation> creations,
        List<Edit> edits) {
    Changeset {
        creations = List.copyOf(creations);
        edits = List.copyOf(edits);
    }

    /// Every record it touched.
    Set<RecordRef> touched() {
        Set<RecordRef> refs = new LinkedHashSet<>();
        creations.forEach(c -> refs.add(c.ref()));
        edits.forEach(e -> refs.add(e.ref()));
        return refs;
    }

    boolean isEmpty() {
        return creations.isEmpty() && edits.isEmpty();
    }
}
