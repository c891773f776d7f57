package org.dalil.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Shapes;
import org.dalil.people.Agent;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The written form of a record holds what was said and nothing that can be computed.
class RecordTextTest {
    private static final UUID ID = new UUID(1, 1);
    private static final Agent AGENT = new Agent(ID, "person", "Қайрат", null, true);

    private static Map<String, String> written() {
        return new HashMap<>(RecordText.write(Agent.SHAPE, Agent.SHAPE.values(AGENT)));
    }

    @Test
    void nothingUnknownOrDerivedIsWritten() {
        assertEquals(
                Map.of("kind", "person", "label", "Қайрат", "identity_known", "true"), written());
    }

    @Test
    void readingComputesTheDerivedOnesAnew() {
        FieldValues read = RecordText.read(Agent.SHAPE, ID, written());

        assertEquals(Agent.SHAPE.values(AGENT).all(), read.all());
    }

    @Test
    void aDerivedFieldFromOutsideIsRefused() {
        for (String field : Set.of("search_key", "sort_key", "gone", "id", "LABEL", "")) {
            Map<String, String> more = written();
            more.put(field, "x");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> RecordText.read(Agent.SHAPE, ID, more),
                    field);
        }
    }

    @Test
    void namesThatAreNotPlainAreNoShape() {
        for (String name : List.of("Label", "label; DROP", "la bel", "")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new RecordShape<>(
                                    Agent.SHAPE.kind(),
                                    "agent",
                                    List.of(Field.text(name)),
                                    Agent.SHAPE.write(),
                                    Agent.SHAPE.read()));
        }
    }

    @Test
    void twoShapesOfOneKindAreRefusedAndNoneIsTold() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Shapes(List.of(Agent.SHAPE, Agent.SHAPE)));
        Shapes none = new Shapes(List.of());
        assertThrows(IllegalArgumentException.class, () -> none.of(Agent.SHAPE.kind()));
    }
}
