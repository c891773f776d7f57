package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldType;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Every field that names a record is known to sharing.
class ReferencesTest {
    @Test
    void everyFieldThatNamesARecordIsKnownAndNoOther() {
        for (RecordShape<?> shape : BareCasefile.SHAPES.all()) {
            Set<String> named = new TreeSet<>();
            for (Field field : shape.fields()) {
                if (field.type() == FieldType.REF) {
                    named.add(field.name());
                }
            }
            Set<String> known = new TreeSet<>();
            References.of(shape.kind()).forEach(reference -> known.add(reference.field()));
            assertEquals(named, known, shape.kind().code());
        }
    }

    @Test
    void aLongChainFallsFromItsEnd() {
        RecordLine first = RecordKit.claim(1, null).with("place", RecordKit.id(99_999).toString());
        Map<UUID, RecordLine> chain = RecordKit.byId(first);
        for (int i = 2; i <= 5000; i++) {
            RecordLine next = RecordKit.claim(i, RecordKit.id(i - 1));
            chain.put(next.ref().id(), next);
        }
        RecordLine apart = RecordKit.claim(6000, null);
        chain.put(apart.ref().id(), apart);
        Map<UUID, Reference> fallen = Standing.fallen(chain, id -> null, reference -> true);
        assertEquals(5000, fallen.size());
        assertTrue(
                fallen.get(RecordKit.id(1)) instanceof Reference why
                        && why.field().equals("place"));
        assertEquals(0, Standing.fallen(chain, id -> null, Reference::required).size());
        assertEquals(0, Standing.fallen(chain, id -> RecordKind.PLACE, reference -> true).size());
        assertEquals(
                5000, Standing.fallen(chain, id -> RecordKind.EVENT, reference -> true).size());
    }

    @Test
    void ringsAreFoundAndChainsAreNot() {
        Map<UUID, RecordLine> claims =
                RecordKit.byId(
                        RecordKit.claim(1, RecordKit.id(3)),
                        RecordKit.claim(2, RecordKit.id(1)),
                        RecordKit.claim(3, RecordKit.id(2)),
                        RecordKit.claim(4, RecordKit.id(5)),
                        RecordKit.claim(5, null),
                        RecordKit.claim(6, RecordKit.id(6)));
        assertEquals(
                Set.copyOf(
                        List.of(
                                RecordKit.id(1),
                                RecordKit.id(2),
                                RecordKit.id(3),
                                RecordKit.id(6))),
                SupersedingRings.in(claims));
    }
}
