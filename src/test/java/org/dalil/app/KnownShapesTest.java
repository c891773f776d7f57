package org.dalil.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// Every kind of record that a casefile may hold is known to the program, and only those.
class KnownShapesTest {
    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyKindHasAShapeOfItsOwn(RecordKind kind) {
        RecordShape<?> shape = KnownShapes.all().of(kind);
        assertEquals(kind, shape.kind());
        assertFalse(shape.fields().isEmpty(), "nothing of it would be kept");
    }

    @Test
    void nothingIsKnownTwice() {
        List<RecordKind> kinds =
                KnownShapes.all().all().stream().<RecordKind>map(RecordShape::kind).toList();
        assertEquals(RecordKind.values().length, kinds.size());
        assertEquals(kinds.size(), kinds.stream().distinct().count());
    }

    @Test
    void testsStandOnTheSameShapes() {
        for (RecordShape<?> shape : KnownShapes.all().all()) {
            assertEquals(shape, BareCasefile.SHAPES.of(shape.kind()));
        }
    }

    @Test
    void everyKindIsFoundByItsCodeAndCodesAreNeverInCapitals() {
        for (RecordKind kind : RecordKind.values()) {
            assertEquals(kind, RecordKind.ofCode(kind.code()).orElseThrow());
            assertTrue(kind.code().matches("[a-z-]+"), kind.code());
        }
        assertTrue(RecordKind.ofCode("CLAIM").isEmpty());
        assertTrue(RecordKind.ofCode("claim ").isEmpty());
    }
}
