package org.dalil.exchange.table.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.DateOrder;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Role;
import org.dalil.wire.table.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/// A mapping kept as canonical JSON is the same mapping when it is read.
class MappingTextTest {
    private static Mapping mapping(ColumnUse... uses) {
        return new Mapping(
                List.of(uses), Separator.COMMA, true, null, Map.of(), Mapping.Choices.USUAL);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleReadsBack(Role role) {
        Mapping mapping = mapping(ColumnUse.as(role), new ColumnUse(role, "ruling"));

        assertEquals(mapping, MappingText.read(MappingText.write(mapping)).orElseThrow());
    }

    @Test
    void theTextIsCanonical() {
        Mapping mapping = mapping(ColumnUse.as(Role.COUNT), ColumnUse.NONE).ordered(DateOrder.MDY);

        assertEquals(
                "{\"columns\":[{\"role\":\"count\",\"term\":\"person\"},{\"role\":\"ignored\"}],"
                        + "\"events\":true,\"heading\":true,\"meanings\":{},\"order\":\"mdy\","
                        + "\"people\":true,\"places\":true,\"separator\":\"comma\","
                        + "\"sources\":true}",
                MappingText.write(mapping));
    }

    @Test
    void theOrderOfMeaningsDoesNotShow() {
        Mapping one = mapping().meaning("role", "a", "x").meaning("predicate", "b", "y");
        Mapping other = mapping().meaning("predicate", "b", "y").meaning("role", "a", "x");

        assertEquals(MappingText.write(one), MappingText.write(other));
    }

    @Test
    void takingAgainIsNeverRemembered() {
        Mapping again = mapping().choosing(Mapping.Choices.USUAL.takingAgain(true));

        assertEquals(MappingText.write(mapping()), MappingText.write(again));
        assertFalse(MappingText.read(MappingText.write(again)).orElseThrow().choices().again());
    }

    @Test
    void whatALaterVersionWroteIsNothingChosen() {
        Mapping read =
                MappingText.read(
                                "{\"columns\":[{\"role\":\"weather\"},7,{\"role\":\"date\","
                                        + "\"term\":3}],\"separator\":\"colon\",\"order\":\"dym\","
                                        + "\"heading\":\"yes\",\"meanings\":{\"role\":[]}}")
                        .orElseThrow();

        assertEquals(
                List.of(ColumnUse.NONE, ColumnUse.NONE, new ColumnUse(Role.DATE, null)),
                read.columns());
        assertEquals(Separator.COMMA, read.separator());
        assertNull(read.order());
        assertFalse(read.heading());
        assertFalse(read.choices().events());
        assertEquals(Map.of("role", Map.of()), read.meanings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "\"columns\"", "{}x", "{\"a\":1,\"a\":2}"})
    void whatIsNoMappingIsNone(String text) {
        assertTrue(MappingText.read(text).isEmpty(), text);
    }

    @Property(tries = 300)
    void whatIsWrittenReadsBack(@ForAll("mappings") Mapping mapping) {
        String text = MappingText.write(mapping);
        Mapping read = MappingText.read(text).orElseThrow();

        assertEquals(mapping, read);
        assertEquals(text, MappingText.write(read));
    }

    @Provide
    static Arbitrary<Mapping> mappings() {
        Arbitrary<String> words =
                Arbitraries.strings()
                        .withCharRange('а', 'я')
                        .withChars("ab 1\"\\\n\t")
                        .ofMaxLength(6);
        Arbitrary<ColumnUse> use =
                Combinators.combine(Arbitraries.of(Role.class), words.injectNull(0.5))
                        .as(ColumnUse::new);
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<Mapping.Choices> choices =
                Combinators.combine(yes, yes, yes, yes)
                        .as((events, people, places, sources) ->
                                new Mapping.Choices(events, people, places, sources, false));
        return Combinators.combine(
                        use.list().ofMaxSize(6),
                        Arbitraries.of(Separator.class),
                        yes,
                        Arbitraries.of(DateOrder.class).injectNull(0.3),
                        Arbitraries.maps(words, Arbitraries.maps(words, words).ofMaxSize(3))
                                .ofMaxSize(3),
                        choices)
                .as(Mapping::new);
    }
}
