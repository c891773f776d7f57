package org.dalil.history.shape;

import org.dalil.kernel.RecordKind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All kinds of record that this version keeps. Put together once, where the program is composed.
public final class Shapes {
    private final Map<RecordKind, RecordShape<?>> byKind = new EnumMap<>(RecordKind.class);

    public Shapes(List<RecordShape<?>> shapes) {
        for (RecordShape<?> shape : shapes) {
            if (byKind.put(shape.kind(), shape) != null) {
                throw new IllegalArgumentException("two shapes for " + shape.kind());
            }
        }
    }

    /// The shape of this kind.
    public RecordShape<?> of(RecordKind kind) {
        RecordShape<?> shape = byKind.get(kind);
        if (shape == null) {
            throw new IllegalArgumentException("no shape for " + kind);
        }
        return shape;
    }

    /// Every shape, in the order of the kinds.
    public List<RecordShape<?>> all() {
        return List.copyOf(byKind.values());
    }
}
