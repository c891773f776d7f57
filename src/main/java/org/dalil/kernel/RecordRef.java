package org.dalil.kernel;

import java.util.Optional;
import java.util.UUID;

/// Names one record anywhere in a casefile. Written `claim:0198…` in records, links and history.
public record RecordRef(RecordKind kind, UUID id) {

    /// Reads the written form; empty when the kind is unknown or the id is not a UUID.
    public static Optional<RecordRef> parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 0 || written.length() != colon + 37) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(written.substring(colon + 1));
            return RecordKind.ofCode(written.substring(0, colon)).map(k -> new RecordRef(k, id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
