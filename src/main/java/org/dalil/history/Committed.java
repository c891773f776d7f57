package org.dalil.history;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.util.Set;

/// Told to everyone who follows the casefile, after an act is safely on the disk.
public record Committed(Act act, Set<RecordRef> touched) {
    public Committed {
        touched = Set.copyOf(touched);
    }

    /// Whether a record of one of these kinds was touched.
    public boolean touches(RecordKind... kinds) {
        Set<RecordKind> wanted = Set.of(kinds);
        return touched.stream().anyMatch(ref -> wanted.contains(ref.kind()));
    }
}
